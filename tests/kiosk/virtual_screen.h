#pragma once

#include <string>

namespace kiosk_process {

/// An X server that draws into memory (Xvfb), of the tablet's size.
class VirtualScreen {
public:
    VirtualScreen();
    ~VirtualScreen();
    VirtualScreen(const VirtualScreen&) = delete;
    VirtualScreen& operator=(const VirtualScreen&) = delete;

    /// E.g. ":99"; empty when there is no Xvfb on this machine.
    const std::string& display() const { return display_; }

private:
    int process_ = -1;
    std::string display_;
};

}
