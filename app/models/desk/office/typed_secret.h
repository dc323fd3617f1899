#pragma once

#include "app/vault/secret.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

#include <string>

namespace models {

/// A passphrase while somebody types it. It stands in locked memory, key by key, and never in a string of QML: the screen
/// gets to know how long it is. Taken or left, it is overwritten.
class TypedSecret : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("belongs to a task")
    Q_PROPERTY(int length READ length NOTIFY changed)

public:
    static constexpr std::size_t longest = 200;   ///< bytes: far more than six words

    explicit TypedSecret(QObject* parent = nullptr) : QObject(parent) {}

    int length() const { return m_characters; }
    /// What one press of a key gave; control characters are no part of a passphrase.
    Q_INVOKABLE void type(const QString& text);
    Q_INVOKABLE void eraseLast();
    Q_INVOKABLE void clear();

    /// The passphrase, and nothing is left here. Whoever takes it wipes it (vault::wipe).
    std::string take();

Q_SIGNALS:
    void changed();

private:
    vault::Secret<longest> m_bytes;
    std::size_t m_size = 0;
    int m_characters = 0;
};

}
