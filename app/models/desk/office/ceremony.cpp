#include "app/models/desk/office/ceremony.h"

#include "app/models/desk/shown.h"
#include "app/vault/key_words.h"
#include "app/vault/tablet_setup.h"

#include <QCoreApplication>
#include <QDate>

#include <algorithm>

namespace models {
namespace {

/// What preparing gives: the sheets, and the key with which the wave will be signed.
struct Prepared {
    vault::RecoverySheets sheets;
    std::unique_ptr<vault::SigningKey> signing;
    std::string municipality;
};
using MayPrepare = scales::Result<std::unique_ptr<Prepared>>;

MayPrepare prepared(const vault::Workspace& workspace, const std::string& wave, const Ceremony::Catalogue& catalogue,
                    const std::string& passphrase, vault::GuessCost cost)
{
    auto made = std::make_unique<Prepared>();
    auto signing = workspace.signingKey(passphrase);
    if (!signing)
        return signing.error();
    made->signing = std::move(*signing);
    const auto instruments = catalogue();
    if (!instruments)
        return instruments.error();
    auto survey = scales::readTextFile(workspace.folder() / "survey.json");
    if (!survey)
        return survey.error();
    const auto asked = scales::readSurvey(*survey, "survey.json").result();
    if (!asked)
        return asked.error();
    made->municipality = asked->municipality;
    if (auto done = workspace.prepareWave(wave, *instruments, passphrase, made->sheets, cost); !done)
        return done.error();
    return made;
}

}

void Ceremony::work(const vault::Workspace* workspace, vault::GuessCost cost)
{
    m_workspace = workspace;
    m_cost = cost;
    leave();
}

void Ceremony::leave()
{
    Task::leave();
    m_files.destroy();
    m_step = Name;
    m_one.reset();
    m_wave.clear();
    m_lastDay.clear();
    m_keyWords.clear();
    m_signing.reset();
    m_proof.reset();
    m_tablets.clear();
    m_tabletWords.clear();
    Q_EMIT changed();
}

void Ceremony::setWave(const QString& wave)
{
    m_wave = wave.trimmed();
    Q_EMIT changed();
}

void Ceremony::setLastDay(const QString& day)
{
    m_lastDay = day.trimmed();
    Q_EMIT changed();
}

void Ceremony::prepare()
{
    if (!m_workspace || m_step != Name)
        return;
    const vault::Workspace workspace = *m_workspace;
    run<MayPrepare>(
        [workspace, wave = m_wave.toStdString(), catalogue = m_catalogue, cost = m_cost](
            const std::string& passphrase) { return prepared(workspace, wave, catalogue, passphrase, cost); },
        [this](MayPrepare made) {
            if (!made)
                return fail(deskWords(QT_TRANSLATE_NOOP(
                                "Desk", "The key of the wave was not made. Check the name and the passphrase, "
                                        "and try again.")),
                            made.error());
            m_signing = std::move((*made)->signing);
            m_keyWords = QString::fromStdString((*made)->sheets.front().key).replace(u'-', u' ');
            if (auto written =
                    m_files.write((*made)->sheets, QString::fromStdString((*made)->municipality), m_language);
                !written)
                return fail(deskWords(QT_TRANSLATE_NOOP("Desk", "The three sheets could not be written.")),
                            written.error());
            m_step = Sheets;
            Q_EMIT changed();
        });
}

void Ceremony::printed()
{
    if (m_step != Sheets)
        return;
    m_step = Proof;
    say({});
}

void Ceremony::takeSheet(const QString& groups)
{
    if (m_step != Proof)
        return;
    auto sheet = std::make_unique<vault::RecoverySheet>();
    if (auto read = vault::readSheet(groups.toStdString(), {}, *sheet); !read)
        return fail(
            deskWords(QT_TRANSLATE_NOOP("Desk", "There is a typing error in this sheet. Compare each group with the "
                                                "paper.")),
            read.error());
    if (!m_one) {
        m_one = std::move(sheet);
        say(deskWords(QT_TRANSLATE_NOOP("Desk", "Sheet %1 is read. Now the second person types another one."))
                .arg(int{m_one->share.number}));
        return;
    }
    const auto one = std::move(m_one);
    auto proof = m_workspace->prove(m_wave.toStdString(), *one, *sheet);
    if (!proof)
        return fail(
            deskWords(QT_TRANSLATE_NOOP("Desk", "These two sheets do not open the test. Take two different sheets of "
                                                "this wave and type both again.")),
            proof.error());
    m_proof.emplace(std::move(*proof));
    m_files.destroy();
    m_step = Tablets;
    say(deskWords(QT_TRANSLATE_NOOP("Desk", "Sheets %1 and %2 opened the test. The files of the sheets are destroyed."))
            .arg(int{one->share.number})
            .arg(int{sheet->share.number}));
}

void Ceremony::addTablet(const QString& deviceFolder)
{
    if (m_step != Tablets || deviceFolder.trimmed().isEmpty())
        return;
    auto key = vault::deviceKey(deviceFolder.trimmed().toStdString());
    if (!key)
        return fail(deskWords(QT_TRANSLATE_NOOP("Desk", "No key of a tablet could be read there, or made.")),
                    key.error());
    const vault::VerifyingKey& tablet = (*key)->verifying();
    if (std::find(m_tablets.begin(), m_tablets.end(), tablet) == m_tablets.end()) {
        m_tablets.push_back(tablet);
        m_tabletWords << QString::fromStdString(vault::keyPhrase(tablet));
    }
    say({});
}

void Ceremony::start()
{
    if (m_step != Tablets || !m_proof || !m_signing)
        return;
    const auto instruments = m_catalogue();
    if (!instruments)
        return fail(deskWords(QT_TRANSLATE_NOOP("Desk", "The questionnaires of this program cannot be read.")),
                    instruments.error());
    auto begun =
        m_workspace->startWave(std::move(*m_proof), *instruments, m_tablets, *m_signing, m_lastDay.toStdString());
    if (!begun) {
        m_proof.reset();
        m_step = Name;
        return fail(deskWords(QT_TRANSLATE_NOOP("Desk", "The wave did not start. Begin again with its key.")),
                    begun.error());
    }
    m_proof.reset();
    m_signing.reset();
    m_step = Started;
    say(deskWords(QT_TRANSLATE_NOOP("Desk", "Wave %1 has started.")).arg(m_wave));
    Q_EMIT started();
}

void Ceremony::setUp(const QString& tabletFolder)
{
    if (m_step != Started || tabletFolder.trimmed().isEmpty())
        return;
    const QString today = QDate::currentDate().toString(Qt::ISODate);
    if (auto set = vault::setUpTablet(tabletFolder.trimmed().toStdString(), m_workspace->waveFile(m_wave.toStdString()),
                                      today.toStdString());
        !set)
        return fail(deskWords(QT_TRANSLATE_NOOP("Desk", "This folder cannot become a tablet of the wave.")),
                    set.error());
    say(deskWords(QT_TRANSLATE_NOOP("Desk", "The folder %1 is ready for a tablet.")).arg(tabletFolder.trimmed()));
}

}
