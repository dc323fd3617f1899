// From figures to what people do together, in the real window: by keys, and as a screen reader presses.
#include "app/vault/whole_file.h"
#include "app/vault/workspace.h"
#include "tests/qml/desk/shown_desk.h"
#include "tests/small_municipality.h"

#include <QFile>
#include <QProcess>
#include <QRegularExpression>

#include <set>

namespace {

using models::Desk;

class DeskAction : public ShownDesk {
protected:
    /// A municipality that starts: a folder, and nothing released.
    void start()
    {
        const auto made = vault::Workspace::make(folder.path / "gemeente", small::survey, small::areas,
                                                 "een lange wachtzin", means.cost);
        ASSERT_TRUE(made) << made.error().text();
        show();
        desk->openWorkspace(at("gemeente"));
        settle();
        ASSERT_TRUE(desk->hasOffice());
    }
    QString at(const char* name) const { return QString::fromStdString((folder.path / name).string()); }
    QString read(const char* name) const
    {
        QFile file(at(name));
        return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
    }
    QString said(const char* name)
    {
        QQuickItem* one = item(QString::fromLatin1(name));
        return one ? one->property("text").toString() : QString();
    }
    std::vector<QQuickItem*> named(const QString& begin)
    {
        std::vector<QQuickItem*> found = items();
        std::erase_if(found, [&](QQuickItem* one) { return !one->objectName().startsWith(begin); });
        return found;
    }

