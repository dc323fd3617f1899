#include "app/desk/every_page.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>

namespace desk {
namespace {

using models::Comparison;
using models::Desk;

void showResults(Desk& desk, const std::function<void(const QString&)>& see)
{
    for (const Desk::Page page : {Desk::TookPartPage, Desk::OverviewPage, Desk::ComparisonPage, Desk::TimePage,
                                  Desk::GroupsPage, Desk::MapPage, Desk::WishesPage, Desk::ExportsPage}) {
        desk.show(page);
        see({});
        if (page == Desk::TookPartPage || page == Desk::ExportsPage)
            continue;
        desk.setAsTable(true);
        see(QStringLiteral("table"));
        desk.setAsTable(false);
    }
    desk.show(Desk::ComparisonPage);
    desk.comparison()->setOrder(Comparison::BySocial);
    see(QStringLiteral("sorted"));
    desk.comparison()->setOrder(Comparison::ByName);
    desk.show(Desk::GroupsPage);
    desk.groups()->setPlace(1);
    see(QStringLiteral("place"));
    desk.groups()->setPlace(0);
    desk.show(Desk::MapPage);
    desk.map()->setSide(1);
    see(QStringLiteral("bond"));
    desk.map()->setSide(0);
    desk.show(Desk::WishesPage);
    desk.wishes()->setPlace(1);
    see(QStringLiteral("place"));
    desk.wishes()->setPlace(0);
}

/// From figures to what people do together, as far as a reader without keys comes.
void showAction(Desk& desk, const std::function<void(const QString&)>& see)
{
    models::Coverage& coverage = *desk.action()->coverage();
    desk.show(Desk::InitiativesPage);
    see({});
    desk.show(Desk::CoveragePage);
    see({});
    if (coverage.damaged())
        return;
    coverage.setChosen(0);
    see(QStringLiteral("cell"));
    coverage.setChosen(coverage.cells()->count() - 1);
    see(QStringLiteral("question"));
    desk.setAsTable(true);
    see(QStringLiteral("table"));
    desk.setAsTable(false);
    for (const int axis : {1, 2}) {
        coverage.setAxis(axis);
        see(axis == 1 ? QStringLiteral("groups") : QStringLiteral("needs"));
    }
    coverage.setAxis(0);
    coverage.setSheet(coverage.sheets() - 1);
    see(QStringLiteral("further"));
    desk.show(Desk::StepPlanPage);
    for (int step = 0; step < 4; ++step) {
        desk.action()->guide()->setStep(step);
        see(QStringLiteral("step%1").arg(step + 1));
    }
}

void putFile(const QString& name, const QByteArray& bytes)
{
    QFile file(name);
    if (file.open(QIODevice::WriteOnly))
        file.write(bytes);
}

QByteArray example(const char* name)
{
    QFile file(QStringLiteral(":/desk/") + QString::fromLatin1(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

}

void showEveryPage(Desk& desk, DeskWindow& window, const std::function<void(const QString&)>& look)
{
    const QTemporaryDir folder;
    const auto path = [&](const char* name) { return folder.filePath(QString::fromLatin1(name)); };
    QString about;
    const auto see = [&](const QString& what) {
        settle(window.window());
        look(QStringList{desk.pageName().section(u'.', 1), about, what}
                 .filter(QRegularExpression(QStringLiteral(".")))
                 .join(u'-'));
    };

    desk.close();
    see({});
    desk.show(Desk::StepPlanPage);
    see({});
    about = QStringLiteral("damaged");
    putFile(path("changed.jsonl"), example("town/ledger.jsonl").replace("Buurtpeil", "Buurtpijl").replace("45", "50"));
    desk.openRelease(path("changed.jsonl"));
    see({});
    about = QStringLiteral("newer");
    putFile(path("newer.jsonl"), "{\"format\":\"buurtpeil-release-99\"}\n");
    desk.openRelease(path("newer.jsonl"));
    see({});
    about = QStringLiteral("nothing-released");
    desk.open({});
    see({});

    about = QStringLiteral("first");
    putFile(path("town.jsonl"), example("town/ledger.jsonl"));
    putFile(path("initiatives.csv"), example("town/initiatives.csv"));
    putFile(path("areas.geojson"), example("town/areas.geojson"));
    desk.openRelease(path("town.jsonl"));
    see({});
    desk.readOn();
    about.clear();
    showResults(desk, see);
    showAction(desk, see);
    about = QStringLiteral("one-wave");
    desk.setWave(0);
    desk.readOn();
    desk.show(Desk::TimePage);
    see({});
    about = QStringLiteral("withheld");
    putFile(path("hamlet.jsonl"), example("hamlet/ledger.jsonl"));
    desk.openRelease(path("hamlet.jsonl"));
    desk.readOn();
    showResults(desk, see);
    about = QStringLiteral("damaged");   // the initiatives beside it are those of another town
    showAction(desk, see);
}

}
