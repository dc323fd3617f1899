#pragma once

#include "app/models/desk/action/coverage_cells.h"
#include "app/models/desk/action/gap_questions.h"
#include "app/models/desk/view.h"

namespace models {

/// Which initiatives have which working element, by place, by group of people, or by need. Needs no release.
class Coverage : public models::View {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("belongs to an Action")
    Q_PROPERTY(QList<QString> axes READ axes NOTIFY changed)
    Q_PROPERTY(int axis READ axis WRITE setAxis NOTIFY changed)
    Q_PROPERTY(bool hasPlaces READ hasPlaces NOTIFY changed)
    Q_PROPERTY(bool told READ told NOTIFY changed)
    Q_PROPERTY(bool damaged READ damaged NOTIFY changed)
    Q_PROPERTY(QList<QString> elements READ elements NOTIFY changed)
    Q_PROPERTY(QList<QString> columns READ columns NOTIFY changed)
    Q_PROPERTY(int most READ most WRITE setMost NOTIFY changed)
    Q_PROPERTY(int sheet READ sheet WRITE setSheet NOTIFY changed)
    Q_PROPERTY(int sheets READ sheets NOTIFY changed)
    Q_PROPERTY(models::CoverageCells* cells READ cells CONSTANT)
    Q_PROPERTY(int chosen READ chosen WRITE setChosen NOTIFY chosenChanged)
    Q_PROPERTY(QString chosenName READ chosenName NOTIFY chosenChanged)
    Q_PROPERTY(QList<QString> chosenCore READ chosenCore NOTIFY chosenChanged)
    Q_PROPERTY(QList<QString> chosenPartly READ chosenPartly NOTIFY chosenChanged)
    Q_PROPERTY(QString question READ question NOTIFY chosenChanged)
    Q_PROPERTY(QList<QString> questions READ questions NOTIFY changed)

public:
    explicit Coverage(const Ground& ground, QObject* parent = nullptr) : View(parent), m_ground(ground) {}

    QStringList axes() const;
    int axis() const { return static_cast<int>(m_axis); }
    void setAxis(int axis);
    bool hasPlaces() const { return !m_ground.areas.empty(); }
    bool told() const { return !m_ground.book.initiatives().empty(); }
    bool damaged() const { return m_ground.book.state() == InitiativeBook::State::damaged; }
    const QStringList& elements() const { return m_elements; }
    /// Of the sheet that is on the screen: no more than `most` columns at a time.
    const QStringList& columns() const { return m_columnNames; }
    int most() const { return m_most; }
    void setMost(int most);
    int sheet() const { return m_sheet; }
    void setSheet(int sheet);
    int sheets() const;
    CoverageCells* cells() { return &m_cells; }

    int chosen() const { return m_chosen; }   ///< in cells; -1: none
    void setChosen(int chosen);
    QString chosenName() const;
    QStringList chosenCore() const;
    QStringList chosenPartly() const;
    /// Of an empty cell, for the round table.
    QString question() const;
    /// Needs of the places on the screen that no initiative answers at its core.
    const QStringList& questions() const { return m_questions; }

    /// Everything anew from the ground.
    void arrive();

Q_SIGNALS:
    void chosenChanged();

protected:
    void fill() override;

private:
    void fillTable();
    std::size_t first() const { return static_cast<std::size_t>(m_sheet) * static_cast<std::size_t>(m_most); }
    const scales::CoverageColumn& columnOf(int cell) const;
    const scales::CoverageCell& cellOf(int cell) const;
    std::size_t elementOf(int cell) const;
    QStringList names(const std::vector<std::size_t>& places) const;
    QString spoken(const QString& element, const QString& column, const scales::CoverageCell& cell) const;

    const Ground& m_ground;
    CoverageAxis m_axis = CoverageAxis::places;
    int m_most = 6;
    int m_sheet = 0;
    int m_chosen = -1;
    std::vector<scales::CoverageColumn> m_columns;
    QStringList m_elements;
    QStringList m_columnNames;
    QStringList m_questions;
    CoverageCells m_cells;
};

}
