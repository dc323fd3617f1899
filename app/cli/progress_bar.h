#pragma once

#include <string>

namespace cli {

/// A bar on standard error while something takes long, when a person is looking there; silent otherwise.
class ProgressBar {
public:
    explicit ProgressBar(std::string what);
    ~ProgressBar();
    ProgressBar(const ProgressBar&) = delete;
    ProgressBar& operator=(const ProgressBar&) = delete;

    /// `part`: from 0 to 1.
    void show(double part);

private:
    std::string what_;
    bool watched_;
    int shown_ = -1;   ///< per cent
};

}
