#include "scales/wording_sheet.h"

#include "scales/catalogue.h"
#include "scales/instrument_reader.h"
#include "scales/plain_text.h"
#include "scales/sound.h"
#include "scales/wording_reader.h"
#include "scales/wording_writer.h"
#include "tests/fuzz/promise.h"

#include <cstddef>
#include <cstdint>
#include <set>

namespace {

const scales::Instrument& scale()
{
    static const auto read =
        scales::readInstrument(scales::readTextFile(HOUSE "/scales/definitions/djg6.json").value(), "djg6")
            .result()
            .value();
    return read;
}

const scales::Wording& ours()
{
    static const auto read =
        scales::readWording(scales::readTextFile(HOUSE "/translations/djg6_nl.json").value(), "w", scale())
            .result()
            .value();
    return read;
}

void promisePlain(const scales::Words& words, std::size_t longest)
{
    for (const std::string& one : {words.text, words.spoken})
        fuzz::promise(!one.empty() && !scales::faultOfPlainText(one, longest),
                      "words that may be shown and read aloud");
}

void promiseFit(const scales::Wording& wording)
{
    fuzz::promise(wording.items.size() == scale().items.size(), "every item once");
    std::set<std::u32string> said;
    for (const scales::Item& item : scale().items) {
        promisePlain(wording.item(item), 300);
        fuzz::promise(said.insert(scales::soundOf(wording.item(item).text)).second, "no sentence twice");
    }
    for (const scales::AnswerFormat& format : scale().formats) {
        std::set<std::u32string> heard;
        for (int code = 1; code <= format.points(); ++code) {
            promisePlain(wording.answer(format, code), 60);
            fuzz::promise(heard.insert(scales::soundOf(wording.answer(format, code).spoken)).second,
                          "answers that sound different");
        }
    }
}

}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const std::string_view text(reinterpret_cast<const char*>(data), size);
    for (const scales::Wording* own : {&ours(), static_cast<const scales::Wording*>(nullptr)})
        for (const char* format : {"5", "3"}) {
            const auto checked = scales::readWordingSheet(text, "f", {scale(), "nl", format, own});
            fuzz::promiseAnswer(checked);
            if (!checked.value)
                continue;
            promiseFit(*checked.value);
            scales::Wording wording = *checked.value;
            wording.id = "installed-0";
            wording.source = scales::WordingSource{"line", std::string(64, '0'), std::string(64, '0'),
                                                   checked.value->source->answers};
            const auto again = scales::readWording(scales::writeWording(wording, scale()), "f", scale());
            fuzz::promise(again.value && again.value->items == wording.items && again.value->answers == wording.answers,
                          "what is written is read back");
        }
    return 0;
}
