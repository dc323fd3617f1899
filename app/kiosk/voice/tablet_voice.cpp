#include "app/kiosk/voice/tablet_voice.h"

#include <QLocale>
#include <QUrl>

#include <cstdio>

namespace kiosk {
namespace {

/// Of the language as people here speak it first, then any. speech-dispatcher knows no Belgian Dutch: asked for it, it
/// answers with a wholly different voice, so the country is never named to it.
QLocale voiceFor(const QTextToSpeech& machine, const QString& language)
{
    const QLocale wanted(language);
    for (const QLocale& locale : machine.availableLocales())
        if (locale.language() == wanted.language())
            return locale;
    return QLocale::c();
}

}

TabletVoice::TabletVoice(const std::filesystem::path& packs, QObject* parent) : models::Voice(parent)
{
    std::error_code none;
    for (const auto& folder : std::filesystem::directory_iterator(packs, none)) {
        auto pack = VoicePack::read(folder.path());
        if (pack)
            packs_.push_back(std::move(*pack));
        else
            std::fprintf(stderr, "buurtpeil-kiosk: %s\n", pack.error().text().c_str());
    }
}

QTextToSpeech& TabletVoice::machine()
{
    if (!machine_) {
        machine_ = std::make_unique<QTextToSpeech>();
        connect(machine_.get(), &QTextToSpeech::stateChanged, this, [this](QTextToSpeech::State state) {
            if (state == QTextToSpeech::Ready || state == QTextToSpeech::Error)
                end();
        });
    }
    return *machine_;
}

bool TabletVoice::speaks(const QString& language)
{
    for (const VoicePack& pack : packs_)
        if (pack.language() == language && pack.size() > 0)
            return true;
    return machine().state() != QTextToSpeech::Error && voiceFor(machine(), language) != QLocale::c();
}

void TabletVoice::say(const QString& text, const QString& language)
{
    for (const VoicePack& pack : packs_)
        if (pack.language() == language && !pack.recordingOf(text).empty()) {
            saying_ = true;
            return play(pack.recordingOf(text));
        }
    const QLocale locale = voiceFor(machine(), language);
    saying_ = true;
    if (locale == QLocale::c() || machine().state() == QTextToSpeech::Error)
        return end();   // nothing to say it with
    machine().setLocale(locale);
    machine().setVolume(volume_);
    machine().say(text);
}

void TabletVoice::play(const std::filesystem::path& recording)
{
    if (!recording_) {
        recording_ = std::make_unique<QSoundEffect>();
        connect(recording_.get(), &QSoundEffect::playingChanged, this, [this] {
            if (!recording_->isPlaying())
                end();
        });
        connect(recording_.get(), &QSoundEffect::statusChanged, this, [this] {
            if (recording_->status() == QSoundEffect::Error)
                end();
        });
    }
    recording_->setVolume(static_cast<float>(volume_));
    recording_->setSource(QUrl::fromLocalFile(QString::fromStdString(recording.string())));
    recording_->play();
}

void TabletVoice::stop()
{
    saying_ = false;
    if (recording_)
        recording_->stop();
    if (machine_)
        machine_->stop();
}

void TabletVoice::setVolume(double volume) { volume_ = volume; }

void TabletVoice::end()
{
    if (!saying_)
        return;
    saying_ = false;
    // Not from within the engine's own call: the next sentence is asked of it at once.
    QMetaObject::invokeMethod(this, &TabletVoice::finished, Qt::QueuedConnection);
}

}
