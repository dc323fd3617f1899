#include "app/kiosk/printed_card.h"

#include "app/models/languages.h"
#include "app/models/steward/quick_card.h"

#include <QPageSize>
#include <QPdfWriter>
#include <QSaveFile>
#include <QTextBlockFormat>
#include <QTextCursor>
#include <QTextDocument>

namespace kiosk {
namespace {

constexpr int points = 72;      // of print, in an inch
constexpr double margin = 20;   // mm

QTextCharFormat letters(double size, bool bold)
{
    QTextCharFormat format;
    format.setFontFamilies({QStringLiteral("Noto Sans"), QStringLiteral("Noto Sans Arabic")});
    format.setFontPointSize(size);
    format.setFontWeight(bold ? QFont::Bold : QFont::Normal);
    return format;
}

}

scales::Result<scales::Done> printQuickCard(const scales::Form& form, const QString& language,
                                            const std::filesystem::path& file)
{
    models::Languages languages(form.survey().languages);
    if (!language.isEmpty())
        languages.choose(language);   // its words, until this is printed

    QSaveFile whole(QString::fromStdString(file.string()));
    if (!whole.open(QIODevice::WriteOnly))
        return scales::Error{"cannot be written", file.string()};
    QPdfWriter page(&whole);
    page.setResolution(points);
    page.setPageSize(QPageSize(QPageSize::A4));
    page.setPageMargins(QMarginsF(margin, margin, margin, margin), QPageLayout::Millimeter);
    page.setTitle(models::quickCardTitle());

    QTextDocument document;
    document.setPageSize(page.pageLayout().paintRectPixels(points).size());
    QTextBlockFormat paragraph;
    paragraph.setBottomMargin(points / 8.0);
    paragraph.setLayoutDirection(languages.rightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    QTextCursor pen(&document);
    pen.setBlockFormat(paragraph);
    pen.insertText(models::quickCardTitle(), letters(24, true));
    for (const QString& sentence : models::quickCard()) {
        pen.insertBlock(paragraph);
        pen.insertText(sentence, letters(14, false));
    }
    for (const scales::HelpLine& line : form.survey().helpLines) {
        pen.insertBlock(paragraph);
        pen.insertText(QString::fromStdString(line.name + " · " + line.number), letters(14, true));
    }
    if (document.pageCount() > 1)
        return scales::Error{"does not fit on one page", file.string()};
    document.print(&page);
    if (!whole.commit())
        return scales::Error{"cannot be written", file.string()};
    return scales::Done{};
}

}
