#pragma once

#include "app/models/desk/view.h"

#include <QStringList>

namespace models {

/// Who took part: what somebody reads before the first result.
class TookPart : public models::View {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("belongs to a Desk")
    Q_PROPERTY(QString banner READ banner NOTIFY changed)
    Q_PROPERTY(QList<QString> sentences READ sentences NOTIFY changed)

public:
    using View::View;

    /// That these are people who took part, and no sample; stands on every page.
    const QString& banner() const { return m_banner; }
    const QStringList& sentences() const { return m_sentences; }

protected:
    void fill() override;

private:
    QString m_banner;
    QStringList m_sentences;
};

}
