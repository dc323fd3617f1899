#include "app/report/labels.h"

#include "app/report/notes.h"

#include <QCoreApplication>

#include <algorithm>
#include <set>

namespace report {
namespace {

using analysis::Measure;
using analysis::Status;

std::map<Status, std::string> statusesOf(const Words& say)
{
    const auto text = [&](const char* source) { return say(source).toStdString(); };
    const std::string none = text(QT_TRANSLATE_NOOP("Report", "no figure"));
    return {{Status::shown, text(QT_TRANSLATE_NOOP("Report", "shown"))},
            {Status::withheld, text(QT_TRANSLATE_NOOP("Report", "not shown"))},
            {Status::notComputable, none},
            {Status::noData, none},
            {Status::notAsked, text(QT_TRANSLATE_NOOP("Report", "not asked"))}};
}

std::array<std::string, analysis::measures> measuresOf(const Words& say)
{
    std::array<std::string, analysis::measures> names;
    const auto put = [&](Measure measure, const char* source) { names[place(measure)] = say(source).toStdString(); };
    put(Measure::lonely, QT_TRANSLATE_NOOP("Report", "Misses contact, all statements together"));
    put(Measure::strong, QT_TRANSLATE_NOOP("Report", "Misses contact strongly, all statements together"));
    put(Measure::social, QT_TRANSLATE_NOOP("Report", "Social: misses a wider circle"));
    put(Measure::emotional, QT_TRANSLATE_NOOP("Report", "Emotional: misses a close bond"));
    return names;
}

std::vector<std::pair<std::string, std::string>> columnsOf(const Words& say)
{
    const auto text = [&](const char* source) { return say(source).toStdString(); };
    const std::string range =
        text(QT_TRANSLATE_NOOP("Report", "from the lowest to the highest that chance can make of it"));
    return {{"n", text(QT_TRANSLATE_NOOP("Report", "participants, rounded to 5"))},
            {"k", text(QT_TRANSLATE_NOOP("Report", "of them counted, rounded to 5; <5 means fewer than 5"))},
            {"share", text(QT_TRANSLATE_NOOP("Report", "share of the participants: 0 is nobody, 1 is everybody"))},
            {"low", range},
            {"high", range},
            {"mean", text(QT_TRANSLATE_NOOP("Report", "mean score"))},
            {"mean_low", range},
            {"mean_high", range},
            {"rule", text(QT_TRANSLATE_NOOP("Report", "from how many points somebody is counted"))}};
}

/// Each sentence once, though several waves may have it.
std::vector<std::string> onceEach(const QStringList& sentences)
{
    std::vector<std::string> once;
    for (const QString& sentence : sentences)
        if (std::ranges::find(once, sentence.toStdString()) == once.end())
            once.push_back(sentence.toStdString());
    return once;
}

analysis::Labels labelsOf(const std::vector<analysis::ReleasedTable>& waves, const Words& say)
{
    const auto text = [&](const char* source) { return say(source).toStdString(); };
    QStringList banners;
    QStringList rules;
    for (const analysis::ReleasedTable& wave : waves) {
        if (wave.facts().invented)
            banners.prepend(whatIsInvented(say));
        banners << whoTookPart(say, wave.facts());
        rules << whatIsNotShown(say, wave.facts());
    }
    rules << howItIsRounded(say) << whatRangesAre(say);

    analysis::Labels labels;
    labels.language = say.language().toStdString();
    labels.title = say(QT_TRANSLATE_NOOP("Report", "How contacts feel in %1"))
                       .arg(QString::fromStdString(waves.back().facts().municipality))
                       .toStdString();
    labels.banners = onceEach(banners);
    labels.rules = onceEach(rules);
    labels.readMe = text(QT_TRANSLATE_NOOP("Report", "read me"));
    labels.figures = text(QT_TRANSLATE_NOOP("Report", "figures"));
    labels.places = text(QT_TRANSLATE_NOOP("Report", "places"));
    labels.wave = text(QT_TRANSLATE_NOOP("Report", "Wave"));
    labels.instrument = text(QT_TRANSLATE_NOOP("Report", "Instrument"));
    labels.wording = text(QT_TRANSLATE_NOOP("Report", "Wording"));
    labels.rule = text(QT_TRANSLATE_NOOP("Report", "Who counts as missing something"));
    labels.sources = text(QT_TRANSLATE_NOOP("Report", "Sources"));
    labels.release = text(QT_TRANSLATE_NOOP("Report", "Fingerprint of the figures"));
    labels.ledger = text(QT_TRANSLATE_NOOP("Report", "Fingerprint of the ledger"));
    labels.statuses = statusesOf(say);
    labels.measureNames = measuresOf(say);
    for (const analysis::Group group : analysis::everyGroup)
        labels.groups[group] = say.group(group).toStdString();
    labels.columns = columnsOf(say);
    return labels;
}

}

analysis::Edition editionOf(const std::vector<analysis::ReleasedTable>& waves, const QString& language,
                            const std::string& ledger, const std::vector<std::string>& releases,
                            const std::string& licence)
{
    const Words say(language);
    std::vector<analysis::WaveLabels> about;
    for (std::size_t wave = 0; wave < waves.size(); ++wave) {
        const analysis::Facts& facts = waves[wave].facts();
        about.push_back({instrumentOf(say, facts).toStdString(), wordingOf(say, facts).toStdString(),
                         whoCounts(say, facts).toStdString(), releases[wave]});
    }
    return {waves, figuresOf(waves), labelsOf(waves, say), std::move(about), ledger, licence};
}

}
