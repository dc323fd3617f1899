#include "app/models/desk/action/need_table.h"

#include "app/models/desk/action/names.h"
#include "app/vault/whole_file.h"
#include "scales/catalogue.h"

#include <QCoreApplication>
#include <QFile>

namespace models {
namespace {

constexpr const char* needFile = "needs_to_elements.csv";

/// The file that comes with the program.
std::string needFileOfProgram()
{
    QFile file(QStringLiteral(":/desk/") + QString::fromLatin1(needFile));
    return file.open(QIODevice::ReadOnly) ? file.readAll().toStdString() : std::string();
}

}

QString NeedTable::file() const { return QString::fromStdString((m_folder / needFile).string()); }

void NeedTable::arrive()
{
    beginResetModel();
    m_own = false;
    m_trouble.clear();
    m_details.clear();
    if (auto ours = scales::readNeedElements(needFileOfProgram(), needFile); ours.value)
        m_ground.needs = std::move(*ours.value);
    readOwn();
    m_elements.clear();
    for (std::size_t element = 0; element < scales::workingElements.size(); ++element)
        m_elements << nameOfElement(m_ground.say(), element);
    m_needs.clear();
    for (const char* need : scales::needs)
        m_needs << nameOfNeed(need);
    m_sources.clear();
    for (const std::string& source : m_ground.needs.sources())
        m_sources << QString::fromStdString(source);
    endResetModel();
    Q_EMIT changed();
}

void NeedTable::readOwn()
{
    std::error_code problem;
    if (m_folder.empty() || !std::filesystem::exists(m_folder / needFile, problem))
        return;
    m_own = true;
    const auto text = scales::readTextFile(m_folder / needFile);
    auto read = text ? scales::readNeedElements(*text, (m_folder / needFile).string())
                     : scales::Checked<scales::NeedElements>::failed(text.error());
    if (read.value) {
        m_ground.needs = std::move(*read.value);
        return;
    }
    m_trouble =
        deskWords(QT_TRANSLATE_NOOP("Desk", "The file %1 cannot be read, so the table of the program stands here. It "
                                            "goes wrong at line %2."))
            .arg(file())
            .arg(read.problems.front().line);
    for (const scales::Error& one : read.problems)
        m_details << QString::fromStdString(one.text());
    m_details = m_details.mid(0, 5);
}

void NeedTable::makeOwn()
{
    if (!mayOwn())
        return;
    const auto written = vault::writeWholeFile(m_folder / needFile, vault::bytesOf(needFileOfProgram()));
    arrive();
    if (written)
        return;
    m_trouble = deskWords(QT_TRANSLATE_NOOP("Desk", "Nothing could be written to %1.")).arg(file());
    m_details = {QString::fromStdString(written.error().text())};
    Q_EMIT changed();
}

int NeedTable::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_elements.size() * m_needs.size());
}

QVariant NeedTable::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const int element = index.row() / static_cast<int>(m_needs.size());
    const int need = index.row() % static_cast<int>(m_needs.size());
    const scales::Fit fit = m_ground.needs.fit(static_cast<std::size_t>(need), static_cast<std::size_t>(element));
    if (role == Strength)
        return static_cast<int>(fit);
    if (role != Spoken)
        return {};
    return QStringLiteral("%1, %2: %3")
        .arg(m_elements.at(element), m_needs.at(need),
             fit == scales::Fit::primary      ? deskWords(QT_TRANSLATE_NOOP("Desk", "may help first of all"))
             : fit == scales::Fit::supporting ? deskWords(QT_TRANSLATE_NOOP("Desk", "may help along"))
                                              : deskWords(QT_TRANSLATE_NOOP("Desk", "not named")));
}

QHash<int, QByteArray> NeedTable::roleNames() const { return {{Strength, "strength"}, {Spoken, "spoken"}}; }

}
