#pragma once

#include "app/kiosk/voice/voice_pack.h"
#include "app/models/voice.h"

#include <QProcess>

#include <optional>
#include <vector>

namespace kiosk {

/// What a tablet can say: recordings where a voice pack has the sentence, the machine's voice otherwise.
///
/// Each sentence is a process of its own, espeak-ng or sox's play, so the screen never waits for a sound and a touch ends
/// it at once. What is said goes through a pipe: it stands in no list of processes and in no file. Nothing is started
/// before somebody asks. (Qt's TextToSpeech with speech-dispatcher, as Debian 12 has it, stops the screen for seconds
/// while it lists its voices.)
class TabletVoice : public models::Voice {
    Q_OBJECT

public:
    /// What of the machine is used; a test names others.
    struct Machine {
        QString speaker = QStringLiteral("espeak-ng");
        QString player = QStringLiteral("play");
        QString soundDevices = QStringLiteral("/dev/snd");   ///< folder; without a pcm…p in it nothing can be heard
    };

    /// `packs`: folder with one voice pack a language; need not exist. One that is damaged is left out, with a word on
    /// standard error.
    explicit TabletVoice(const std::filesystem::path& packs) : TabletVoice(packs, Machine()) {}
    TabletVoice(const std::filesystem::path& packs, Machine machine);
    ~TabletVoice() override;

    bool speaks(const QString& language) override;
    void say(const QString& text, const QString& language) override;
    void stop() override;
    void setVolume(double volume) override { volume_ = volume; }

private:
    std::filesystem::path recordingOf(const QString& text, const QString& language) const;
    const QStringList& spokenLanguages();
    void end();

    std::vector<VoicePack> packs_;
    Machine machine_;
    std::optional<QStringList> spoken_;   ///< languages of the speaker, once it was asked
    QProcess sentence_;
    double volume_ = 1;
    bool saying_ = false;   ///< what was stopped must not end what came after it
};

}
