#include "app/models/desk/office/taking_in.h"

#include "app/models/desk/shown.h"
#include "app/models/steward/backroom.h"
#include "app/vault/key_words.h"
#include "app/vault/whole_file.h"
#include "scales/sheets_csv.h"

#include <QCoreApplication>

#include <algorithm>

namespace models {
namespace {

using scales::Done;
using scales::Result;
namespace fs = std::filesystem;

/// Batch files at a place: the file itself, or those that lie in the folder, by name.
std::vector<fs::path> batchesAt(const fs::path& place)
{
    if (!fs::is_directory(place))
        return {place};
    std::vector<fs::path> files;
    std::error_code problem;
    for (fs::directory_iterator one(place, problem), end; !problem && one != end; one.increment(problem))
        if (one->path().extension() == ".bpb")
            files.push_back(one->path());
    std::sort(files.begin(), files.end());
    return files;
}

/// What came in, in numbers; the sentences are made where the screen is.
struct Taken {
    struct File {
        fs::path name;
        vault::Imported imported;
    };
    std::vector<File> files;
    std::optional<vault::Intake> intake;
    bool onPaper = false;
};

Result<Done> giveReceipt(const fs::path& batch, const vault::Receipt& receipt, const vault::SigningKey& key)
{
    const auto file = vault::receiptBeside(batch);
    if (const auto there = vault::readReceipt(file); there && *there == receipt)
        return Done{};
    return vault::writeWholeFile(file, vault::bytesOf(vault::writeReceipt(receipt, key)));
}

Result<Taken> takeBatches(const vault::Workspace& workspace, const std::vector<fs::path>& files,
                          const vault::SigningKey& key)
{
    const auto all = workspace.import(files);
    if (!all)
        return all.error();
    Taken taken;
    for (std::size_t i = 0; i < files.size(); ++i) {
        if (auto given = giveReceipt(files[i], (*all)[i].receipt, key); !given)
            return given.error();
        taken.files.push_back({files[i], (*all)[i]});
    }
    return taken;
}

Result<Taken> takePaper(const vault::Workspace& workspace, const std::string& wave, const fs::path& file,
                        const vault::SigningKey& key)
{
    const auto form = workspace.readWave(wave);
    if (!form)
        return form.error();
    const auto text = scales::readTextFile(file.string());
    if (!text)
        return text.error();
    const auto sheets = scales::readSheetsCsv(*text, file.string(), *form->form, {});
    if (!sheets)
        return sheets.error();
    auto imported = workspace.importPaper(wave, *sheets, vault::bytesOf(*text), key);
    if (!imported)
        return imported.error();
    Taken taken;
    taken.files.push_back({file, *imported});
    taken.onPaper = true;
    return taken;
}

Result<Taken> takeAll(const vault::Workspace& workspace, const std::string& wave, const std::vector<fs::path>& files,
                      const std::string& passphrase)
{
    if (files.empty())
        return scales::Error{"holds no batch; expected files that end in .bpb"};
    const auto key = workspace.signingKey(passphrase);
    if (!key)
        return key.error();
    const bool onPaper = files.size() == 1 && files.front().extension() == ".csv";
    auto taken = onPaper ? takePaper(workspace, wave, files.front(), **key) : takeBatches(workspace, files, **key);
    if (taken && !workspace.isClosed(wave)) {
        auto intake = workspace.intake(wave);
        if (!intake)
            return intake.error();
        taken->intake = std::move(*intake);
    }
    return taken;
}

QString sentenceOf(const Taken::File& file)
{
    const QString name = QString::fromStdString(file.name.filename().string());
    const auto count = static_cast<qulonglong>(file.imported.envelopes);
    if (file.imported.already)
        return deskWords(QT_TRANSLATE_NOOP("Desk", "%1: %2 envelopes, taken in before. Nothing changed."))
            .arg(name)
            .arg(count);
    return deskWords(QT_TRANSLATE_NOOP("Desk", "%1: %2 envelopes for wave %3."))
        .arg(name)
        .arg(count)
        .arg(QString::fromStdString(file.imported.wave));
}

QStringList sentencesOf(const Taken& taken)
{
    QStringList lines;
    for (const auto& file : taken.files)
        lines << sentenceOf(file);
    if (taken.onPaper)
        lines << deskWords(
            QT_TRANSLATE_NOOP("Desk", "The file with the paper forms still shows the answers. Destroy it."));
    if (!taken.intake)
        return lines;
    lines << deskWords(QT_TRANSLATE_NOOP("Desk", "The wave holds %1 envelopes now."))
                 .arg(static_cast<qulonglong>(taken.intake->envelopes));
    for (const vault::FromTablet& from : taken.intake->tablets) {
        const QString name = QString::fromStdString(vault::keyPhrase(from.tablet));
        if (from.latest == 0)
            lines << deskWords(QT_TRANSLATE_NOOP("Desk", "Nothing came yet from tablet %1.")).arg(name);
        for (const std::uint32_t number : from.missing)
            lines << deskWords(QT_TRANSLATE_NOOP("Desk", "Batch %1 of tablet %2 never came.")).arg(number).arg(name);
    }
    return lines;
}

}

void TakingIn::leave()
{
    WaveTask::leave();
    m_lines.clear();
    m_path.clear();
    m_found.clear();
}

void TakingIn::setPath(const QString& path)
{
    m_path = path.trimmed();
    Q_EMIT changed();
}

void TakingIn::look()
{
    m_found.clear();
    for (const Medium& medium : mountedMedia())
        for (const fs::path& file : batchesAt(medium.folder))
            m_found << QString::fromStdString(file.string());
    Q_EMIT changed();
}

void TakingIn::take()
{
    if (!isReady())
        return;
    std::vector<fs::path> files;
    if (m_path.isEmpty())
        for (const QString& file : m_found)
            files.emplace_back(file.toStdString());
    else
        files = batchesAt(m_path.toStdString());
    m_lines.clear();
    run<Result<Taken>>(
        [workspace = workspace(), wave = wave().toStdString(), files](const std::string& passphrase) {
            return takeAll(workspace, wave, files, passphrase);
        },
        [this](Result<Taken> taken) {
            if (!taken)
                return fail(
                    deskWords(QT_TRANSLATE_NOOP("Desk", "Nothing was taken in. Check the passphrase and the files, and "
                                                        "try again.")),
                    taken.error());
            m_lines = sentencesOf(*taken);
            say(taken->onPaper
                    ? deskWords(QT_TRANSLATE_NOOP("Desk", "It is taken in."))
                    : deskWords(QT_TRANSLATE_NOOP("Desk", "It is taken in. Give the stick back to the tablet: "
                                                          "the receipts are on it.")));
            Q_EMIT tookIn();
        });
}

}
