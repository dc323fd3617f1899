#pragma once

#include <sys/resource.h>

#include <csignal>
#include <cstddef>

namespace vault {

/// Writes of this process to a file beyond `bytes` fail, as on a disk that is full or a stick that is pulled out there.
class CutOffAt {
public:
    explicit CutOffAt(std::size_t bytes)
    {
        ::signal(SIGXFSZ, SIG_IGN);
        ::getrlimit(RLIMIT_FSIZE, &before_);
        const rlimit less{bytes, before_.rlim_max};
        ::setrlimit(RLIMIT_FSIZE, &less);
    }
    ~CutOffAt() { ::setrlimit(RLIMIT_FSIZE, &before_); }
    CutOffAt(const CutOffAt&) = delete;
    CutOffAt& operator=(const CutOffAt&) = delete;

private:
    rlimit before_{};
};

}
