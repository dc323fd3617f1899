#include "app/models/desk/action/initiative_book.h"

#include "app/vault/whole_file.h"
#include "scales/catalogue.h"

#include <utility>

namespace models {
namespace {

std::optional<std::string> registerTextOf(const std::filesystem::path& file)
{
    std::error_code problem;
    if (!std::filesystem::exists(file, problem))
        return std::nullopt;
    auto text = scales::readTextFile(file);
    return text ? std::optional(std::move(*text)) : std::nullopt;
}

}

void InitiativeBook::open(std::filesystem::path folder, std::vector<scales::Area> areas, bool mayChange)
{
    close();
    folder_ = std::move(folder);
    areas_ = std::move(areas);
    mayChange_ = mayChange;
    state_ = State::empty;
    readAgain();
}

void InitiativeBook::close() { *this = InitiativeBook(); }

void InitiativeBook::readAgain()
{
    if (folder_.empty())
        return;
    const auto before = std::exchange(text_, registerTextOf(file()));
    if (text_ != before)
        before_.reset();
    initiatives_.clear();
    problems_.clear();
    state_ = State::empty;
    std::error_code problem;
    if (!text_ && !std::filesystem::exists(file(), problem))
        return;
    auto read = text_ ? scales::readInitiatives(*text_, file().string(), areas_)
                      : scales::Checked<std::vector<scales::Initiative>>::failed(
                            {"cannot be read; expected a file that this program may open", file().string()});
    state_ = read.value ? State::read : State::damaged;
    if (read.value)
        initiatives_ = std::move(*read.value);
    problems_ = std::move(read.problems);
}

std::vector<scales::Error> InitiativeBook::problemsOf(const std::vector<scales::Initiative>& initiatives) const
{
    return scales::readInitiatives(scales::writeInitiatives(initiatives), file().string(), areas_).problems;
}

scales::Result<scales::Done> InitiativeBook::write(const std::vector<scales::Initiative>& initiatives)
{
    if (!mayChange())
        return scales::Error{"may not be changed from here", file().string()};
    if (registerTextOf(file()) != text_)
        return scales::Error{"was changed by another program meanwhile; expected it as it was read", file().string()};
    if (auto problems = problemsOf(initiatives); !problems.empty())
        return problems.front();
    std::string text = scales::writeInitiatives(initiatives);
    if (auto written = vault::writeWholeFile(file(), vault::bytesOf(text)); !written)
        return written;
    text_ = std::move(text);
    initiatives_ = initiatives;
    state_ = State::read;
    return scales::Done{};
}

scales::Result<scales::Done> InitiativeBook::put(const std::vector<scales::Initiative>& initiatives)
{
    auto before = initiatives_;
    auto written = write(initiatives);
    if (written)
        before_ = std::move(before);
    return written;
}

scales::Result<scales::Done> InitiativeBook::undo()
{
    if (!before_)
        return scales::Error{"has nothing to undo", file().string()};
    auto written = write(*before_);
    if (written)
        before_.reset();
    return written;
}

scales::Checked<std::vector<scales::Initiative>> InitiativeBook::readOther(const std::filesystem::path& other) const
{
    const auto text = scales::readTextFile(other);
    if (!text)
        return scales::Checked<std::vector<scales::Initiative>>::failed(text.error());
    return scales::readInitiatives(*text, other.string(), areas_);
}

}
