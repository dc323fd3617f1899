#pragma once

#include "app/models/desk/figure_list.h"
#include "app/models/desk/view.h"

#include <QStringList>

#include <span>

namespace models {

/// The participants of one place told apart by one thing: their age, or with whom they live. Never by two things at once.
class Groups : public models::View {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("belongs to a Desk")
    Q_PROPERTY(models::FigureList* groups READ groups CONSTANT)
    Q_PROPERTY(QList<QString> placeNames READ placeNames NOTIFY changed)
    Q_PROPERTY(int place READ place WRITE setPlace NOTIFY changed)
    Q_PROPERTY(QList<QString> groupings READ groupings NOTIFY changed)
    Q_PROPERTY(int grouping READ grouping WRITE setGrouping NOTIFY changed)

public:
    using View::View;

    FigureList* groups() { return &m_groups; }
    const QStringList& placeNames() const { return m_placeNames; }   ///< the municipality first
    int place() const { return m_place; }
    void setPlace(int place);
    /// What people of this place are told apart by; what was not asked, or not for so small an area, is not offered.
    const QStringList& groupings() const { return m_groupings; }
    int grouping() const { return m_grouping; }
    void setGrouping(int grouping);

protected:
    void fill() override;

private:
    FigureList m_groups;
    QStringList m_placeNames;
    int m_place = 0;
    QStringList m_groupings;
    int m_grouping = 0;
};

}
