#include "app/kiosk/printed_card.h"

#include "tests/qml/shown_kiosk.h"

#include <QFile>

namespace {

class PrintedCard : public ShownKiosk {
protected:
    QByteArray print(const QString& language)
    {
        const auto file = folder_.path / "card.pdf";
        const auto printed = kiosk::printQuickCard(*form_, language, file);
        EXPECT_TRUE(printed) << printed.error().text();
        QFile pdf(QString::fromStdString(file.string()));
        EXPECT_TRUE(pdf.open(QIODevice::ReadOnly));
        return pdf.readAll();
    }

    small::Folder folder_;
};

TEST_F(PrintedCard, S_HLP_IsOnePageInEveryLanguage)
{
    form_ = small::everything();
    for (const std::string& language : form_->survey().languages) {
        const QByteArray pdf = print(QString::fromStdString(language));
        EXPECT_TRUE(pdf.startsWith("%PDF")) << language;
        EXPECT_EQ(pdf.count("/Type /Page\n") + pdf.count("/Type /Page "), 1) << language;
    }
}

TEST_F(PrintedCard, S_HLP_SaysWhereItCouldNotBeWritten)
{
    const auto printed = kiosk::printQuickCard(*form_, QStringLiteral("nl"), folder_.path / "none" / "card.pdf");
    ASSERT_FALSE(printed);
    EXPECT_NE(printed.error().text().find("card.pdf"), std::string::npos);
}

}
