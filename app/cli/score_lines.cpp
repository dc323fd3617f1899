#include "app/cli/score_lines.h"

#include "app/cli/decimals.h"

namespace cli {
namespace {

/// The points, or nothing where too many answers are missing.
std::string field(const scales::Outcome& outcome)
{
    const auto* score = std::get_if<scales::Score>(&outcome);
    return score ? pointsText(score->points) : "";
}

}

std::string scoreHeader(const scales::Instrument& scale)
{
    std::string line = "row";
    for (const scales::Subscale& subscale : scale.subscales)
        line += "," + subscale.id;
    line += ",total,category";
    for (const scales::Subscale& subscale : scale.subscales)
        line += ",missing_" + subscale.id;
    return line + "\n";
}

ScoreLines::ScoreLines(const AskedScale& scale, const scales::AnswerReader& reader)
    : reader_(&reader), scorer_(scale.instrument, scale.layout.format, scale.variant)
{
}

std::string_view ScoreLines::lineOf(const scales::CsvRows& rows, const scales::AnswerRow& answers)
{
    Place place;
    if (!reader_->isPacked()) {
        written_.clear();
        place = write(rows, answers);
    } else if (const Place* known = known_.find(answers.sum)) {
        place = *known;
    } else {
        if (known_.isFull()) {
            known_.forget();
            written_.clear();
        }
        place = write(rows, answers);
        known_.learn(answers.sum, place);
    }
    return std::string_view(written_).substr(place.from, place.size);
}

ScoreLines::Place ScoreLines::write(const scales::CsvRows& rows, const scales::AnswerRow& answers)
{
    reader_->codesOf(rows, answers, codes_);
    const scales::ScaleScores scores = scorer_.score(codes_);
    const std::size_t from = written_.size();
    for (const scales::Outcome& subscale : scores.subscales)
        written_ += "," + field(subscale);
    written_ += "," + field(scores.total) + ",";
    if (scores.category)
        written_ += scores.category->id;
    for (const int missing : scores.missing)
        written_ += "," + std::to_string(missing);
    written_ += '\n';
    return {static_cast<std::uint32_t>(from), static_cast<std::uint32_t>(written_.size() - from)};
}

}
