#include "app/report/paper/sheets.h"

#include "app/report/paper/method_sheet.h"
#include "app/report/paper/pdf.h"
#include "app/report/paper/wall_sheet.h"
#include "app/report/paper/worksheet.h"
#include "app/report/places.h"

#include <QCoreApplication>

namespace report {
namespace {

/// Codes are text and may hold anything; a file name may not. Two codes never get one name.
QString fileNameOf(const std::string& code)
{
    QString name;
    for (const QChar sign : QString::fromStdString(code))
        if (sign.isLetterOrNumber() || sign == u'-')
            name += sign;
        else
            name += QStringLiteral("_%1").arg(static_cast<int>(sign.unicode()), 0, 16);
    return name;
}

}

std::vector<PaperFile> writePaper(const std::vector<analysis::ReleasedTable>& waves, const Beside& beside,
                                  const QString& language)
{
    const Words say(language);
    const Compared compared = Compared::lastOf(waves);
    const Told told{say, waves, compared, beside};
    const QString wave = QString::fromStdString(told.facts().wave);

    std::vector<const analysis::ReleasedTable::Row*> places = {&told.wave().municipality()};
    for (const auto* row : neighbourhoodsByName(told.wave(), language))
        places.push_back(row);
    std::vector<PaperFile> files;
    std::vector<Sheet> all;
    for (const auto* row : places) {
        all.push_back(placeSheet(told, *row));
        files.push_back({QStringLiteral("pages/%1_%2.pdf").arg(fileNameOf(row->area), language),
                         writePdf({all.back()}, nameOf(*row) + QStringLiteral(", ") + wave)});
    }
    all.push_back(methodSheet(told));
    const QString method = say(QT_TRANSLATE_NOOP("Report", "How to read these sheets"));
    files.push_back({QStringLiteral("method_%1.pdf").arg(language), writePdf({all.back()}, method)});
    files.push_back({QStringLiteral("wall_%1.pdf").arg(language),
                     writePdf({wallSheet(told)}, nameOf(told.wave().municipality()) + QStringLiteral(", ") + wave)});
    files.push_back({QStringLiteral("worksheet_%1.pdf").arg(language), writeWorksheet(waves, language)});
    files.push_back({QStringLiteral("pages_%1.pdf").arg(language),
                     writePdf(all, nameOf(told.wave().municipality()) + QStringLiteral(", ") + wave)});
    return files;
}

}
