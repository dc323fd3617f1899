#pragma once

#include <cassert>
#include <string>
#include <utility>
#include <variant>

namespace scales {

/// What is wrong with the world outside, in words a person can act on.
struct Error {
    std::string what;          ///< what is wrong and what is expected, one sentence without a full stop
    std::string file = {};     ///< as the person named it; empty when no file is to blame
    int line = 0;              ///< from 1; 0 when no line is to blame
    std::string column = {};   ///< CSV column or JSON member; empty when none is to blame

    bool refusal = false;   ///< everything could be read, but what it says forbids the step

    /// `file:line: column: what`, leaving out what is not known.
    std::string text() const;

    friend bool operator==(const Error&, const Error&) = default;
};

/// A value, or the reason why there is none. Names are those of std::expected, which replaces it one day.
template <class T>
class [[nodiscard]] Result {
public:
    Result(T value) : state_(std::move(value)) {}
    Result(Error error) : state_(std::move(error)) {}

    bool has_value() const { return std::holds_alternative<T>(state_); }
    explicit operator bool() const { return has_value(); }

    T& value() { return std::get<T>(state_); }
    const T& value() const { return std::get<T>(state_); }
    T& operator*() { return value(); }
    const T& operator*() const { return value(); }
    T* operator->() { return &value(); }
    const T* operator->() const { return &value(); }

    Error& error() { return std::get<Error>(state_); }
    const Error& error() const { return std::get<Error>(state_); }

private:
    std::variant<T, Error> state_;
};

/// For what succeeds without giving anything back.
struct Done {
    friend bool operator==(const Done&, const Done&) = default;
};

}
