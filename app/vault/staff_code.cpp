#include "app/vault/staff_code.h"

namespace vault {

void StaffCode::type(int digit)
{
    if (!isWhole() && digit >= 0 && digit <= 9)
        bytes_.data()[typed_++] = static_cast<std::uint8_t>('0' + digit);
}

void StaffCode::takeBack()
{
    if (typed_ > 0)
        sodium_memzero(bytes_.data() + --typed_, 1);
}

void StaffCode::wipe()
{
    sodium_memzero(bytes_.data(), length);
    typed_ = 0;
}

bool StaffCode::same(const StaffCode& other) const
{
    return typed_ == other.typed_ && sodium_memcmp(bytes_.data(), other.bytes_.data(), length) == 0;
}

}
