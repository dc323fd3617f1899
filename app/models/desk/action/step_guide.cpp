#include "app/models/desk/action/step_guide.h"

#include "app/models/desk/action/step_words.h"
#include "app/report/paper/worksheet.h"
#include "app/vault/whole_file.h"
#include "scales/catalogue.h"

#include <QCoreApplication>
#include <QDir>
#include <QStandardPaths>

#include <algorithm>

namespace models {
namespace {

constexpr const char* planFile = "step_plan.json";

QStringList taskListOf(int step)
{
    QStringList ids;
    for (const std::string& task : scales::tasksOf(static_cast<std::size_t>(step)))
        ids << QString::fromStdString(task);
    return ids;
}

}

StepGuide::StepGuide(const Ground& ground, QObject* parent) : QObject(parent), m_ground(ground) {}

QStringList StepGuide::stepNames() const
{
    QStringList names;
    for (std::size_t step = 0; step < scales::planSteps.size(); ++step)
        names << guide::nameOfStep(step);
    return names;
}

bool StepGuide::isFinished(std::size_t step) const
{
    const auto tasks = scales::tasksOf(step);
    return std::ranges::all_of(tasks, [&](const std::string& task) { return m_plan.isDone(task); });
}

QStringList StepGuide::standings() const
{
    QStringList standings;
    for (std::size_t step = 0; step < scales::planSteps.size(); ++step) {
        const auto tasks = scales::tasksOf(step);
        const auto ticked = std::ranges::count_if(tasks, [&](const std::string& task) { return m_plan.isDone(task); });
        standings << deskWords(QT_TRANSLATE_NOOP("Desk", "%1 of %2 done")).arg(ticked).arg(tasks.size());
    }
    return standings;
}

int StepGuide::finished() const
{
    int bits = 0;
    for (std::size_t step = 0; step < scales::planSteps.size(); ++step)
        bits |= isFinished(step) ? 1 << step : 0;
    return bits;
}

void StepGuide::speak()
{
    m_notice.clear();
    Q_EMIT spoken();
    Q_EMIT changed();
}

void StepGuide::setStep(int step)
{
    m_step = std::clamp(step, 0, static_cast<int>(scales::planSteps.size()) - 1);
    Q_EMIT stepChanged();
    Q_EMIT changed();
}

QString StepGuide::about() const { return guide::aboutStep(static_cast<std::size_t>(m_step)); }
QString StepGuide::minutes() const { return guide::minutesOf(static_cast<std::size_t>(m_step)); }
QString StepGuide::factsHead() const { return m_ground.words ? guide::headOfFacts(m_ground, m_step) : QString(); }
QStringList StepGuide::facts() const { return m_ground.words ? guide::factsFor(m_ground, m_step) : QStringList(); }
QStringList StepGuide::questions() const { return guide::questionsOf(m_step); }
int StepGuide::firstQuestion() const { return m_step == 2 ? 4 : 1; }
QStringList StepGuide::taskIds() const { return taskListOf(m_step); }

QStringList StepGuide::taskNames() const
{
    QStringList names;
    for (const QString& task : taskIds())
        names << guide::nameOfTask(task.toStdString());
    return names;
}

QStringList StepGuide::done() const
{
    QStringList ids;
    for (const std::string& task : m_plan.done)
        ids << QString::fromStdString(task);
    return ids;
}

void StepGuide::setFolder(const QString& folder)
{
    m_folder = folder;
    m_notice.clear();
    Q_EMIT changed();
}

void StepGuide::setHome(std::filesystem::path home)
{
    m_home = std::move(home);
    m_plan = {};
    m_step = 0;
    m_trouble.clear();
    m_detail.clear();
    m_notice.clear();
    m_printedFile.clear();
}

void StepGuide::read()
{
    std::error_code problem;
    if (m_home.empty() || !std::filesystem::exists(m_home / planFile, problem))
        return;
    m_trouble.clear();
    m_detail.clear();
    const auto text = scales::readTextFile(m_home / planFile);
    auto read = text ? scales::readStepPlan(*text, (m_home / planFile).string())
                     : scales::Checked<scales::StepPlan>::failed(text.error());
    if (read.value) {
        m_plan = std::move(*read.value);
        return;
    }
    m_plan = {};
    m_trouble =
        deskWords(QT_TRANSLATE_NOOP("Desk", "The file %1 cannot be read, so nothing is ticked off and nothing is "
                                            "remembered. Take the file away to begin again."))
            .arg(QString::fromStdString((m_home / planFile).string()));
    m_detail = QString::fromStdString(read.problems.front().text());
}

void StepGuide::arrive()
{
    read();
    if (m_folder.isEmpty())
        m_folder = QDir(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation))
                       .filePath(QStringLiteral("Buurtpeil"));
    m_notice.clear();
    m_printedFile.clear();
    m_step = 0;
    while (m_step + 1 < static_cast<int>(scales::planSteps.size()) && isFinished(static_cast<std::size_t>(m_step)))
        ++m_step;
    Q_EMIT stepChanged();
    Q_EMIT changed();
}

void StepGuide::turn(const QString& task)
{
    const std::string id = task.toStdString();
    scales::StepPlan plan = m_plan;
    plan.put(id, !m_plan.isDone(id));
    m_notice.clear();
    if (remembered()) {
        if (const auto written = vault::writeWholeFile(m_home / planFile, vault::bytesOf(scales::writeStepPlan(plan)));
            !written) {
            m_notice =
                deskWords(QT_TRANSLATE_NOOP("Desk", "This could not be remembered: nothing can be written to %1."))
                    .arg(QString::fromStdString(m_home.string()));
            Q_EMIT changed();
            return;
        }
    }
    m_plan = std::move(plan);
    Q_EMIT changed();
}

void StepGuide::print()
{
    std::vector<analysis::ReleasedTable> waves;
    if (m_ground.shown)
        for (const analysis::ReleasedTable* wave : m_ground.shown->waves)
            waves.push_back(*wave);
    const std::filesystem::path folder = m_folder.trimmed().toStdString();
    const auto file = folder / "worksheet.pdf";
    auto written = vault::makeFolder(folder);
    if (written)
        written = vault::writeWholeFile(
            file, vault::bytesOf(report::writeWorksheet(waves, m_ground.say().language()).toStdString()));
    m_printedFile = written ? QString::fromStdString(file.string()) : QString();
    m_notice = written ? deskWords(QT_TRANSLATE_NOOP("Desk", "The worksheet is in the file %1.")).arg(m_printedFile)
                       : deskWords(QT_TRANSLATE_NOOP("Desk", "Nothing could be written to %1. Choose another folder."))
                             .arg(m_folder);
    Q_EMIT changed();
}

}
