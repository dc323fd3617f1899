#include "app/models/desk/exports.h"

#include "analysis/formats/csv.h"
#include "app/report/page.h"
#include "app/vault/whole_file.h"

#include <QCoreApplication>

namespace models {
namespace {

constexpr std::size_t largestSigned = std::size_t{256} << 20;   // bytes, as the ledger's

scales::Result<scales::Done> writeAll(const std::vector<analysis::ReleasedTable>& tables,
                                      const std::filesystem::path& signedFile, const std::filesystem::path& folder,
                                      const QString& language)
{
    if (auto made = vault::makeFolder(folder); !made)
        return made;
    const QByteArray page = report::writePage(tables, language);
    if (auto written = vault::writeWholeFile(folder / "index.html", vault::bytesOf(page.toStdString())); !written)
        return written;
    if (auto written = vault::writeWholeFile(folder / "released.csv", vault::bytesOf(analysis::toCsv(tables)));
        !written)
        return written;
    const auto copy = vault::readWholeFile(signedFile, largestSigned);
    if (!copy)
        return copy.error();
    return vault::writeWholeFile(folder / "releases.jsonl", *copy);
}

}

void Exports::setFolder(const QString& folder)
{
    m_folder = folder;
    m_notice.clear();
    Q_EMIT changed();
}

void Exports::take(const std::vector<analysis::ReleasedTable>* tables, std::filesystem::path signedFile)
{
    m_tables = tables;
    m_signedFile = std::move(signedFile);
}

void Exports::fill() { m_notice.clear(); }

void Exports::write()
{
    if (!isOpen() || !m_tables || m_tables->empty())
        return;
    const auto written = writeAll(*m_tables, m_signedFile, m_folder.toStdString(), shown().say.language());
    m_failed = !written;
    m_notice = written ? deskWords(QT_TRANSLATE_NOOP("Desk", "Three files are in the folder %1.")).arg(m_folder)
                       : deskWords(QT_TRANSLATE_NOOP("Desk", "Nothing could be written to %1. Choose another folder."))
                             .arg(m_folder);
    Q_EMIT changed();
}

}
