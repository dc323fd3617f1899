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
    case SocialValue: return figure.social.value;
    case SocialLow: return figure.social.low;
    case SocialHigh: return figure.social.high;
    case SocialNumber: return figure.social.number;
    case EmotionalValue: return figure.emotional.value;
    case EmotionalLow: return figure.emotional.low;
    case EmotionalHigh: return figure.emotional.high;
    case EmotionalNumber: return figure.emotional.number;
    default: return {};
    }
}

QHash<int, QByteArray> FigureList::roleNames() const
{
    return {{Name, "name"},
            {Whole, "whole"},
            {IsShown, "shown"},
            {People, "people"},
            {Sentence, "sentence"},
            {Spoken, "spoken"},
            {SocialValue, "socialValue"},
            {SocialLow, "socialLow"},
            {SocialHigh, "socialHigh"},
            {SocialNumber, "socialNumber"},
            {EmotionalValue, "emotionalValue"},
            {EmotionalLow, "emotionalLow"},
            {EmotionalHigh, "emotionalHigh"},
            {EmotionalNumber, "emotionalNumber"}};
}

}
