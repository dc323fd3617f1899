#include "analysis/wordings.h"

#include <set>

namespace analysis {

Wordings wordingsOf(const scales::Form& form, const std::string& instrument)
{
    Wordings wordings;
    std::set<std::string> ids;
    for (const std::string& language : form.survey().languages) {
        const scales::Wording& wording = form.wording(instrument, language);
        ids.insert(wording.id);
        wordings.validated = wordings.validated && wording.validated;
    }
    for (const std::string& id : ids)
        wordings.ids += (wordings.ids.empty() ? "" : "+") + id;
    return wordings;
}

}
