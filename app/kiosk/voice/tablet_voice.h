#pragma once

#include "app/kiosk/voice/voice_pack.h"
#include "app/models/voice.h"

#include <QSoundEffect>
#include <QTextToSpeech>

#include <memory>
#include <vector>

namespace kiosk {

/// What a tablet can say: recordings where a voice pack has the sentence, the machine's voice otherwise.
///
/// The machine's voice is looked for when the first sentence is asked of it: starting a kiosk costs nothing for it.
class TabletVoice : public models::Voice {
    Q_OBJECT

public:
    /// `packs`: folder with one voice pack a language; need not exist. One that is damaged is left out, with a word on
    /// standard error.
    explicit TabletVoice(const std::filesystem::path& packs, QObject* parent = nullptr);

    bool speaks(const QString& language) override;
    void say(const QString& text, const QString& language) override;
    void stop() override;
    void setVolume(double volume) override;

private:
    QTextToSpeech& machine();
    void play(const std::filesystem::path& recording);
    void end();

    std::vector<VoicePack> packs_;
    std::unique_ptr<QTextToSpeech> machine_;
    std::unique_ptr<QSoundEffect> recording_;
    double volume_ = 1;
    bool saying_ = false;   ///< a late word of something stopped must not end what came after it
};

}
