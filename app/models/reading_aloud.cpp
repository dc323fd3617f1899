#include "app/models/reading_aloud.h"

#include <QEvent>

#include <algorithm>
#include <array>

namespace models {
namespace {

constexpr std::array<double, 3> volumes = {0.35, 0.7,
                                           1.0};   // by Loudness; judged, the tablet's own volume comes on top

}

ReadingAloud::ReadingAloud(Voice* voice, Screen screen, QObject* parent)
    : QObject(parent), m_voice(voice), m_screen(std::move(screen))
{
    if (m_voice) {
        m_voice->setVolume(volumes.at(m_loudness));
        connect(m_voice, &Voice::finished, this, &ReadingAloud::sayNext);
    }
}

void ReadingAloud::read()
{
    stop();
    m_utterances = m_screen();
    std::erase_if(m_utterances, [this](const Utterance& one) { return !m_voice || !m_voice->speaks(one.language); });
    m_voiceless = m_utterances.empty();
    if (!m_voiceless)
        sayNext();
    Q_EMIT changed();
}

void ReadingAloud::sayNext()
{
    if (m_next >= m_utterances.size())
        return stop();
    const Utterance one = m_utterances[m_next++];
    m_place = one.place;
    Q_EMIT changed();
    Q_EMIT speaking();
    m_voice->say(one.text, one.language);
}

void ReadingAloud::stop()
{
    if (!reading())
        return;
    m_next = 0;
    m_utterances.clear();
    m_place = {};
    m_voice->stop();
    Q_EMIT changed();
}

bool ReadingAloud::eventFilter(QObject* watched, QEvent* event)
{
    switch (event->type()) {
    case QEvent::MouseButtonPress:
    case QEvent::TouchBegin:
    case QEvent::KeyPress: stop(); break;
    default: break;
    }
    return QObject::eventFilter(watched, event);
}

void ReadingAloud::nextLoudness()
{
    m_loudness = static_cast<Loudness>((m_loudness + 1) % static_cast<int>(volumes.size()));
    if (m_voice)
        m_voice->setVolume(volumes.at(m_loudness));
    Q_EMIT changed();
}

void ReadingAloud::turnLanguage()
{
    stop();
    if (m_voiceless) {
        m_voiceless = false;
        Q_EMIT changed();
    }
}

void ReadingAloud::reset()
{
    turnLanguage();
    while (m_loudness != Normal)
        nextLoudness();
}

}
