#include "app/cli/output_file.h"

#include "app/vault/whole_file.h"

#include <fstream>
#include <iostream>

namespace cli {
namespace {

scales::Result<scales::Done> writeTo(std::ostream& stream, std::string_view text, const std::string& name)
{
    stream.write(text.data(), static_cast<std::streamsize>(text.size()));
    stream.flush();
    if (!stream)
        return scales::Error{"cannot be written to", name};
    return scales::Done{};
}

}

scales::Result<scales::Done> writeOutput(const std::filesystem::path& file, std::string_view text)
{
    if (file.empty() || file == "-")
        return writeTo(std::cout, text, "standard output");
    std::error_code problem;
    const auto status = std::filesystem::status(file, problem);
    if (std::filesystem::is_directory(status))
        return scales::Error{"is a folder; expected the name of a file", file.string()};
    if (std::filesystem::exists(status) && !std::filesystem::is_regular_file(status)) {
        std::ofstream stream(file, std::ios::binary);
        return writeTo(stream, text, file.string());
    }
    // A link keeps pointing at the file; what it points at is replaced.
    const auto target =
        std::filesystem::is_symlink(file, problem) ? std::filesystem::weakly_canonical(file, problem) : file;
    return vault::writeWholeFile(problem ? file : target,
                                 {reinterpret_cast<const std::uint8_t*>(text.data()), text.size()});
}

}
