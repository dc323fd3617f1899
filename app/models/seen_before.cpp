#include "app/models/seen_before.h"

#include "scales/answer_kind.h"

namespace models {

bool tookPartBefore(const scales::AnswerSheet& sheet, const scales::Form& form, const Step& step)
{
    if (step.question < 0 || !step.instrument->askedFirst)
        return false;
    const scales::Instrument& instrument = *step.instrument;
    std::vector<scales::Code> codes(instrument.items.size(), scales::Code::none);
    for (std::size_t place = 0; place < sheet.size(); ++place)
        if (form.questions()[place].instrument == &instrument && form.questions()[place].tick < 0)
            codes[static_cast<std::size_t>(form.questions()[place].item - instrument.items.data())] =
                sheet.at(place).code();
    const scales::AnswerKind* kind = scales::kindOf(instrument, codes);
    return kind && kind->id == "again";
}

}
