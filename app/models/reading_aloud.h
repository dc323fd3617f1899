#pragma once

#include "app/models/voice.h"

#include <QRectF>
#include <QtQml/qqmlregistration.h>

#include <functional>
#include <vector>

namespace models {

/// One run of words on the screen as it is said, and where it stands.
struct Utterance {
    QString text;
    QString language;
    QRectF place;   ///< in the window, pixels
};

/// Reads the screen aloud, from the top, only when somebody asks for it. Any touch ends it; asked again it begins anew.
///
/// Without a voice for the language nothing is said, and that can be seen. What is read is asked for at that moment and
/// forgotten afterwards.
class ReadingAloud : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("one per kiosk")
    Q_PROPERTY(bool reading READ reading NOTIFY changed)
    Q_PROPERTY(bool voiceless READ voiceless NOTIFY changed)
    Q_PROPERTY(QRectF place READ place NOTIFY changed)
    Q_PROPERTY(Loudness loudness READ loudness NOTIFY changed)

public:
    enum Loudness { Soft, Normal, Loud };
    Q_ENUM(Loudness)
    using Screen = std::function<std::vector<Utterance>()>;   ///< what stands there now, in the order of reading

    /// `voice` null: this tablet cannot speak. `screen` is asked each time reading begins.
    ReadingAloud(Voice* voice, Screen screen, QObject* parent = nullptr);

    bool reading() const { return m_next > 0; }
    bool voiceless() const { return m_voiceless; }   ///< somebody asked, and this language has no voice
    QRectF place() const { return m_place; }         ///< of what is being said; empty when nothing is
    Loudness loudness() const { return m_loudness; }

    Q_INVOKABLE void read();
    Q_INVOKABLE void stop();
    Q_INVOKABLE void nextLoudness();   ///< soft, normal, loud, and soft again
    /// Any touch or key that `window` gets ends it.
    void listenTo(QObject* window) { window->installEventFilter(this); }
    /// As the next resident finds it.
    void reset();
    /// Another language may have a voice.
    void turnLanguage();

Q_SIGNALS:
    void changed();
    void speaking();   ///< a sentence begins; somebody is listening

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void sayNext();

    Voice* m_voice;
    Screen m_screen;
    std::vector<Utterance> m_utterances;
    std::size_t m_next = 0;   ///< one more than the place of what is being said; 0 = silent
    QRectF m_place;
    Loudness m_loudness = Normal;
    bool m_voiceless = false;
};

}