    small::Folder folder;
};

TEST_F(DeskAction, TakesAnInitiativeInTenFieldsOnOnePageByKeysAlone)
{
    start();
    press(QStringLiteral("nav.initiatives"));
    ASSERT_NE(item(QStringLiteral("initiatives.empty")), nullptr);
    press(QStringLiteral("initiatives.new"));
    EXPECT_EQ(named(QStringLiteral("field.")).size(), 10u);
    typeInto(QStringLiteral("initiative.name"), QStringLiteral("Koffie op het plein"));
    typeInto(QStringLiteral("initiative.contact"), QStringLiteral("coördinator"));
    for (const char* choice :
         {"area.90001A", "group.older", "need.social", "element.meeting.2", "wanted.meaningful_role"}) {
        QQuickItem* target = item(QString::fromLatin1(choice));
        ASSERT_NE(target, nullptr) << choice;
        target->forceActiveFocus(Qt::TabFocusReason);
        key(Qt::Key_Return);
        settle();
        EXPECT_EQ(window().activeFocusItem(), target) << choice << ": the focus stays where it was";
    }
    item(QStringLiteral("initiative.name"))->forceActiveFocus();
    key(Qt::Key_Return);
    settle();
    EXPECT_EQ(desk->page(), Desk::InitiativesPage);
    EXPECT_EQ(said("initiatives.notice"), QStringLiteral("Koffie op het plein is bewaard."));
    EXPECT_EQ(named(QStringLiteral("initiative.change.")).size(), 1u);
    const QString file = read("gemeente/initiatives.csv");
    EXPECT_TRUE(file.contains(QStringLiteral("\nKoffie op het plein,,90001A,,social,,core,"))) << file.toStdString();
    EXPECT_TRUE(file.contains(QStringLiteral("coördinator")));
}

TEST_F(DeskAction, SaysWhatIsWrongAndKeepsWhatWasTyped)
{
    start();
    press(QStringLiteral("nav.initiatives"));
    press(QStringLiteral("initiatives.new"));
    typeInto(QStringLiteral("initiative.organiser"), QStringLiteral("Wij"));
    press(QStringLiteral("initiative.keep"));
    EXPECT_EQ(desk->page(), Desk::InitiativePage);
    EXPECT_NE(item(QStringLiteral("initiative.fault")), nullptr);
    EXPECT_EQ(said("initiative.organiser"), QStringLiteral("Wij"));
    EXPECT_FALSE(QFile::exists(at("gemeente/initiatives.csv")));
    press(QStringLiteral("initiative.leave"));
    EXPECT_EQ(desk->page(), Desk::InitiativesPage);
}

TEST_F(DeskAction, RemovesAnInitiativeAndStandsAtTheWayBack)
{
    start();
    ASSERT_TRUE(vault::writeWholeFile(folder.path / "gemeente/initiatives.csv", vault::bytesOf("name\nSoep\nThee\n")));
    press(QStringLiteral("nav.initiatives"));
    press(QStringLiteral("initiative.remove.0"));
    EXPECT_FALSE(read("gemeente/initiatives.csv").contains(QStringLiteral("Soep")));
    ASSERT_NE(window().activeFocusItem(), nullptr);
    EXPECT_EQ(window().activeFocusItem()->objectName(), QStringLiteral("initiatives.undo"));
    key(Qt::Key_Return);
    settle();
    EXPECT_TRUE(read("gemeente/initiatives.csv").contains(QStringLiteral("Soep")));
}

TEST_F(DeskAction, ReadsARegisterBesideAReleaseAndChangesNothingThere)
{
    for (const char* name : {"ledger.jsonl", "initiatives.csv"})
        ASSERT_TRUE(QFile::copy(QStringLiteral(":/desk/town/") + QString::fromLatin1(name), at(name)));
    show();
    desk->openRelease(at("ledger.jsonl"));
    desk->readOn();
    press(QStringLiteral("nav.initiatives"));
    EXPECT_EQ(desk->action()->initiatives()->list()->count(), 9);
    EXPECT_EQ(item(QStringLiteral("initiatives.new")), nullptr);
    EXPECT_EQ(item(QStringLiteral("initiative.remove.0")), nullptr);
    EXPECT_EQ(item(QStringLiteral("initiatives.import")), nullptr);
    desk->show(Desk::InitiativePage);
    EXPECT_NE(desk->page(), Desk::InitiativePage);
}

TEST_F(DeskAction, OpensACellOfTheMatrixAndGoesThroughItWithArrows)
{
    start();
    ASSERT_TRUE(vault::writeWholeFile(folder.path / "gemeente/initiatives.csv",
                                      vault::bytesOf("name,areas,meeting\nSoep,90001A,core\n")));
    press(QStringLiteral("nav.coverage"));
    press(QStringLiteral("tile.0"));
    EXPECT_EQ(named(QStringLiteral("coverage.initiative")).size(), 1u);
    QQuickItem* first = item(QStringLiteral("tile.0"));
    QAccessibleInterface* seen = QAccessible::queryAccessibleInterface(first);
    EXPECT_EQ(seen->text(QAccessible::Name), QStringLiteral("Ontmoeting, Kerkwijk: in de kern: Soep, geopend"));
    first->forceActiveFocus(Qt::TabFocusReason);
    key(Qt::Key_Right);
    settle();
    EXPECT_EQ(window().activeFocusItem(), item(QStringLiteral("tile.1")));
    key(Qt::Key_Down);
    settle();
    EXPECT_EQ(window().activeFocusItem(), item(QStringLiteral("tile.3"))) << "two columns";
    key(Qt::Key_Return);
    settle();
    EXPECT_TRUE(said("coverage.question").endsWith(u'?')) << said("coverage.question").toStdString();
    EXPECT_EQ(named(QStringLiteral("coverage.initiative")).size(), 0u);
}

TEST_F(DeskAction, SaysOnThePageThatNeedsAndElementsAreNoProof)
{
    start();
    press(QStringLiteral("nav.coverage"));
    EXPECT_TRUE(everythingSaid().contains(QStringLiteral("Oordeel van deskundigen, geen bewijs.")));
    ASSERT_NE(item(QStringLiteral("needs.source")), nullptr);
    EXPECT_TRUE(said("needs.source").contains(QStringLiteral("Bouwman")));
    EXPECT_EQ(named(QStringLiteral("pair.")).size(), 35u);
    press(QStringLiteral("needs.own"));
    EXPECT_TRUE(QFile::exists(at("gemeente/needs_to_elements.csv")));
    EXPECT_NE(item(QStringLiteral("needs.file")), nullptr);
}

TEST_F(DeskAction, LeadsAMunicipalityThatStartsAndRemembersItsTicks)
{
    start();
    press(QStringLiteral("nav.stepplan"));
    EXPECT_EQ(item(QStringLiteral("plan.forgets")), nullptr);
    QQuickItem* task = item(QStringLiteral("task.know.figures"));
    ASSERT_NE(task, nullptr);
    task->forceActiveFocus(Qt::TabFocusReason);
    key(Qt::Key_Space, QStringLiteral(" "));
    settle();
    EXPECT_EQ(window().activeFocusItem(), task);
    EXPECT_TRUE(QAccessible::queryAccessibleInterface(task)->state().checked);
    press(QStringLiteral("plan.next"));
    EXPECT_EQ(named(QStringLiteral("plan.question")).size(), 3u);
    press(QStringLiteral("step.2"));
    EXPECT_EQ(named(QStringLiteral("plan.question")).size(), 2u);
    desk->openWorkspace(at("gemeente"));
    press(QStringLiteral("nav.stepplan"));
    EXPECT_TRUE(item(QStringLiteral("task.know.figures"))->property("chosen").toBool());
    EXPECT_FALSE(read("gemeente/step_plan.json").contains(QRegularExpression(QStringLiteral("20\\d\\d"))))
        << "no time is kept";
}

TEST_F(DeskAction, PrintsTheWorksheetWithAndWithoutFigures)
{
    start();
    press(QStringLiteral("nav.stepplan"));
    desk->action()->guide()->setFolder(at("made"));
    press(QStringLiteral("plan.print"));
    EXPECT_NE(item(QStringLiteral("plan.open")), nullptr);
    const auto textOf = [&](const char* name) {
        QProcess reader;
        reader.start(QStringLiteral("pdftotext"), {QStringLiteral("-raw"), at(name), QStringLiteral("-")});
        EXPECT_TRUE(reader.waitForFinished());
        return QString::fromUtf8(reader.readAllStandardOutput());
    };
    EXPECT_TRUE(textOf("made/worksheet.pdf").contains(QStringLiteral("Er zijn nog geen cijfers.")))
        << textOf("made/worksheet.pdf").toStdString();
    open({desk_town::wave("2026")});
    desk->show(Desk::StepPlanPage);
    desk->action()->guide()->setFolder(at("made"));
    desk->action()->guide()->print();
    EXPECT_TRUE(textOf("made/worksheet.pdf").contains(QStringLiteral("2026")));
    desk->action()->guide()->setFolder(at("gemeente/areas.csv"));
    desk->action()->guide()->print();
    EXPECT_TRUE(desk->action()->guide()->printedFile().isEmpty());
}

TEST_F(DeskAction, ReachesEveryControlWithTab)
{
    start();
    ASSERT_TRUE(vault::writeWholeFile(folder.path / "gemeente/initiatives.csv",
                                      vault::bytesOf("name,areas,meeting\nSoep,90001A,core\n")));
    for (const Desk::Page page :
         {Desk::InitiativesPage, Desk::InitiativePage, Desk::CoveragePage, Desk::StepPlanPage}) {
        if (page == Desk::InitiativePage)
            desk->action()->initiatives()->begin();
        desk->show(page);
        settle();
        ASSERT_EQ(desk->page(), page);
        std::set<QQuickItem*> missing;
        for (QQuickItem* button : buttons())
            if (button->isEnabled())
                missing.insert(button);
        EXPECT_GT(missing.size(), 12u);
        const auto wanted = missing.size();
        for (std::size_t i = 0; i < 3 * wanted + 10 && !missing.empty(); ++i) {
            key(Qt::Key_Tab);
            settle();
            const QQuickItem* focused = window().activeFocusItem();
            ASSERT_NE(focused, nullptr);
            EXPECT_TRUE(QRectF(QPointF(), QSizeF(window().size())).intersects(place(*focused)))
                << focused->objectName().toStdString();
            missing.erase(window().activeFocusItem());
        }
        for (const QQuickItem* never : missing)
            ADD_FAILURE() << desk->pageName().toStdString() << ": " << never->objectName().toStdString();
    }
}

}
