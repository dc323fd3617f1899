#include "app/cli/share_folder.h"

namespace cli {

std::filesystem::path shareFolder()
{
    std::error_code problem;
    const auto program = std::filesystem::read_symlink("/proc/self/exe", problem);
    return program.parent_path().parent_path() / "share" / "buurtpeil";
}

scales::Result<scales::Catalogue> readCatalogue()
{
    return scales::Catalogue::read(shareFolder() / "definitions", shareFolder() / "wordings");
}

}
