#include "app/vault/volume.h"

#include "app/vault/whole_file.h"

#include <sys/stat.h>
#include <sys/sysmacros.h>

#include <algorithm>

namespace vault {
namespace {

namespace fs = std::filesystem;

constexpr int deepest = 8;   // devices on devices

bool isCrypt(const fs::path& device)
{
    const auto id = readWholeFile(device / "dm" / "uuid", 4096);
    const std::string_view crypt = "CRYPT-";
    return id && id->size() > crypt.size() && std::equal(crypt.begin(), crypt.end(), id->begin());
}

/// Encrypted when it is, or when everything it stands on is.
bool isEncrypted(const fs::path& device, int depth)
{
    if (isCrypt(device))
        return true;
    std::error_code problem;
    bool some = false;
    for (fs::directory_iterator below(device / "slaves", problem), end; !problem && below != end && depth < deepest;
         below.increment(problem)) {
        some = true;
        if (!isEncrypted(below->path(), depth + 1))
            return false;
    }
    return some;
}

}

Volume volumeOfDevice(const fs::path& device)
{
    std::error_code problem;
    if (!fs::is_directory(device, problem))
        return Volume::unknown;
    return isEncrypted(device, 0) ? Volume::encrypted : Volume::readable;
}

Volume volumeOf(const fs::path& folder, const fs::path& devices)
{
    struct stat about {};
    if (::stat(folder.c_str(), &about) != 0)
        return Volume::unknown;
    return volumeOfDevice(devices / (std::to_string(major(about.st_dev)) + ":" + std::to_string(minor(about.st_dev))));
}

}
