#include "app/cli/demo/town.h"

namespace demo {

const char* const survey = R"json({
  "format": "buurtpeil-survey-1",
  "municipality": "Wilgerode",
  "place": "Buurthuis De Linde",
  "controller": "Gemeente Wilgerode (verzonnen)",
  "contact": "buurtpeil@wilgerode.example",
  "languages": ["nl", "en"],
  "modules": [
    { "instrument": "background", "items": ["age", "alone"] },
    { "instrument": "djg11", "format": "5" },
    { "instrument": "isolation" },
    { "instrument": "community" }
  ],
  "threshold": 30,
  "subscale_rule": "rivm-2016",
  "help_lines": [
    {
      "name": "Tele-Onthaal",
      "number": "106",
      "about": {
        "nl": "Dag en nacht, gratis, zonder naam",
        "en": "Day and night, free, no name needed (in Dutch)"
      }
    },
    {
      "name": "Community Help Service",
      "number": "02 648 40 14",
      "about": {
        "nl": "Dag en nacht, in het Engels",
        "en": "Day and night, in English"
      }
    },
    {
      "name": "Buurthuis De Linde",
      "number": "000 00 00 00",
      "about": {
        "nl": "Elke werkdag, aan de balie",
        "en": "Every working day, at the desk"
      }
    }
  ],
  "invented": true
}
)json";

const char* const areas = R"(code,name,level,parent,valid_from,valid_to
99001,Wilgerode,municipality,,,
99001-C,Centrum,district,99001,,
99001-E,De Elzen,district,99001,,
99001-L,Lindehoek,district,99001,,
99001-V,Vaartkant,district,99001,,
99001C1,Kerkplein,neighbourhood,99001-C,,
99001C2,Stationswijk,neighbourhood,99001-C,,
99001C3,Marktkwartier,neighbourhood,99001-C,,
99001E1,Elzenbroek,neighbourhood,99001-E,,
99001E2,De Meent,neighbourhood,99001-E,,
99001E3,Kapelleveld,neighbourhood,99001-E,,
99001L1,Lindelaan,neighbourhood,99001-L,,
99001L2,Hoge Akker,neighbourhood,99001-L,,
99001L3,Zonnedries,neighbourhood,99001-L,,
99001V1,Vaartdijk,neighbourhood,99001-V,,
99001V2,Sluiskant,neighbourhood,99001-V,,
99001V3,Oude Molen,neighbourhood,99001-V,,
)";

const std::vector<Neighbourhood> neighbourhoods = {
    {"99001C1", 272, 8, {69, 68, 121}}, {"99001C2", 214, 6, {56, 56, 55}, true}, {"99001C3", 168, 5, {45, 42, 45}},
    {"99001E1", 150, 4, {38, 39, 38}},  {"99001E2", 130, 4, {35, 32, 33}},       {"99001E3", 115, 3, {28, 27, 43}},
    {"99001L1", 106, 3, {25, 28, 27}},  {"99001L2", 92, 0, {25, 23, 24}},        {"99001L3", 76, 0, {19, 20, 18}},
    {"99001V1", 55, 0, {15, 13, 14}},   {"99001V2", 38, 0, {10, 11, 10}},        {"99001V3", 34, 0, {9, 8, 15}},
};

}
