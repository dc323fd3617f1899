#include "tests/cli/program.h"

#include <sys/wait.h>

#include <cstdlib>
#include <fstream>
#include <iterator>

namespace cli {

namespace fs = std::filesystem;

void Program::SetUp()
{
    std::string pattern = (fs::temp_directory_path() / "program-XXXXXX").string();
    ASSERT_NE(mkdtemp(pattern.data()), nullptr);
    folder_ = pattern;
    fs::create_directory(folder_ / ".streams");
}

void Program::TearDown() { fs::remove_all(folder_); }

void Program::write(const std::string& name, const std::string& text)
{
    std::ofstream(folder_ / name, std::ios::binary) << text;
}

std::string Program::read(const std::string& name) const
{
    std::ifstream stream(folder_ / name, std::ios::binary);
    return {std::istreambuf_iterator<char>(stream), {}};
}

int Program::files() const
{
    return static_cast<int>(std::distance(fs::directory_iterator(folder_), fs::directory_iterator{})) - 1;
}

Ended Program::run(const std::string& words, const std::string& input)
{
    write(".streams/in", input);
    const std::string command = "cd '" + folder_.string() + "' && '" + PROGRAMS + "/buurtpeil' " + words +
                                " < .streams/in > .streams/out 2> .streams/err";
    const int status = std::system(command.c_str());
    return {WIFEXITED(status) ? WEXITSTATUS(status) : -1, read(".streams/out"), read(".streams/err")};
}

}
