#include "app/cli/progress_bar.h"

#include <unistd.h>

#include <cstdio>

namespace cli {

ProgressBar::ProgressBar(std::string what) : what_(std::move(what)), watched_(::isatty(STDERR_FILENO) == 1) {}

ProgressBar::~ProgressBar()
{
    if (watched_ && shown_ >= 0)
        std::fputs("\r\033[K", stderr);
}

void ProgressBar::show(double part)
{
    const int percent = static_cast<int>(part * 100);
    if (!watched_ || percent == shown_)
        return;
    shown_ = percent;
    constexpr int width = 30;
    const std::string done(static_cast<std::size_t>(width * percent / 100), '#');
    std::fprintf(stderr, "\r%s [%-*s] %3d %%", what_.c_str(), width, done.c_str(), percent);
    std::fflush(stderr);
}

}
