#include "app/models/desk/action/initiative_form.h"

#include "app/models/desk/action/names.h"

#include <QCoreApplication>

#include <algorithm>

namespace models {
namespace {

QStringList idsOf(const std::vector<std::string>& ids)
{
    QStringList list;
    for (const std::string& id : ids)
        list << QString::fromStdString(id);
    return list;
}

template <std::size_t size>
QStringList idsOf(const std::array<const char*, size>& ids)
{
    QStringList list;
    for (const char* id : ids)
        list << QString::fromLatin1(id);
    return list;
}

template <std::size_t size>
QStringList wordsOf(const std::array<const char*, size>& ids, QString (*name)(const std::string&))
{
    QStringList list;
    for (const char* id : ids)
        list << name(id);
    return list;
}

/// The words above the field in which a column of the register is typed.
QString wordsOfField(const std::string& column)
{
    if (column == "organiser")
        return deskWords(QT_TRANSLATE_NOOP("Desk", "Who organises it"));
    if (column == "needs_open")
        return deskWords(QT_TRANSLATE_NOOP("Desk", "Which needs does it not meet yet?"));
    if (column == "contact")
        return deskWords(QT_TRANSLATE_NOOP("Desk", "Whom to call: a function, never a participant's name"));
    return deskWords(QT_TRANSLATE_NOOP("Desk", "Name of the initiative"));
}

}

void InitiativeForm::begin(const Ground& ground, int place)
{
    m_place = place;
    m_one = place < 0 ? scales::Initiative{} : ground.book.initiatives().at(static_cast<std::size_t>(place));
    m_nameBefore = m_one.name;
    m_faults.clear();
    m_detail.clear();
    speak(ground);
    Q_EMIT changed();
    Q_EMIT faultsChanged();
}

void InitiativeForm::speak(const Ground& ground)
{
    m_areaIds.clear();
    m_areaNames.clear();
    for (const scales::Area& area : ground.areas)
        if (area.level != scales::AreaLevel::municipality && area.validTo.empty()) {
            m_areaIds << QString::fromStdString(area.code);
            const QString name = QString::fromStdString(area.name);
            m_areaNames << (area.level == scales::AreaLevel::district
                                ? deskWords(QT_TRANSLATE_NOOP("Desk", "%1 (the whole district)")).arg(name)
                                : name);
        }
    m_groupNames = wordsOf(scales::initiativeGroups, nameOfGroup);
    m_needNames = wordsOf(scales::initiativeNeeds, nameOfNeed);
    m_rhythmNames = wordsOf(scales::initiativeRhythms, nameOfRhythm);
    m_elementNames.clear();
    for (std::size_t element = 0; element < scales::workingElements.size(); ++element)
        m_elementNames << nameOfElement(ground.say(), element);
    m_faults.clear();
    Q_EMIT begun();
    Q_EMIT faultsChanged();
}

std::vector<scales::Initiative> InitiativeForm::initiatives(const InitiativeBook& book) const
{
    auto all = book.initiatives();
    if (isNew())
        all.push_back(m_one);
    else
        all.at(static_cast<std::size_t>(m_place)) = m_one;
    return all;
}

bool InitiativeForm::check(const InitiativeBook& book)
{
    m_faults.clear();
    m_detail.clear();
    for (std::string* field : {&m_one.name, &m_one.organiser, &m_one.contact, &m_one.needsOpen})
        *field = QString::fromStdString(*field).simplified().toStdString();
    const auto& there = book.initiatives();
    if (m_one.name.empty())
        m_faults << deskWords(QT_TRANSLATE_NOOP("Desk", "Give the initiative a name."));
    for (std::size_t i = 0; i < there.size(); ++i)
        if (static_cast<int>(i) != m_place && !m_one.name.empty() && there[i].name == m_one.name)
            m_faults << deskWords(QT_TRANSLATE_NOOP("Desk", "There is an initiative called %1 already. Change that "
                                                            "one, or give this one another name."))
                            .arg(name());
    if (m_faults.isEmpty())
        for (const scales::Error& problem : book.problemsOf(initiatives(book)))
            refuse(deskWords(QT_TRANSLATE_NOOP("Desk", "This cannot be kept as it stands: %1. Use plain words, at most "
                                                       "500 characters."))
                       .arg(wordsOfField(problem.column)),
                   problem);
    Q_EMIT faultsChanged();
    return m_faults.isEmpty();
}

void InitiativeForm::findAgain(const InitiativeBook& book)
{
    const auto& all = book.initiatives();
    const auto found = std::ranges::find(all, m_nameBefore, &scales::Initiative::name);
    m_place = isNew() || found == all.end() ? -1 : static_cast<int>(found - all.begin());
    Q_EMIT changed();
}

void InitiativeForm::refuse(const QString& fault, const scales::Error& error)
{
    m_faults << fault;
    m_detail = QString::fromStdString(error.text());
    Q_EMIT faultsChanged();
}

QStringList InitiativeForm::areas() const { return idsOf(m_one.areas); }
QStringList InitiativeForm::groupIds() const { return idsOf(scales::initiativeGroups); }
QStringList InitiativeForm::groups() const { return idsOf(m_one.groups); }
QStringList InitiativeForm::needIds() const { return idsOf(scales::initiativeNeeds); }
QStringList InitiativeForm::needs() const { return idsOf(m_one.dimensions); }
QStringList InitiativeForm::elementIds() const { return idsOf(scales::workingElements); }
QStringList InitiativeForm::wanted() const { return idsOf(m_one.wanted); }

QList<int> InitiativeForm::elements() const
{
    QList<int> list;
    for (const scales::Presence presence : m_one.elements)
        list << static_cast<int>(presence);
    return list;
}

int InitiativeForm::rhythm() const
{
    const auto found = std::ranges::find(scales::initiativeRhythms, m_one.rhythm);
    return found == scales::initiativeRhythms.end() ? -1 : static_cast<int>(found - scales::initiativeRhythms.begin());
}

void InitiativeForm::setRhythm(int rhythm)
{
    // Pressed once more, it is not told.
    m_one.rhythm = rhythm < 0 || rhythm == this->rhythm()
                       ? std::string()
                       : scales::initiativeRhythms.at(static_cast<std::size_t>(rhythm));
    Q_EMIT changed();
}

void InitiativeForm::setElement(int element, int presence)
{
    if (element < 0 || element >= static_cast<int>(m_one.elements.size()) || presence < 0 || presence > 2)
        return;
    m_one.elements[static_cast<std::size_t>(element)] = static_cast<scales::Presence>(presence);
    Q_EMIT changed();
}

void InitiativeForm::put(std::string& field, const QString& text)
{
    field = text.toStdString();   // a space that is being typed stays
    Q_EMIT changed();
    m_faults.clear();   // of what stood there before
    m_detail.clear();
    Q_EMIT faultsChanged();
}

void InitiativeForm::turn(std::vector<std::string>& ids, const QString& id)
{
    const std::string one = id.toStdString();
    if (std::erase(ids, one) == 0)
        ids.push_back(one);
    Q_EMIT changed();
}

}
