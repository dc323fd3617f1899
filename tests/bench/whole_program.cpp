// How fast buurtpeil reads answer files, beside `wc -l` on the same file in the same run:
//     whole_program FOLDER [ROWS…]     (10000, 1000000 and 10000000 rows unless told otherwise; FOLDER gets the files)
// Each figure is the best and the median of several turns, in which the commands take turns so that all meet the same
// machine. Times on another machine say nothing; ratios do.
#include <fcntl.h>
#include <spawn.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <string>
#include <vector>

namespace {

namespace fs = std::filesystem;

struct Command {
    std::string name;
    std::vector<std::string> words;
    std::vector<double> seconds;
    long kilobytes = 0;

    double best() const { return *std::ranges::min_element(seconds); }
    double median() const
    {
        std::vector<double> sorted = seconds;
        std::ranges::sort(sorted);
        return sorted[sorted.size() / 2];
    }
};

/// Runs it once with standard output going to `output`; ends the benchmark when it fails.
void run(Command& command, const std::string& output)
{
    std::vector<char*> words;
    for (std::string& word : command.words)
        words.push_back(word.data());
    words.push_back(nullptr);
    posix_spawn_file_actions_t streams;
    posix_spawn_file_actions_init(&streams);
    posix_spawn_file_actions_addopen(&streams, STDOUT_FILENO, output.c_str(), O_WRONLY | O_CREAT | O_TRUNC, 0644);
    posix_spawn_file_actions_addopen(&streams, STDERR_FILENO, "/dev/null", O_WRONLY, 0);
    const auto begin = std::chrono::steady_clock::now();
    pid_t child = 0;
    int status = -1;
    rusage used{};
    if (posix_spawnp(&child, words[0], &streams, nullptr, words.data(), environ) == 0)
        wait4(child, &status, 0, &used);
    const std::chrono::duration<double> taken = std::chrono::steady_clock::now() - begin;
    posix_spawn_file_actions_destroy(&streams);
    if (status != 0) {
        std::fprintf(stderr, "%s failed\n", command.name.c_str());
        std::exit(1);
    }
    command.seconds.push_back(taken.count());
    command.kilobytes = std::max(command.kilobytes, used.ru_maxrss);
}

void compare(const std::string& programs, const fs::path& folder, const std::string& rows)
{
    const std::string file = folder / ("answers-" + rows + ".csv");
    Command make{"make_answers", {programs + "/make_answers", rows}, {}};
    run(make, file);
    const std::string buurtpeil = programs + "/buurtpeil";
    std::vector<Command> commands = {
        {"wc -l", {"wc", "-l", file}, {}},
        {"tabulate", {buurtpeil, "tabulate", "--instrument", "djg11", "--by", "period,neighbourhood", file}, {}},
        {"reliability", {buurtpeil, "reliability", "--instrument", "djg11", file}, {}},
        {"score", {buurtpeil, "score", "--instrument", "djg11", file}, {}}};
    const std::uintmax_t bytes = fs::file_size(file);
    const int turns = bytes > 100'000'000 ? 7 : 21;
    for (int turn = 0; turn < turns; ++turn)
        for (Command& command : commands)
            run(command, folder / "out");

    const auto count = static_cast<double>(std::stoull(rows));
    std::printf("%s rows, %.1f MB, %d turns\n", rows.c_str(), static_cast<double>(bytes) / 1e6, turns);
    std::printf("  %-11s %10s %10s %14s %10s %10s %14s\n", "", "best ms", "median ms", "rows/s", "MB/s", "peak MB",
                "x wc (median)");
    for (const Command& command : commands)
        std::printf("  %-11s %10.1f %10.1f %14.0f %10.0f %10.1f %8.1f (%.1f)\n", command.name.c_str(),
                    command.best() * 1e3, command.median() * 1e3, count / command.best(),
                    static_cast<double>(bytes) / 1e6 / command.best(), static_cast<double>(command.kilobytes) / 1e3,
                    command.best() / commands[0].best(), command.median() / commands[0].median());
}

}

int main(int count, char** words)
{
    if (count < 2) {
        std::fprintf(stderr, "usage: whole_program FOLDER [ROWS...]\n");
        return 2;
    }
    const std::string programs = fs::read_symlink("/proc/self/exe").parent_path();
    std::vector<std::string> sizes(words + 2, words + count);
    if (sizes.empty())
        sizes = {"10000", "1000000", "10000000"};
    for (const std::string& rows : sizes)
        compare(programs, words[1], rows);
    return 0;
}
