#pragma once

#include "scales/form.h"

#include <QTranslator>

/// A language that does not exist: English, and everything at least 40 % longer. Whoever translates needs that much room.
class LongerWords : public QTranslator {
public:
    bool isEmpty() const override { return false; }
    QString translate(const char* context, const char* source, const char* disambiguation, int n) const override;

    /// Sentences get more words, a single word gets longer. What stands for a value (%1, %n) stays whole.
    static QString longer(const QString& text);
};

/// The form with the words of its instruments made longer in the same way, in English.
std::unique_ptr<const scales::Form> withLongerWords(const scales::FormTexts& texts);
