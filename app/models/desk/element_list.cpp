#include "app/models/desk/element_list.h"

#include "app/models/desk/shown.h"

#include <QCoreApplication>

namespace models {

void ElementList::put(std::vector<Element> elements)
{
    beginResetModel();
    m_elements = std::move(elements);
    endResetModel();
    Q_EMIT changed();
}

int ElementList::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : count(); }

QVariant ElementList::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Element& one = m_elements.at(static_cast<std::size_t>(index.row()));
    switch (role) {
    case Name: return one.name;
    case Wishes: return one.wishes.words;
    case WishesPart: return one.wishes.part;
    case WishesWithheld: return one.wishes.withheld;
    case Offers: return one.offers.words;
    case OffersPart: return one.offers.part;
    case OffersWithheld: return one.offers.withheld;
    case Spoken:
        return deskWords(QT_TRANSLATE_NOOP("Desk", "%1. Wished for: %2. Offered: %3."))
            .arg(one.name, one.wishes.words, one.offers.words);
    default: return {};
    }
}

QHash<int, QByteArray> ElementList::roleNames() const
{
    return {{Name, "name"},
            {Wishes, "wishes"},
            {WishesPart, "wishesPart"},
            {WishesWithheld, "wishesWithheld"},
            {Offers, "offers"},
            {OffersPart, "offersPart"},
            {OffersWithheld, "offersWithheld"},
            {Spoken, "spoken"}};
}

}
