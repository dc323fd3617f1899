#include "app/report/offers.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <utility>

namespace report {
namespace {

/// Options of community.offer as things that people do.
constexpr std::array<std::pair<const char*, const char*>, 12> names = {{
    {"welcome", QT_TRANSLATE_NOOP("Report", "Welcome new neighbours")},
    {"cook", QT_TRANSLATE_NOOP("Report", "Cook or bake")},
    {"walk", QT_TRANSLATE_NOOP("Report", "Come along for a walk or a ride")},
    {"teach", QT_TRANSLATE_NOOP("Report", "Teach something")},
    {"make", QT_TRANSLATE_NOOP("Report", "Share music or crafts")},
    {"garden", QT_TRANSLATE_NOOP("Report", "Help in a garden")},
    {"lift", QT_TRANSLATE_NOOP("Report", "Take somebody along by car")},
    {"odd_jobs", QT_TRANSLATE_NOOP("Report", "Odd jobs or shopping")},
    {"listen", QT_TRANSLATE_NOOP("Report", "Listen")},
    {"visit", QT_TRANSLATE_NOOP("Report", "Visit somebody")},
    {"experience", QT_TRANSLATE_NOOP("Report", "Tell from experience")},
    {"organise", QT_TRANSLATE_NOOP("Report", "Help to organise something")},
}};

QString nameOf(const Words& say, const std::string& option)
{
    const auto found = std::ranges::find(names, option, [](const auto& one) { return std::string_view(one.first); });
    return found == names.end() ? QString::fromStdString(option) : say(found->second);
}

}

Offers Offers::of(const Words& say, const analysis::ReleasedTable& wave, const std::string& area, std::size_t most)
{
    Offers said;
    const auto* module = wave.module("community.offer");
    const auto* row = module ? module->row(area, analysis::Group::all) : nullptr;
    if (!row)
        return said;
    const auto* bundle = shown(*row);
    said.state = bundle ? State::told : State::withheld;
    if (!bundle)
        return said;
    for (std::size_t i = 0; i < module->head.options.size(); ++i)
        if (const auto* count = std::get_if<analysis::Rounded>(&bundle->counts[i]))
            said.offers.push_back({nameOf(say, module->head.options[i]), count->value,
                                   shareOf(wave.facts(), bundle->n, bundle->counts[i])});
    std::ranges::stable_sort(said.offers, std::ranges::greater(), &Offer::about);
    said.offers.resize(std::min(most, said.offers.size()));
    return said;
}

QString strengthSentence(const Words& say, const Offers& offers)
{
    switch (offers.state) {
    case Offers::State::notAsked: return say(QT_TRANSLATE_NOOP("Report", "What people can offer was not asked."));
    case Offers::State::withheld: return say(QT_TRANSLATE_NOOP("Report", "What people can offer is not shown here."));
    case Offers::State::told: break;
    }
    if (offers.offers.empty())
        return say(QT_TRANSLATE_NOOP("Report", "No offer was chosen by 5 participants or more."));
    const Offer& first = offers.offers.front();
    return say(QT_TRANSLATE_NOOP("Report", "About %1 participants offer this: %2 (%3 to %4 of 100)."))
        .arg(first.about)
        .arg(first.name.toLower())
        .arg(ofHundredFrom(first.share.range))
        .arg(ofHundredTo(first.share.range));
}

}
