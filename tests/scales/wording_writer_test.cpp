#include "scales/wording_writer.h"

#include "scales/wording_reader.h"
#include "tests/scales/house_files.h"

namespace scales {
namespace {

Wording wordingOf(const std::string& text, const Instrument& instrument)
{
    auto read = readWording(text, "w.json", instrument).result();
    EXPECT_TRUE(read) << (read ? "" : read.error().text());
    return std::move(*read);
}

Wording ours(const Instrument& instrument)
{
    return wordingOf(textOfHouse("translations/" + instrument.id + "_nl.json"), instrument);
}

TEST(WordingWriter, WritesWhatTheReaderReads)
{
    for (const std::string id :
         {"djg11", "djg6", "background", "existential", "isolation", "duration", "community", "direct"}) {
        const Instrument instrument = definition(id);
        const Wording wording = ours(instrument);
        const Wording again = wordingOf(writeWording(wording, instrument), instrument);
        EXPECT_EQ(again.items, wording.items);
        EXPECT_EQ(again.answers, wording.answers);
        EXPECT_EQ(std::tuple(again.instrument, again.language, again.id, again.validated, again.reviewed, again.name,
                             again.introduction),
                  std::tuple(wording.instrument, wording.language, wording.id, wording.validated, wording.reviewed,
                             wording.name, wording.introduction));
    }
}

TEST(WordingWriter, KeepsWhereTheWordsComeFrom)
{
    const Instrument scale = definition("djg6");
    Wording wording = ours(scale);
    EXPECT_EQ(writeWording(wording, scale).find("source"), std::string::npos);
    wording.source = WordingSource{"Handleiding, blz. 4", std::string(64, 'a'), std::string(64, '0'), {"5"}};
    wording.validated = true;
    wording.reviewed = {"A. Jansen"};
    const Wording again = wordingOf(writeWording(wording, scale), scale);
    EXPECT_EQ(again.source, wording.source);
    EXPECT_TRUE(again.validated);
    EXPECT_EQ(again.reviewed, wording.reviewed);
}

TEST(WordingWriter, TellsWordsApartAndNothingElse)
{
    const Instrument scale = definition("djg6");
    const Wording wording = ours(scale);
    Wording same = wording;
    same.id = "other";
    same.validated = true;
    same.reviewed = {"A. Jansen"};
    same.source.emplace();
    EXPECT_EQ(wordsOf(same, scale), wordsOf(wording, scale));

    std::vector<Wording> others(7, wording);
    others[0].items.at("3").text += ".";
    others[1].items.at("3").spoken += ".";
    others[2].answers.at("5").at(0).spoken += ".";
    others[3].introduction += ".";
    others[4].name += ".";
    others[5].language = "fr";
    others[6].instrument = "djg11";
    for (const Wording& other : others)
        EXPECT_NE(wordsOf(other, scale), wordsOf(wording, scale));
}

}
}
