#pragma once

#include <QColor>
#include <QString>

#include <array>

namespace report::look {

/// A map's classes from least to most: lighter to darker, so that grey tells them apart too. Letters on the first three are
/// `text`, on the last two `paper`.
inline const std::array<QString, 5> classes = {QStringLiteral("#F3EBDD"), QStringLiteral("#CFE0D6"),
                                               QStringLiteral("#9CC5B7"), QStringLiteral("#3F7D6E"),
                                               QStringLiteral("#164A40")};

/// High contrast for a screen: as long as one lives, what is painted by its thread has light ink on black (the values of
/// Look.qml). The pictures themselves know nothing of it.
class OnBlack {
public:
    OnBlack();
    ~OnBlack();
    OnBlack(const OnBlack&) = delete;
    OnBlack& operator=(const OnBlack&) = delete;
};

/// A colour of the palette as it is to be painted now.
QColor ink(const QString& colour);

}
