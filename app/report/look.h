#pragma once

#include <QString>

namespace report {

/// The palette of the house (Look.qml has the same for screens); pictures and style sheet take it from here.
namespace look {

inline const QString text = QStringLiteral("#22302C");
inline const QString border = QStringLiteral("#7B857F");
inline const QString social = QStringLiteral("#0F3B33");      ///< filled circle
inline const QString emotional = QStringLiteral("#C0703A");   ///< hollow square; tells apart from social in grey too

/// One style sheet for screen and paper. Without < > & and quotes: HTML does not unescape inside it.
QString styleSheet();

}

}
