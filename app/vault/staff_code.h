#pragma once

#include "app/vault/secret.h"

#include <string_view>

namespace vault {

/// The digits that somebody of the staff has typed so far. They are in locked memory, cannot be copied or printed, and
/// are overwritten when they are taken back and when this ends.
class StaffCode {
public:
    static constexpr std::size_t length = 6;   ///< digits of a whole code

    /// Puts a digit from 0 to 9 behind the others; nothing happens when the code is whole.
    void type(int digit);
    void takeBack();
    void wipe();

    std::size_t size() const { return typed_; }
    bool isWhole() const { return typed_ == length; }
    /// For the one who typed it and wants to see it, and for the sum that checks it. Valid until the next change.
    std::string_view digits() const { return {reinterpret_cast<const char*>(bytes_.data()), typed_}; }
    /// Takes as long for a wrong code as for the right one.
    bool same(const StaffCode& other) const;

private:
    Secret<length> bytes_;
    std::size_t typed_ = 0;
};

}
