#pragma once

#include "app/models/desk/figure.h"

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

namespace models {

/// Figures as a list: words for QML, and for pictures the figures themselves. A withheld one has its name and the word for it.
class FigureList : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("belongs to a view")
    Q_PROPERTY(int count READ count NOTIFY changed)

public:
    enum Role { Name = Qt::UserRole + 1, Whole, IsShown, People, Sentence, Spoken };

    using QAbstractListModel::QAbstractListModel;

    int count() const { return static_cast<int>(m_figures.size()); }
    const std::vector<Figure>& figures() const { return m_figures; }
    void put(std::vector<Figure> figures);

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void changed();

private:
    std::vector<Figure> m_figures;
};

}
