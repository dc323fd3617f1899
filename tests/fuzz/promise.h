#pragma once

#include "scales/checked.h"

#include <cstdlib>
#include <iostream>

namespace fuzz {

/// Ends the run with a report when something that must always hold does not.
inline void promise(bool kept, const char* what)
{
    if (kept)
        return;
    std::cerr << "broken promise: " << what << '\n';
    std::abort();
}

/// Either the thing itself or at least one problem, and every problem says something.
template <class T>
void promiseAnswer(const scales::Checked<T>& checked)
{
    promise(checked.value.has_value() == checked.problems.empty(), "a value or problems, not both and not neither");
    for (const scales::Error& problem : checked.problems)
        promise(!problem.what.empty() && problem.file == "f" && problem.line >= 0, "a problem names file and reason");
}

/// Either the thing itself or an error that says something and names the file.
template <class T>
void promiseResult(const scales::Result<T>& result)
{
    promise(result.has_value() || (!result.error().what.empty() && result.error().file.rfind("f", 0) == 0),
            "an error names file and reason");
}

}
