#include "app/models/desk/office/releasing.h"

#include "app/models/desk/shown.h"

#include <QCoreApplication>

namespace models {
namespace {

struct Attacked {
    vault::Prospect prospect;
    std::shared_ptr<const vault::OpeningKey> opening;
    std::shared_ptr<const vault::SigningKey> signing;
};

scales::Result<Attacked> attacked(const vault::Workspace& workspace, const std::string& wave,
                                  const std::string& passphrase)
{
    auto opening = workspace.openingKey(wave, passphrase);
    if (!opening)
        return opening.error();
    auto signing = workspace.signingKey(passphrase);
    if (!signing)
        return signing.error();
    auto prospect = vault::prospectOf(workspace, wave, **opening);
    if (!prospect)
        return prospect.error();
    return Attacked{*prospect, std::move(*opening), std::move(*signing)};
}

}

void Releasing::leave()
{
    WaveTask::leave();
    m_step = Ask;
    m_verdict.clear();
    m_opening.reset();
    m_signing.reset();
}

void Releasing::attack()
{
    if (!isReady() || m_step != Ask)
        return;
    run<scales::Result<Attacked>>(
        [workspace = workspace(), wave = wave().toStdString()](const std::string& passphrase) {
            return attacked(workspace, wave, passphrase);
        },
        [this](scales::Result<Attacked> outcome) {
            if (!outcome)
                return fail(
                    deskWords(QT_TRANSLATE_NOOP("Desk", "The wave could not be looked at. Check the passphrase and "
                                                        "try again.")),
                    outcome.error());
            m_opening = std::move(outcome->opening);
            m_signing = std::move(outcome->signing);
            const auto count = [](std::size_t n) { return static_cast<qulonglong>(n); };
            m_verdict = deskWords(QT_TRANSLATE_NOOP("Desk", "%1 of %2 neighbourhoods will be shown, and %3 of "
                                                            "%4 groups in all."))
                            .arg(count(outcome->prospect.neighbourhoodsShown))
                            .arg(count(outcome->prospect.neighbourhoods))
                            .arg(count(outcome->prospect.shown))
                            .arg(count(outcome->prospect.groups));
            m_step = Decide;
            say({});
        });
}

void Releasing::release()
{
    if (!isReady() || m_step != Decide)
        return;
    run<scales::Result<scales::Done>>(
        [workspace = workspace(), wave = wave().toStdString(), opening = m_opening,
         signing = m_signing](const std::string&) -> scales::Result<scales::Done> {
            auto table = vault::releaseWave(workspace, wave, *opening, *signing);
            if (!table)
                return table.error();
            return scales::Done{};
        },
        [this](scales::Result<scales::Done> outcome) {
            if (!outcome)
                return fail(deskWords(QT_TRANSLATE_NOOP("Desk", "The wave was not released.")), outcome.error());
            m_opening.reset();
            m_signing.reset();
            m_step = Released;
            say(deskWords(QT_TRANSLATE_NOOP("Desk", "Wave %1 is released, for good.")).arg(wave()));
            Q_EMIT released();
        });
}

}
