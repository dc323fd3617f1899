#pragma once

#include <string>

namespace scales {

inline const std::string smallSurvey = R"({
  "format": "buurtpeil-survey-1",
  "municipality": "Zandhoek",
  "place": "Dorpshuis",
  "controller": "Gemeente Zandhoek",
  "contact": "contact@zandhoek.example",
  "languages": ["nl", "en"],
  "modules": [{"instrument": "djg6", "format": "5"}, {"instrument": "background", "items": ["age", "alone"]}],
  "threshold": 30,
  "subscale_rule": "manual-1",
  "help_lines": [
    {"name": "Tele-Onthaal", "number": "106",
     "about": {"nl": "met iemand praten", "en": "talk to somebody"}}
  ],
  "invented": true
}
)";

inline const std::string smallAreas = "code,name,level,parent,valid_from,valid_to\n"
                                      "99001,Zandhoek,municipality,,,\n"
                                      "99001A,Noord,district,99001,,\n"
                                      "99001A1,Kerkwijk,neighbourhood,99001A,,\n"
                                      "99001A2,Molenveld,neighbourhood,99001A,,\n";

}
