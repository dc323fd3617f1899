#include "app/models/desk/action/action.h"

#include "scales/catalogue.h"

#include <QDir>
#include <QStandardPaths>

namespace models {

Action::Action(QObject* parent) : QObject(parent) {}

void Action::work(const std::filesystem::path& folder)
{
    close();
    m_folder = folder;
    m_own = true;
    m_needs.setFolder(folder);
    m_guide.setHome(folder);
}

void Action::readBeside(const std::filesystem::path& folder)
{
    close();
    m_folder = folder.empty() ? std::filesystem::path(".") : folder;
}

void Action::close()
{
    m_folder.clear();
    m_own = false;
    m_here = false;
    m_ground.book.close();
    m_ground.areas.clear();
    m_needs.setFolder({});
    m_guide.setHome({});
}

/// Those of the folder, or else of the release.
std::vector<scales::Area> Action::areas() const
{
    if (!m_folder.empty())
        if (const auto text = scales::readTextFile(m_folder / "areas.csv"))
            if (auto read = scales::readAreas(*text, "areas.csv"); read.value)
                return std::move(*read.value);
    std::vector<scales::Area> areas;
    if (m_ground.shown)
        for (const auto& row : m_ground.shown->table().rows())
            if (row.group == analysis::Group::all)
                areas.push_back({row.area, row.name, row.level, row.parent, {}, {}});
    return areas;
}

void Action::speak(const QString& language)
{
    m_language = language;
    if (!m_here)
        return;
    m_ground.words = std::make_unique<report::Words>(m_language);
    m_needs.arrive();
    m_initiatives.speak();
    m_coverage.arrive();
    m_guide.speak();
}

void Action::arrive(bool anew)
{
    if (anew || !m_here)
        read();
    m_coverage.arrive();
}

void Action::read()
{
    m_here = true;
    m_ground.words = std::make_unique<report::Words>(m_language);
    m_ground.areas = areas();
    if (m_folder.empty())
        m_ground.book.close();
    else
        m_ground.book.open(m_folder, m_ground.areas, m_own);
    m_needs.arrive();
    m_initiatives.setInFolder(m_own);
    if (m_initiatives.path().isEmpty())
        m_initiatives.setPath(QDir(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation))
                                  .filePath(QStringLiteral("Buurtpeil/initiatives.csv")));
    m_initiatives.arrive();
    m_guide.arrive();
}

}
