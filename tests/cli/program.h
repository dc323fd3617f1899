#pragma once

#include <gtest/gtest.h>

#include <filesystem>
#include <string>

namespace cli {

/// What running a program gave.
struct Ended {
    int exitCode = -1;
    std::string output;
    std::string errors;
};

/// Runs the built program in a folder of its own, as a script would; the folder is gone afterwards.
class Program : public testing::Test {
protected:
    void SetUp() override;
    void TearDown() override;

    /// `words` as they are typed into a shell after the program's name; `input` is standard input.
    Ended run(const std::string& words, const std::string& input = {});

    void write(const std::string& name, const std::string& text);
    std::string read(const std::string& name) const;
    bool exists(const std::string& name) const { return std::filesystem::exists(folder_ / name); }
    /// Files in the folder, apart from those that running leaves behind.
    int files() const;

    std::filesystem::path folder_;
};

}
