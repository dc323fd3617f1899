#pragma once

#include "app/models/desk/view.h"
#include "scales/population.h"

#include <QStringList>

namespace models {

/// Who took part: what somebody reads before the first result.
class TookPart : public models::View {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("belongs to a Desk")
    Q_PROPERTY(models::TableCells* makeUp READ makeUp CONSTANT)
    Q_PROPERTY(QString banner READ banner NOTIFY changed)
    Q_PROPERTY(QList<QString> sentences READ sentences NOTIFY changed)

public:
    using View::View;

    /// Age bands and gender of the municipality's participants, beside its residents where the register is known.
    TableCells* makeUp() { return &m_makeUp; }
    void setPopulation(scales::Population population) { m_population = std::move(population); }
    /// That these are people who took part, and no sample; stands on every page.
    const QString& banner() const { return m_banner; }
    const QStringList& sentences() const { return m_sentences; }

protected:
    void fill() override;

private:
    void fillMakeUp();

    scales::Population m_population;
    TableCells m_makeUp;
    QString m_banner;
    QStringList m_sentences;
};

}
