#include "app/models/desk/exports.h"

#include "app/report/folder/files.h"
#include "app/vault/whole_file.h"

#include <QCoreApplication>

namespace models {
namespace {

using report::Supplied;
using scales::Done;
using scales::Result;

constexpr std::size_t largestSigned = std::size_t{256} << 20;   // bytes, as the ledger's

/// Who reads a signed file has no register beside it, but may have outlines.
Result<Supplied> suppliedTo(const Exports::Source& source)
{
    if (source.isWorkspace)
        return report::readSupplied(source.beside);
    Supplied supplied;
    auto polygons = report::readSuppliedPolygons(source.beside);
    if (!polygons)
        return polygons.error();
    supplied.polygons = std::move(*polygons);
    supplied.polygonsFile = (source.beside / report::suppliedPolygons).string();
    return supplied;
}

Result<report::File> copyOf(const std::filesystem::path& file, const char* name)
{
    const auto bytes = vault::readWholeFile(file, largestSigned);
    if (!bytes)
        return bytes.error();
    return report::File{name, {reinterpret_cast<const char*>(bytes->data()), bytes->size()}};
}

/// `tables` are a copy: the screen may open something else meanwhile.
Result<Done> writeAll(const Exports::Source& source, const std::vector<analysis::ReleasedTable>& tables,
                      const std::filesystem::path& folder, const std::string& language)
{
    const auto supplied = suppliedTo(source);
    if (!supplied)
        return supplied.error();
    report::Wishes wishes;
    wishes.language = language;
    auto files = report::reportFiles(tables, source.ledger, *supplied, wishes, [](double) {});
    if (!files)
        return files.error();
    auto releases = copyOf(source.signedFile, "releases.jsonl");
    if (!releases)
        return releases.error();
    files->push_back(std::move(*releases));
    if (!supplied->polygons.empty()) {
        auto outlines = copyOf(supplied->polygonsFile, report::suppliedPolygons);
        if (!outlines)
            return outlines.error();
        files->push_back(std::move(*outlines));
    }
    return report::writeFiles(*files, folder);
}

QString noticeOf(const Result<Done>& written, const QString& folder)
{
    if (written)
        return deskWords(QT_TRANSLATE_NOOP("Desk", "The files are in the folder %1.")).arg(folder);
    const scales::Error& error = written.error();
    if (error.line > 0)
        return deskWords(QT_TRANSLATE_NOOP("Desk", "Nothing was written: the file %1 goes wrong at line %2."))
            .arg(QString::fromStdString(error.file))
            .arg(error.line);
    return deskWords(QT_TRANSLATE_NOOP("Desk", "Nothing could be written to %1. Choose another folder.")).arg(folder);
}

}

Exports::Exports(QObject* parent) : View(parent) { connect(&m_errand, &Errand::changed, this, &Exports::changed); }

void Exports::setFolder(const QString& folder)
{
    m_folder = folder;
    m_notice.clear();
    Q_EMIT changed();
}

bool Exports::hasPolygons() const { return std::filesystem::exists(m_source.beside / report::suppliedPolygons); }

void Exports::take(Source source) { m_source = std::move(source); }

void Exports::fill() { m_notice.clear(); }

void Exports::write()
{
    if (!isOpen() || !m_source.tables || m_source.tables->empty())
        return;
    m_notice.clear();
    m_errand.run([this, source = m_source, tables = *m_source.tables, folder = m_folder, language = this->language()] {
        const auto written = writeAll(source, tables, folder.toStdString(), language.toStdString());
        return [this, written, folder] {
            m_failed = !written;
            m_notice = noticeOf(written, folder);
        };
    });
}

}
