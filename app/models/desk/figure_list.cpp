#include "app/models/desk/figure_list.h"

namespace models {

void FigureList::put(std::vector<Figure> figures)
{
    beginResetModel();
    m_figures = std::move(figures);
    endResetModel();
    Q_EMIT changed();
}

int FigureList::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : count(); }

QVariant FigureList::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Figure& figure = m_figures.at(static_cast<std::size_t>(index.row()));
    switch (role) {
    case Name: return figure.name;
    case Whole: return figure.whole;
    case IsShown: return figure.shown;
    case People: return figure.people;
    case Sentence: return figure.sentence;
    case Spoken: return figure.spoken;
    default: return {};
    }
}

QHash<int, QByteArray> FigureList::roleNames() const
{
    return {{Name, "name"},     {Whole, "whole"},       {IsShown, "shown"},
            {People, "people"}, {Sentence, "sentence"}, {Spoken, "spoken"}};
}

}
