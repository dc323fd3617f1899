#include "app/models/desk/action/initiatives.h"

#include "app/models/desk/action/names.h"
#include "app/vault/whole_file.h"

#include <QCollator>
#include <QCoreApplication>

#include <algorithm>
#include <numeric>

namespace models {
namespace {

constexpr int mostDetails = 5;   // lines; whoever repairs a file wants the first ones

InitiativeLine shownLine(const Ground& ground, const scales::Initiative& one)
{
    QStringList about;
    if (!one.organiser.empty())
        about << QString::fromStdString(one.organiser);
    QStringList places;
    for (const std::string& area : one.areas)
        places << ground.placeOf(area);
    about << (places.isEmpty() ? deskWords(QT_TRANSLATE_NOOP("Desk", "everywhere")) : together(places));
    for (const std::string& group : one.groups)
        about << nameOfGroup(group).toLower();
    QStringList core;
    QStringList partly;
    for (std::size_t element = 0; element < one.elements.size(); ++element) {
        if (one.elements[element] == scales::Presence::core)
            core << nameOfElement(ground.say(), element);
        else if (one.elements[element] == scales::Presence::partly)
            partly << nameOfElement(ground.say(), element);
    }
    InitiativeLine line{QString::fromStdString(one.name), about.join(QStringLiteral(" · ")), {}, {}, {}};
    if (!core.isEmpty())
        line.core = deskWords(QT_TRANSLATE_NOOP("Desk", "At its core: %1")).arg(together(core).toLower());
    if (!partly.isEmpty())
        line.partly = deskWords(QT_TRANSLATE_NOOP("Desk", "Partly: %1")).arg(together(partly).toLower());
    if (core.isEmpty() && partly.isEmpty())
        line.untold = deskWords(QT_TRANSLATE_NOOP("Desk", "Its working elements are not told yet."));
    return line;
}

QStringList firstTextsOf(const std::vector<scales::Error>& problems)
{
    QStringList texts;
    for (const scales::Error& problem : problems)
        if (texts.size() < mostDetails)
            texts << QString::fromStdString(problem.text());
    return texts;
}

}

void Initiatives::setPath(const QString& path)
{
    m_path = path;
    Q_EMIT changed();
}

void Initiatives::arrive()
{
    m_notice.clear();
    m_details.clear();
    fill();
}

void Initiatives::speak()
{
    m_form.speak(m_ground);
    arrive();
}

void Initiatives::fill()
{
    const auto& all = m_ground.book.initiatives();
    m_places.resize(all.size());
    std::iota(m_places.begin(), m_places.end(), std::size_t{0});
    QCollator collator{QLocale(m_ground.say().language())};
    std::ranges::sort(m_places, [&](std::size_t a, std::size_t b) {
        return collator.compare(QString::fromStdString(all[a].name), QString::fromStdString(all[b].name)) < 0;
    });
    std::vector<InitiativeLine> lines;
    for (const std::size_t place : m_places)
        lines.push_back(shownLine(m_ground, all[place]));
    m_list.put(std::move(lines));
    m_trouble.clear();
    if (damaged()) {
        const scales::Error& first = m_ground.book.problems().front();
        m_trouble =
            deskWords(QT_TRANSLATE_NOOP("Desk", "The file %1 cannot be read as a list of initiatives. Nothing of it is "
                                                "shown or changed. It goes wrong at line %2."))
                .arg(QString::fromStdString(first.file))
                .arg(first.line);
        m_details = firstTextsOf(m_ground.book.problems());
    }
    Q_EMIT changed();
}

void Initiatives::say(const QString& notice, QStringList details)
{
    m_notice = notice;
    m_details = std::move(details);
    fill();
}

void Initiatives::refused(const scales::Error& error)
{
    m_ground.book.readAgain();
    say(deskWords(QT_TRANSLATE_NOOP("Desk",
                                    "Nothing was changed: the file cannot be written, or another program changed "
                                    "it meanwhile. It was read again.")),
        {QString::fromStdString(error.text())});
}

void Initiatives::begin()
{
    if (m_ground.words)
        m_form.begin(m_ground, -1);
}

void Initiatives::change(int row)
{
    if (has(row))
        m_form.begin(m_ground, static_cast<int>(placeOf(row)));
}

bool Initiatives::keep()
{
    if (!m_form.check(m_ground.book))
        return false;
    if (const auto written = m_ground.book.put(m_form.initiatives(m_ground.book)); !written) {
        m_ground.book.readAgain();
        m_form.findAgain(m_ground.book);
        m_form.refuse(
            deskWords(QT_TRANSLATE_NOOP("Desk", "It was not kept: the file cannot be written, or another program "
                                                "changed it meanwhile. It was read again; keep this once more.")),
            written.error());
        return false;
    }
    say(deskWords(QT_TRANSLATE_NOOP("Desk", "%1 is kept.")).arg(m_form.name()));
    return true;
}

void Initiatives::remove(int row)
{
    if (!has(row))
        return;
    auto all = m_ground.book.initiatives();
    const auto place = static_cast<std::ptrdiff_t>(placeOf(row));
    const QString name = QString::fromStdString(all[placeOf(row)].name);
    all.erase(all.begin() + place);
    if (const auto written = m_ground.book.put(all); !written)
        return refused(written.error());
    say(deskWords(QT_TRANSLATE_NOOP("Desk", "%1 is no longer in the list.")).arg(name));
}

void Initiatives::undo()
{
    if (const auto written = m_ground.book.undo(); !written)
        return refused(written.error());
    say(deskWords(QT_TRANSLATE_NOOP("Desk", "The list is as it was before.")));
}

void Initiatives::takeOver()
{
    const auto read = m_ground.book.readOther(m_path.trimmed().toStdString());
    if (!read.value)
        return say(
            deskWords(QT_TRANSLATE_NOOP("Desk", "Nothing was taken over from %1. Repair the lines named below, or "
                                                "choose another file."))
                .arg(m_path.trimmed()),
            firstTextsOf(read.problems));
    auto all = m_ground.book.initiatives();
    int added = 0;
    int replaced = 0;
    for (const scales::Initiative& one : *read.value) {
        const auto found = std::ranges::find(all, one.name, &scales::Initiative::name);
        (found == all.end() ? added : replaced) += 1;
        if (found == all.end())
            all.push_back(one);
        else
            *found = one;
    }
    if (const auto written = m_ground.book.put(all); !written)
        return refused(written.error());
    say(deskWords(QT_TRANSLATE_NOOP("Desk", "Taken over: %1 new, %2 that were there by that name."))
            .arg(added)
            .arg(replaced));
}

void Initiatives::writeOut()
{
    const std::filesystem::path file = m_path.trimmed().toStdString();
    const std::string text = scales::writeInitiatives(m_ground.book.initiatives());
    auto written = vault::makeFolder(file.parent_path());
    if (written)
        written = vault::writeWholeFile(file, vault::bytesOf(text));
    if (written)
        say(deskWords(QT_TRANSLATE_NOOP("Desk", "The list is in the file %1.")).arg(m_path.trimmed()));
    else
        say(deskWords(QT_TRANSLATE_NOOP("Desk", "Nothing could be written to %1. Choose another file."))
                .arg(m_path.trimmed()),
            {QString::fromStdString(written.error().text())});
}

}
