#include "app/models/desk/office/new_town.h"

#include "app/models/desk/shown.h"
#include "app/vault/key_words.h"
#include "app/vault/passphrase.h"
#include "app/vault/wave_texts.h"
#include "app/vault/whole_file.h"

#include <QCoreApplication>

namespace models {
namespace {

using scales::Error;
using scales::Result;
namespace fs = std::filesystem;

/// The texts of a new folder, all of them read and checked before anything is made.
struct Texts {
    std::string survey;
    std::string areas;
    std::string population;
    std::string municipality;
};

Result<Texts> readTexts(const fs::path& file)
{
    Texts texts;
    auto survey = scales::readTextFile(file.string());
    if (!survey)
        return survey.error();
    texts.survey = std::move(*survey);
    const auto asked = scales::readSurvey(texts.survey, file.string()).result();
    if (!asked)
        return asked.error();
    texts.municipality = asked->municipality;
    const fs::path areasFile = file.parent_path() / (asked->areasFile.empty() ? "areas.csv" : asked->areasFile);
    auto areas = scales::readTextFile(areasFile.string());
    if (!areas)
        return areas.error();
    texts.areas = std::move(*areas);
    if (auto checked = scales::readAreas(texts.areas, areasFile.string()).result(); !checked)
        return checked.error();
    auto population = vault::populationText(areasFile.parent_path());
    if (!population)
        return population.error();
    texts.population = std::move(population->text);
    return texts;
}

struct Made {
    vault::RecoverySheets sheets;
    std::string municipality;
    std::string words;
};
using MayMake = Result<std::unique_ptr<Made>>;

MayMake makeTown(const fs::path& folder, const fs::path& survey, const std::string& passphrase, vault::GuessCost cost)
{
    const auto texts = readTexts(survey);
    if (!texts)
        return texts.error();
    auto workspace = vault::Workspace::make(folder, texts->survey, texts->areas, passphrase, cost);
    if (!workspace)
        return workspace.error();
    if (!texts->population.empty())
        if (auto kept = vault::writeWholeFile(folder / "population.csv", vault::bytesOf(texts->population)); !kept)
            return kept.error();
    const auto key = workspace->signingKey(passphrase);
    if (!key)
        return key.error();
    auto made = std::make_unique<Made>();
    vault::makeSheets(vault::ofMunicipality, workspace->municipality().bytes, (*key)->seed(), made->sheets);
    made->municipality = texts->municipality;
    made->words = vault::keyPhrase(workspace->municipality());
    return made;
}

}

void NewTown::leave()
{
    Task::leave();
    vault::wipe(m_proposed);
    m_files.destroy();
    m_step = Where;
    m_typedBack = 0;
    m_keyWords.clear();
    Q_EMIT changed();
}

void NewTown::setFolder(const QString& folder)
{
    m_folder = folder.trimmed();
    Q_EMIT changed();
}

void NewTown::setSurvey(const QString& survey)
{
    m_survey = survey.trimmed();
    Q_EMIT changed();
}

QString NewTown::proposed() const { return m_step == WriteDown ? QString::fromStdString(m_proposed) : QString(); }

void NewTown::check()
{
    if (m_step != Where || m_folder.isEmpty() || m_survey.isEmpty())
        return;
    if (const auto texts = readTexts(m_survey.toStdString()); !texts)
        return fail(deskWords(QT_TRANSLATE_NOOP("Desk", "The survey or its list of areas cannot be used as it is.")),
                    texts.error());
    std::error_code problem;
    const fs::path folder = m_folder.toStdString();
    if (fs::exists(folder, problem) && !fs::is_empty(folder, problem))
        return fail(deskWords(QT_TRANSLATE_NOOP("Desk", "This folder holds something already. Name a new one.")),
                    Error{"is not empty", folder.string()});
    static_cast<void>(vault::startCryptography());
    m_proposed = vault::proposePassphrase();
    m_step = WriteDown;
    say({});
}

void NewTown::writtenDown()
{
    if (m_step != WriteDown)
        return;
    m_step = TypeBack;
    say({});
}

void NewTown::typeBack()
{
    if (m_step != TypeBack || busy())
        return;
    std::string typed = passphrase()->take();
    const bool right = vault::isTypedBack(m_proposed, typed);
    vault::wipe(typed);
    if (!right)
        return fail(deskWords(QT_TRANSLATE_NOOP("Desk", "That is not it. Look at what you wrote down.")), {});
    ++m_typedBack;
    say({});
    if (m_typedBack == timesTypedBack)
        make();
}

void NewTown::make()
{
    for (const char c : m_proposed)
        passphrase()->type(QString(QLatin1Char(c)));
    vault::wipe(m_proposed);
    run<MayMake>([folder = m_folder.toStdString(), survey = m_survey.toStdString(),
                  cost = m_cost](const std::string& passphrase) { return makeTown(folder, survey, passphrase, cost); },
                 [this](MayMake town) {
                     if (!town) {
                         m_step = Where;
                         m_typedBack = 0;
                         return fail(
                             deskWords(QT_TRANSLATE_NOOP("Desk", "The folder was not made. Begin again with other "
                                                                 "words.")),
                             town.error());
                     }
                     m_keyWords = QString::fromStdString((*town)->words);
                     if (auto written =
                             m_files.write((*town)->sheets, QString::fromStdString((*town)->municipality), m_language);
                         !written)
                         return fail(deskWords(QT_TRANSLATE_NOOP("Desk", "The three sheets could not be written.")),
                                     written.error());
                     m_step = Sheets;
                     Q_EMIT changed();
                 });
}

void NewTown::finish()
{
    if (m_step != Sheets)
        return;
    const QString folder = m_folder;
    leave();
    Q_EMIT made(folder);
}

}
