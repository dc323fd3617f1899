#pragma once

#include <QString>

namespace report {

/// The palette of the house (Look.qml has the same for screens); pictures and style sheet take it from here.
namespace look {

inline const QString paper = QStringLiteral("#FFFFFF");
inline const QString ground = QStringLiteral("#FBF6EE");   ///< warm; pale enough for any printer
inline const QString text = QStringLiteral("#22302C");
inline const QString grid = QStringLiteral("#C9CDC7");   ///< lines behind figures
inline const QString muted = QStringLiteral("#4F5D58");
inline const QString moss = QStringLiteral("#1E5B50");
inline const QString brick = QStringLiteral("#9A4A1C");
inline const QString selected = QStringLiteral("#E3EFEA");   ///< never the only sign
inline const QString warningGround = QStringLiteral("#FFF1D6");
inline const QString warningText = QStringLiteral("#5E3B00");
inline const QString border = QStringLiteral("#7B857F");
inline const QString social = QStringLiteral("#0F3B33");      ///< filled circle
inline const QString emotional = QStringLiteral("#C0703A");   ///< hollow square; tells apart from social in grey too

/// One style sheet for screen and paper. Without < > & and quotes: HTML does not unescape inside it.
QString styleSheet();

}

}
