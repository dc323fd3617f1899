#include "tests/vault/watched_disk.h"

#include <sqlite3.h>
#include <unistd.h>

#include <algorithm>
#include <cstdlib>
#include <cstring>

namespace vault {
namespace {

using Step = WatchedDisk::Step;
using Kind = Step::Kind;

WatchedDisk* watcher = nullptr;
sqlite3_vfs* real = nullptr;

struct File {
    sqlite3_file base;
    sqlite3_file* inner;
    std::string* name;   ///< null for temporary files
};

File& of(sqlite3_file* file) { return *reinterpret_cast<File*>(file); }
sqlite3_file* inner(sqlite3_file* file) { return of(file).inner; }
const sqlite3_io_methods& io(sqlite3_file* file) { return *inner(file)->pMethods; }

void note(sqlite3_file* file, Kind kind, std::int64_t at = 0, std::string bytes = {})
{
    if (of(file).name && watcher)
        watcher->note({kind, *of(file).name, at, std::move(bytes)});
}

int closeFile(sqlite3_file* file)
{
    const int outcome = io(file).xClose(inner(file));
    std::free(inner(file));
    delete of(file).name;
    return outcome;
}

int writeFile(sqlite3_file* file, const void* bytes, int count, sqlite3_int64 at)
{
    sqlite3_int64 size = 0;
    io(file).xFileSize(inner(file), &size);
    const sqlite3_int64 grows = std::max<sqlite3_int64>(0, at + count - size);
    if (watcher && !watcher->hasRoomFor(static_cast<std::uintmax_t>(grows)))
        return SQLITE_FULL;
    note(file, Kind::write, at, std::string(static_cast<const char*>(bytes), static_cast<std::size_t>(count)));
    return io(file).xWrite(inner(file), bytes, count, at);
}

int truncateFile(sqlite3_file* file, sqlite3_int64 size)
{
    note(file, Kind::truncate, size);
    return io(file).xTruncate(inner(file), size);
}

int syncFile(sqlite3_file* file, int /*flags*/)
{
    note(file, Kind::sync);
    return SQLITE_OK;   // the test's folder needs no real sync
}

int control(sqlite3_file* file, int what, void* argument)
{
    return what == SQLITE_FCNTL_MMAP_SIZE ? SQLITE_NOTFOUND : io(file).xFileControl(inner(file), what, argument);
}

int readFile(sqlite3_file* f, void* into, int count, sqlite3_int64 at)
{
    return io(f).xRead(inner(f), into, count, at);
}
int fileSize(sqlite3_file* f, sqlite3_int64* size) { return io(f).xFileSize(inner(f), size); }
int lockFile(sqlite3_file* f, int level) { return io(f).xLock(inner(f), level); }
int unlockFile(sqlite3_file* f, int level) { return io(f).xUnlock(inner(f), level); }
int isReserved(sqlite3_file* f, int* yes) { return io(f).xCheckReservedLock(inner(f), yes); }
int sectorSize(sqlite3_file* /*f*/) { return 512; }
int promises(sqlite3_file* /*f*/) { return 0; }   // nothing: no powersafe overwrite, no atomic write

const sqlite3_io_methods methods = {1,        closeFile,  readFile,   writeFile, truncateFile, syncFile, fileSize,
                                    lockFile, unlockFile, isReserved, control,   sectorSize,   promises, nullptr,
                                    nullptr,  nullptr,    nullptr,    nullptr,   nullptr};

int openFile(sqlite3_vfs* /*vfs*/, sqlite3_filename name, sqlite3_file* file, int flags, int* outFlags)
{
    std::memset(file, 0, sizeof(File));
    of(file).inner = static_cast<sqlite3_file*>(std::calloc(1, static_cast<std::size_t>(real->szOsFile)));
    const bool was = name && ::access(name, F_OK) == 0;
    const int outcome = real->xOpen(real, name, of(file).inner, flags, outFlags);
    if (outcome != SQLITE_OK) {
        std::free(of(file).inner);
        return outcome;
    }
    if (name)
        of(file).name = new std::string(std::filesystem::path(name).filename().string());
    file->pMethods = &methods;
    if (!was)
        note(file, Kind::create);
    return SQLITE_OK;
}

int removeFile(sqlite3_vfs* /*vfs*/, const char* name, int sync)
{
    if (watcher && ::access(name, F_OK) == 0)
        watcher->note(
            {sync ? Kind::removeAndSync : Kind::remove, std::filesystem::path(name).filename().string(), 0, {}});
    return real->xDelete(real, name, 0);
}

sqlite3_vfs& watched()
{
    static sqlite3_vfs vfs = [] {
        real = sqlite3_vfs_find(nullptr);
        sqlite3_vfs made = *real;
        made.zName = "watched";
        made.szOsFile = sizeof(File);
        made.xOpen = openFile;
        made.xDelete = removeFile;
        made.pNext = nullptr;
        return made;
    }();
    return vfs;
}

/// One file between memory and disk.
struct Held {
    std::string safe;                   ///< as it is on the disk for certain
    std::vector<const Step*> waiting;   ///< written since, not synced
    bool there = false;
    bool nameIsSafe = false;
    bool mayComeBack = false;   ///< removed, and nobody synced the folder
    std::string asItWas;        ///< before it was removed
};

void apply(std::string& content, const Step& step)
{
    if (step.kind == Kind::truncate) {
        content.resize(static_cast<std::size_t>(step.at), '\0');
        return;
    }
    const auto end = static_cast<std::size_t>(step.at) + step.bytes.size();
    content.resize(std::max(content.size(), end), '\0');
    content.replace(static_cast<std::size_t>(step.at), step.bytes.size(), step.bytes);
}

void tear(std::string& content, const Step& step, std::mt19937_64& luck)
{
    if (step.kind == Kind::truncate)
        return apply(content, step);
    constexpr std::size_t sector = 512;
    for (std::size_t at = 0; at < step.bytes.size(); at += sector)
        if (luck() & 1)
            apply(content,
                  {Kind::write, step.file, step.at + static_cast<std::int64_t>(at), step.bytes.substr(at, sector)});
}

}

WatchedDisk::WatchedDisk()
{
    sqlite3_vfs_register(&watched(), 1);
    watcher = this;
}

WatchedDisk::~WatchedDisk()
{
    watcher = nullptr;
    sqlite3_vfs_unregister(&watched());
    sqlite3_vfs_register(real, 1);
}

void WatchedDisk::limit(std::filesystem::path folder, std::uintmax_t bytes)
{
    limited_ = std::move(folder);
    most_ = bytes;
}

bool WatchedDisk::hasRoomFor(std::uintmax_t more) const
{
    if (limited_.empty())
        return true;
    std::uintmax_t taken = more;
    for (const auto& one : std::filesystem::recursive_directory_iterator(limited_))
        if (one.is_regular_file())
            taken += one.file_size();
    return taken <= most_;
}

std::map<std::string, std::string> afterPowerCut(const std::vector<Step>& steps, std::size_t count,
                                                 const std::map<std::string, std::string>& before,
                                                 std::mt19937_64& luck)
{
    std::map<std::string, Held> disk;
    for (const auto& [name, content] : before) {
        disk[name].safe = content;
        disk[name].there = disk[name].nameIsSafe = true;
    }
    const auto folderSynced = [&] {
        for (auto& [name, file] : disk) {
            file.nameIsSafe = file.there;
            file.mayComeBack = false;
        }
    };
    for (std::size_t i = 0; i < count; ++i) {
        const Step& step = steps[i];
        if (step.kind == Kind::acknowledged)
            continue;
        Held& file = disk[step.file];
        switch (step.kind) {
        case Kind::create:
            if (!file.there)
                file = Held{{}, {}, true, false, false, {}};
            break;
        case Kind::write:
        case Kind::truncate: file.waiting.push_back(&step); break;
        case Kind::sync: {
            for (const Step* one : file.waiting)
                apply(file.safe, *one);
            file.waiting.clear();
            const bool first = !file.nameIsSafe;
            if (first)
                folderSynced();   // SQLite syncs the folder of a new journal together with it
            break;
        }
        case Kind::remove:
            file.asItWas = file.safe;
            file.mayComeBack = file.nameIsSafe;
            file.there = false;
            file.waiting.clear();
            break;
        case Kind::removeAndSync:
            file = Held{};
            folderSynced();
            break;
        case Kind::acknowledged: break;
        }
    }
    std::map<std::string, std::string> left;
    for (const auto& [name, file] : disk) {
        if (file.there && (file.nameIsSafe || (luck() & 1))) {
            std::string content = file.safe;
            for (const Step* one : file.waiting)
                switch (luck() % 3) {
                case 0: break;
                case 1: apply(content, *one); break;
                default: tear(content, *one, luck); break;
                }
            left[name] = std::move(content);
        } else if (!file.there && file.mayComeBack && (luck() & 1)) {
            left[name] = file.asItWas;
        }
    }
    return left;
}

}
