#pragma once

#include "app/models/voice.h"

#include <set>
#include <string>
#include <vector>

/// Says nothing and remembers everything. The test says when a sentence is over: Q_EMIT voice.finished().
class SilentVoice : public models::Voice {
public:
    bool speaks(const QString& language) override { return languages.contains(language); }
    void say(const QString& text, const QString& language) override
    {
        said.push_back(text.toStdString());
        inLanguage.push_back(language);
    }
    void stop() override { ++stops; }
    void setVolume(double loud) override { volume = loud; }

    std::set<QString> languages = {QStringLiteral("nl")};
    std::vector<std::string> said;
    std::vector<QString> inLanguage;
    int stops = 0;
    double volume = 0;
};
