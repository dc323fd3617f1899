#pragma once

#include <QObject>
#include <QString>

namespace models {

/// Something that can say a sentence: a recording, or a voice that the machine makes. One sentence at a time.
class Voice : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    virtual bool speaks(const QString& language) = 0;   ///< whether it can say anything in this language
    virtual void say(const QString& text, const QString& language) = 0;
    virtual void stop() = 0;
    virtual void setVolume(double volume) = 0;   ///< 0 to 1

Q_SIGNALS:
    void finished();   ///< the sentence is said, or could not be
};

}
