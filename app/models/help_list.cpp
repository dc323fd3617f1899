#include "app/models/help_list.h"

namespace models {

HelpList::HelpList(const std::vector<scales::HelpLine>& lines, QObject* parent)
    : QAbstractListModel(parent), m_lines(lines)
{
}

void HelpList::speak(const QString& language)
{
    beginResetModel();
    m_language = language.toStdString();
    endResetModel();
}

int HelpList::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : count(); }

QVariant HelpList::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const scales::HelpLine& line = m_lines.at(static_cast<std::size_t>(index.row()));
    switch (role) {
    case Name: return QString::fromStdString(line.name);
    case Number: return QString::fromStdString(line.number);
    case About: {
        const auto about = line.about.find(m_language);
        return about == line.about.end() ? QString() : QString::fromStdString(about->second);
    }
    default: return {};
    }
}

QHash<int, QByteArray> HelpList::roleNames() const { return {{Name, "name"}, {Number, "number"}, {About, "about"}}; }

}
