#include "app/cli/review_state.h"

namespace cli {

std::string reviewersOf(const scales::Wording& wording)
{
    std::string all;
    for (const std::string& reviewer : wording.reviewed)
        all += (all.empty() ? "" : ", ") + reviewer;
    return all.empty() ? "nobody yet" : all;
}

std::string validationOf(const scales::Wording& wording) { return wording.validated ? "validated" : "not validated"; }

}
