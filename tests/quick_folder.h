#pragma once

#include <cstdlib>
#include <filesystem>
#include <string>

namespace small {

/// A folder for one test, in memory where there is such a place: for tests that commit thousands of times and have no
/// business with the disk.
class QuickFolder {
public:
    QuickFolder()
    {
        const std::filesystem::path memory = "/dev/shm";
        const auto where = std::filesystem::is_directory(memory) ? memory : std::filesystem::temp_directory_path();
        std::string name = (where / "buurtpeil-XXXXXX").string();
        path = ::mkdtemp(name.data());
    }
    ~QuickFolder() { std::filesystem::remove_all(path); }
    QuickFolder(const QuickFolder&) = delete;
    QuickFolder& operator=(const QuickFolder&) = delete;

    std::filesystem::path path;
};

}
