#pragma once

#include "app/models/desk/figure_list.h"
#include "app/models/desk/view.h"

namespace models {

/// One card per neighbourhood, in the order of the alphabet.
class Overview : public models::View {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("belongs to a Desk")
    Q_PROPERTY(models::FigureList* places READ places CONSTANT)
    Q_PROPERTY(bool nothingShown READ nothingShown NOTIFY changed)

public:
    using View::View;

    FigureList* places() { return &m_places; }
    /// Whether every place is withheld.
    bool nothingShown() const;

protected:
    void fill() override;

private:
    FigureList m_places;
};

/// The table of places that several views have: participants, social, emotional.
void putTable(TableCells& table, const Shown& shown, const QString& caption, const QString& head,
              const std::vector<Figure>& figures);

}
