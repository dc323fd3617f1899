#include "app/cli/outcome.h"

#include <iostream>

namespace cli {

int failed(const scales::Error& error)
{
    std::cerr << error.text() << '\n';
    return error.refusal ? dataSayNo : unusable;
}

}
