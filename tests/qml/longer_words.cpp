#include "tests/qml/longer_words.h"

#include <QRegularExpression>

#include <nlohmann/json.hpp>

#include <gtest/gtest.h>

QString LongerWords::longer(const QString& text)
{
    if (!text.contains(QRegularExpression(QStringLiteral("[A-Za-z]{2}"))))
        return text;
    const auto more = (text.size() * 2 + 4) / 5;
    QString longer = text;
    if (!text.contains(u' '))
        return text + text.toLower().right(more);   // as wide a mixture of letters as its own
    while (longer.size() < text.size() + more)
        longer += QStringLiteral(" lorem");
    return longer;
}

QString LongerWords::translate(const char*, const char* source, const char*, int) const
{
    return longer(QString::fromUtf8(source));
}

namespace {

void lengthen(nlohmann::json& words)
{
    for (const char* member : {"text", "spoken", "name", "introduction"})
        if (words.is_object() && words.contains(member))
            words[member] = LongerWords::longer(QString::fromStdString(words[member])).toStdString();
    if (words.is_structured())
        for (auto& inside : words)
            lengthen(inside);
}

}

std::unique_ptr<const scales::Form> withLongerWords(const scales::FormTexts& texts)
{
    scales::FormTexts changed = texts;
    for (scales::NamedText& wording : changed.wordings)
        if (auto words = nlohmann::json::parse(wording.text); words["language"] == "en") {
            lengthen(words);
            wording.text = words.dump(1);
        }
    auto read = scales::Form::read(changed);
    EXPECT_TRUE(read) << (read ? "" : read.error().text());
    return std::move(*read);
}
