#pragma once

#include "app/models/desk/figure.h"

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

namespace models {

/// Figures as a list for QML. The roles of a withheld one hold its name and the word for withheld, and -1 for every number.
class FigureList : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("belongs to a view")
    Q_PROPERTY(int count READ count NOTIFY changed)

public:
    enum Role {
        Name = Qt::UserRole + 1,
        Whole,
        IsShown,
        People,
        Sentence,
        Spoken,
        SocialValue,
        SocialLow,
        SocialHigh,
        SocialNumber,
        EmotionalValue,
        EmotionalLow,
        EmotionalHigh,
        EmotionalNumber
    };

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
