// Writes a file of invented answers, the same bytes for the same words on every machine:
//     make_answers ROWS [SEED] > answers.csv
// Ten thousand combinations of period and neighbourhood, the eleven items of djg11, three answers in a hundred open.
#include <array>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <string>

namespace {

constexpr std::uint64_t periods = 4;
constexpr std::uint64_t neighbourhoods = 2500;
constexpr std::uint64_t perMunicipality = 50;

/// SplitMix64 (Steele, Lea & Flood 2014): one state, the same numbers everywhere.
class Dice {
public:
    explicit Dice(std::uint64_t seed) : state_(seed) {}

    /// From 0 up to `sides` - 1; the slight favour for low numbers does not matter here.
    std::uint64_t roll(std::uint64_t sides)
    {
        state_ += 0x9E3779B97F4A7C15;
        std::uint64_t mixed = state_;
        mixed = (mixed ^ (mixed >> 30)) * 0xBF58476D1CE4E5B9;
        mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EB;
        return (mixed ^ (mixed >> 31)) % sides;
    }

private:
    std::uint64_t state_;
};

/// `number` with zeros in front, `digits` long.
void add(std::string& text, std::uint64_t number, std::size_t digits)
{
    const std::string shown = std::to_string(number);
    text.append(digits > shown.size() ? digits - shown.size() : 0, '0') += shown;
}

void addRow(std::string& text, Dice& dice)
{
    constexpr std::array ages = {"18-34", "35-49", "50-64", "65-74", "75-84", "85+"};
    constexpr std::array living = {"alone", "together", "elsewhere"};
    const std::uint64_t neighbourhood = dice.roll(neighbourhoods);
    text += "202";
    text += static_cast<char>('3' + static_cast<char>(dice.roll(periods)));
    text += ",GM";
    add(text, neighbourhood / perMunicipality, 4);
    text += ",BU";
    add(text, neighbourhood * 10, 8);
    text += ',';
    text += ages.at(dice.roll(ages.size()));
    text += ',';
    text += living.at(dice.roll(living.size()));
    for (int item = 0; item < 11; ++item) {
        text += ',';
        if (dice.roll(100) >= 3)
            text += static_cast<char>('1' + static_cast<char>(dice.roll(5)));
    }
    text += '\n';
}

}

int main(int count, char** words)
{
    if (count < 2 || count > 3) {
        std::fputs("usage: make_answers ROWS [SEED] > answers.csv\n", stderr);
        return 2;
    }
    const std::uint64_t rows = std::strtoull(words[1], nullptr, 10);
    Dice dice(count > 2 ? std::strtoull(words[2], nullptr, 10) : 1);

    std::string text = "period,municipality,neighbourhood,age,living";
    for (int item = 1; item <= 11; ++item)
        text += ",djg11." + std::to_string(item);
    text += '\n';
    constexpr std::size_t block = std::size_t{1} << 18;
    for (std::uint64_t row = 0; row < rows; ++row) {
        addRow(text, dice);
        if (text.size() >= block || row + 1 == rows) {
            if (std::fwrite(text.data(), 1, text.size(), stdout) != text.size())
                return 2;
            text.clear();
        }
    }
    return std::fwrite(text.data(), 1, text.size(), stdout) == text.size() && std::fflush(stdout) == 0 ? 0 : 2;
}
