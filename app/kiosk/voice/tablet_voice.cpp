#include "app/kiosk/voice/tablet_voice.h"

#include <QDir>
#include <QStandardPaths>

#include <cstdio>

namespace kiosk {
namespace {

constexpr int longestAnswer = 3000;   // ms that the speaker gets to list its languages; it takes some 20
constexpr int loudest = 200;          // of espeak-ng's amplitude, which goes from 0 to 200

}

TabletVoice::TabletVoice(const std::filesystem::path& packs, Machine machine) : machine_(std::move(machine))
{
    std::error_code none;
    for (const auto& folder : std::filesystem::directory_iterator(packs, none)) {
        auto pack = VoicePack::read(folder.path());
        if (pack)
            packs_.push_back(std::move(*pack));
        else
            std::fprintf(stderr, "buurtpeil-kiosk: %s\n", pack.error().text().c_str());
    }
    sentence_.setStandardOutputFile(QProcess::nullDevice());
    sentence_.setStandardErrorFile(QProcess::nullDevice());
    connect(&sentence_, &QProcess::finished, this, &TabletVoice::end);
    connect(&sentence_, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            end();
    });
}

TabletVoice::~TabletVoice() { TabletVoice::stop(); }

std::filesystem::path TabletVoice::recordingOf(const QString& text, const QString& language) const
{
    for (const VoicePack& pack : packs_)
        if (pack.language() == language && !pack.recordingOf(text).empty())
            return pack.recordingOf(text);
    return {};
}

/// The second column of `espeak-ng --voices`: nl, fr-fr, fr-be, en-gb …
const QStringList& TabletVoice::spokenLanguages()
{
    if (spoken_)
        return *spoken_;
    spoken_.emplace();
    QProcess list;
    list.start(machine_.speaker, {QStringLiteral("--voices")}, QIODevice::ReadOnly);
    if (list.waitForFinished(longestAnswer))
        for (const QByteArray& line : list.readAllStandardOutput().split('\n'))
            if (const QList<QByteArray> words = line.simplified().split(' '); words.size() > 1)
                spoken_->append(QString::fromLatin1(words[1]).section(u'-', 0, 0));
    return *spoken_;
}

bool TabletVoice::speaks(const QString& language)
{
    if (QDir(machine_.soundDevices).entryList({QStringLiteral("pcm*p")}, QDir::System | QDir::Files).isEmpty())
        return false;
    for (const VoicePack& pack : packs_)
        if (pack.language() == language && pack.size() > 0)
            return true;
    return spokenLanguages().contains(language);
}

void TabletVoice::say(const QString& text, const QString& language)
{
    stop();
    saying_ = true;
    if (const auto recording = recordingOf(text, language); !recording.empty()) {
        sentence_.start(machine_.player, {QStringLiteral("-q"), QStringLiteral("-v"), QString::number(volume_),
                                          QString::fromStdString(recording.string())});
        return;
    }
    sentence_.start(machine_.speaker,
                    {QStringLiteral("-v"), language, QStringLiteral("-a"),
                     QString::number(static_cast<int>(volume_ * loudest)), QStringLiteral("--stdin")});
    sentence_.write(text.toUtf8());
    sentence_.closeWriteChannel();
}

void TabletVoice::stop()
{
    saying_ = false;
    if (sentence_.state() == QProcess::NotRunning)
        return;
    sentence_.kill();
    sentence_.waitForFinished(longestAnswer);
}

void TabletVoice::end()
{
    if (!saying_)
        return;
    saying_ = false;
    // Not from within the process's own call: the next sentence is started at once.
    QMetaObject::invokeMethod(this, &TabletVoice::finished, Qt::QueuedConnection);
}

}
