#include "scales/minutes.h"

#include "tests/scales/house_files.h"
#include "tests/scales/small_survey.h"

namespace scales {
namespace {

int minutesOf(const std::string& modules, const std::vector<std::string>& instruments)
{
    FormTexts texts{{"survey.json", smallSurvey}, {"areas.csv", smallAreas}, {}, {}};
    const auto from = smallSurvey.find("\"modules\"");
    texts.survey.text = smallSurvey.substr(0, from) + "\"modules\": [" + modules + "]" +
                        smallSurvey.substr(smallSurvey.find("]}]", from) + 3);
    for (const std::string& id : instruments) {
        texts.definitions.push_back({id + ".json", definitionText(id)});
        for (const std::string language : {"nl", "en"})
            texts.wordings.push_back(
                {id + "_" + language + ".json", textOfHouse("translations/" + id + "_" + language + ".json")});
    }
    const auto form = Form::read(texts);
    EXPECT_TRUE(form) << form.error().text();
    return form ? minutesToAnswer(**form, "nl") : 0;
}

TEST(Minutes, AreFewForTheShortScaleAndMoreForEverything)
{
    const std::string six = R"({"instrument": "djg6", "format": "5"})";
    EXPECT_EQ(minutesOf(six, {"djg6"}), 3);
    const int all = minutesOf(six + R"(, {"instrument": "existential", "format": "5"}, {"instrument": "duration"},
        {"instrument": "direct"}, {"instrument": "isolation"}, {"instrument": "community"}, {"instrument": "background"})",
                              {"djg6", "existential", "duration", "direct", "isolation", "community", "background"});
    EXPECT_GT(all, 7);
    EXPECT_LT(all, 15);
}

}
}
