#pragma once

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

#include <vector>

namespace models {

/// How often a working element was chosen, as it is printed; nothing where withheld or not asked.
struct Choices {
    QString words;      ///< "± 45", "< 10", or the word for withheld
    double part = -1;   ///< length of its bar, 0 to 1; -1: no bar
    bool withheld = false;
};

struct Element {
    QString name;
    Choices wishes;
    Choices offers;
};

/// The working elements as a list for QML.
class ElementList : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("belongs to a view")
    Q_PROPERTY(int count READ count NOTIFY changed)

public:
    enum Role {
        Name = Qt::UserRole + 1,
        Wishes,
        WishesPart,
        WishesWithheld,
        Offers,
        OffersPart,
        OffersWithheld,
        Spoken
    };

    using QAbstractListModel::QAbstractListModel;

    int count() const { return static_cast<int>(m_elements.size()); }
    const std::vector<Element>& elements() const { return m_elements; }
    void put(std::vector<Element> elements);

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void changed();

private:
    std::vector<Element> m_elements;
};

}
