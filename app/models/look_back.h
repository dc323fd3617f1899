#pragma once

#include "scales/form.h"

#include <QList>
#include <QObject>
#include <QString>
#include <QtQml/qqmlregistration.h>

namespace models {

/// What a resident told in this sitting, to read back once before sending: statements with their own answers, sorted by
/// what they say about having and missing. No number, no label, no advice, and none of it is kept.
struct LookBack {
    Q_GADGET
    QML_VALUE_TYPE(lookBack)
    Q_PROPERTY(QList<QString> has MEMBER has)
    Q_PROPERTY(QList<QString> between MEMBER between)
    Q_PROPERTY(QList<QString> misses MEMBER misses)

public:
    QList<QString> has;
    QList<QString> between;   ///< the middle answer: it is nobody's to decide for the resident
    QList<QString> misses;
};

/// Only statements that were answered, of the scales that have a direction; in the order in which they were asked.
LookBack lookBackOn(const scales::Form& form, const scales::AnswerSheet& sheet, const QString& language);

}
