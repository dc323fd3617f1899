#pragma once

#include <QString>

#include <vector>

namespace words {

/// One text of the program in one language.
struct Text {
    QString room;     ///< the screen or the report that says it
    QString source;   ///< in the code, in English
    QString said;     ///< in this language; each form of a plural is a text of its own
    bool finished = false;
};

/// Every text of `translations/ui_LANGUAGE.ts`.
std::vector<Text> interfaceTexts(const QString& language);

/// Every text of `translations/desk_LANGUAGE.ts`: nl, fr and en.
std::vector<Text> deskTexts(const QString& language);

/// What a resident reads or hears around the items of the scales: introductions, names, and the questions and answers of
/// modules that are no scale. Scale items have a source of their own to be true to.
std::vector<Text> moduleTexts(const QString& language);

/// Every sentence of an instrument's wording, items included.
std::vector<Text> wordingTexts(const QString& language);

/// Instruments that have a definition.
std::vector<QString> instruments();

inline const std::vector<QString> deskLanguages = {QStringLiteral("nl"), QStringLiteral("fr"), QStringLiteral("en")};

inline const std::vector<QString> languages = {QStringLiteral("nl"), QStringLiteral("fr"), QStringLiteral("en"),
                                               QStringLiteral("de"), QStringLiteral("ar"), QStringLiteral("tr"),
                                               QStringLiteral("uk")};

}
