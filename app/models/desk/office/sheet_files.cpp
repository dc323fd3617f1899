#include "app/models/desk/office/sheet_files.h"

#include "app/report/sheet_page.h"
#include "app/vault/whole_file.h"

#include <QStandardPaths>

#include <unistd.h>

namespace models {

scales::Result<scales::Done> SheetFiles::write(const vault::RecoverySheets& sheets, const QString& municipality,
                                               const QString& language)
{
    destroy();
    // The folder of a session lies in memory where there is one, so that no disk keeps blocks of a key.
    QString place = qEnvironmentVariable("XDG_RUNTIME_DIR");
    if (place.isEmpty())
        place = QStandardPaths::writableLocation(QStandardPaths::TempLocation);
    std::string name = (std::filesystem::path(place.toStdString()) / "buurtpeil-sheets-XXXXXX").string();
    if (!::mkdtemp(name.data()))
        return scales::Error{"cannot be written to", place.toStdString()};
    folder_ = name;
    for (const vault::RecoverySheet& sheet : sheets) {
        const bool ofWave = sheet.of != vault::ofMunicipality;
        const QByteArray page = report::writeSheetPage(
            {municipality, QString::fromStdString(ofWave ? sheet.of : ""), sheet.share.number,
             QString::fromStdString(sheet.key).replace(u'-', u' '),
             QString::fromStdString(vault::sheetGroups(sheet.share)), QString::fromStdString(vault::sheetText(sheet))},
            language);
        pages_.push_back(folder_ / ("sheet-" + std::to_string(sheet.share.number) + ".html"));
        if (auto written =
                vault::writeWholeFile(pages_.back(), vault::bytesOf(page.toStdString()), vault::Readers::ownerOnly);
            !written) {
            destroy();
            return written;
        }
    }
    return scales::Done{};
}

void SheetFiles::destroy()
{
    for (const auto& page : pages_)
        static_cast<void>(vault::shredFile(page));
    pages_.clear();
    std::error_code ignored;
    if (!folder_.empty())
        std::filesystem::remove(folder_, ignored);
    folder_.clear();
}

QStringList SheetFiles::names() const
{
    QStringList names;
    for (const auto& page : pages_)
        names << QString::fromStdString(page.string());
    return names;
}

}
