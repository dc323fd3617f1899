#pragma once

#include <condition_variable>
#include <cstddef>
#include <limits>
#include <mutex>

namespace cli {

/// Lets threads that work on numbered blocks do one step in the order of the numbers.
class Turns {
public:
    /// Waits for the turn of `block`; false when one before it failed and so its turn never comes.
    bool wait(std::size_t block)
    {
        std::unique_lock lock(mutex_);
        changed_.wait(lock, [&] { return next_ == block || failed_ < block; });
        return failed_ >= block;
    }
    /// Ends the turn of the block whose turn it is.
    void pass()
    {
        const std::lock_guard lock(mutex_);
        ++next_;
        changed_.notify_all();
    }
    /// `block` will not take its turn.
    void fail(std::size_t block)
    {
        const std::lock_guard lock(mutex_);
        failed_ = block < failed_ ? block : failed_;
        changed_.notify_all();
    }

private:
    std::mutex mutex_;
    std::condition_variable changed_;
    std::size_t next_ = 0;
    std::size_t failed_ = std::numeric_limits<std::size_t>::max();
};

}
