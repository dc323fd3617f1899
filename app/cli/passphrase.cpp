#include "app/cli/passphrase.h"

#include "scales/catalogue.h"

namespace cli {

scales::Result<std::string> readPassphrase(const std::string& file)
{
    auto text = scales::readTextFile(file);
    if (!text)
        return text.error();
    std::string passphrase = text->substr(0, text->find('\n'));
    if (!passphrase.empty() && passphrase.back() == '\r')
        passphrase.pop_back();
    if (passphrase.empty())
        return scales::Error{"has no passphrase on its first line", file, 1};
    return passphrase;
}

}
