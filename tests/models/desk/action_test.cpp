// From figures to what people do together, without a screen: the register, the matrix, needs and elements, the four steps.
#include "tests/models/desk/read_town.h"

#include <gtest/gtest.h>

#include <QCoreApplication>
#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>

namespace {

using models::Coverage;
using models::Initiatives;

constexpr const char* areas = "code,name,level,parent,valid_from,valid_to\n"
                              "1,Beekdal,municipality,,,\n"
                              "1a,Noord,district,1,,\n"
                              "1a1,Heide,neighbourhood,1a,,\n"
                              "1a2,Dorp,neighbourhood,1a,,\n";

constexpr const char* two = "name,areas,meeting,meaningful_contact,groups,dimensions,reach\n"
                            "Soep,1a1,core,partly,young,social,10-24\n"
                            "Wandelen,1a,partly,none,,,\n";

class FromFigures : public ::testing::Test {
protected:
    FromFigures()
    {
        desk.choose(QStringLiteral("en"));
        action().speak(QStringLiteral("en"));
    }

    /// A municipality's folder in which nothing was released; with a register unless it is empty.
    void open(const QByteArray& initiatives = {})
    {
        write("areas.csv", areas);
        if (!initiatives.isEmpty())
            write("initiatives.csv", initiatives);
        action().work(folder.path().toStdString());
        action().arrive(true);
        work().setPath(at("other.csv"));
    }
    QString at(const char* name) const { return folder.filePath(QString::fromLatin1(name)); }
    void write(const char* name, const QByteArray& bytes)
    {
        QFile file(at(name));
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }
    QByteArray read(const char* name) const
    {
        QFile file(at(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    /// The register on the disk, as the program reads it.
    std::vector<scales::Initiative> onDisk() const
    {
        const auto checked = scales::readInitiatives(read("initiatives.csv").toStdString(), "initiatives.csv",
                                                     scales::readAreas(areas, "areas.csv").value.value());
        EXPECT_TRUE(checked.value) << checked.problems.front().text();
        return checked.value.value_or(std::vector<scales::Initiative>());
    }
    QStringList names() const
    {
        QStringList list;
        for (const auto& line : work().list()->lines())
            list << line.name;
        return list;
    }
    models::Action& action() const { return *desk.action(); }
    Initiatives& work() const { return *action().initiatives(); }
    Coverage& coverage() const { return *action().coverage(); }
    models::StepGuide& guide() const { return *action().guide(); }

    int argc_ = 1;
    char name_[5] = "test";
    char* argv_[2] = {name_, nullptr};
    QCoreApplication app_{argc_, argv_};   // words are installed in it
    QTemporaryDir folder;
    desk_town::Memory memory;
    mutable models::Desk desk{memory.remembered()};
};

TEST_F(FromFigures, KeepsAnInitiativeAndWhatTheFormDoesNotAsk)
{
    open(two);
    EXPECT_EQ(names(), QStringList({QStringLiteral("Soep"), QStringLiteral("Wandelen")}));
    work().change(0);
    models::InitiativeForm& form = *work().form();
    EXPECT_EQ(form.name(), QStringLiteral("Soep"));
    EXPECT_EQ(form.elements(), QList<int>({2, 0, 0, 0, 1, 0, 0}));
    form.setName(QStringLiteral("Soep  op zondag "));
    form.turnArea(QStringLiteral("1a1"));   // no longer only there
    form.setElement(1, 2);
    form.setRhythm(1);
    ASSERT_TRUE(work().keep()) << form.faults().join(u'\n').toStdString();
    const auto all = onDisk();
    ASSERT_EQ(all.size(), 2u);
    EXPECT_EQ(all[0].name, "Soep op zondag");
    EXPECT_TRUE(all[0].areas.empty());
    EXPECT_EQ(all[0].elements[1], scales::Presence::core);
    EXPECT_EQ(all[0].rhythm, "series");
    EXPECT_EQ(all[0].reach, "10-24") << "the form does not ask for it";
    EXPECT_EQ(all[1].name, "Wandelen");
}

TEST_F(FromFigures, BeginsARegisterWithTheFirstInitiative)
{
    open();
    EXPECT_FALSE(QFile::exists(at("initiatives.csv"))) << "looking makes no file";
    EXPECT_TRUE(work().mayChange());
    work().begin();
    EXPECT_FALSE(work().keep()) << "it has no name";
    EXPECT_EQ(work().form()->faults(), QStringList(QStringLiteral("Give the initiative a name.")));
    EXPECT_FALSE(QFile::exists(at("initiatives.csv")));
    work().form()->setName(QStringLiteral("Koffie"));
    ASSERT_TRUE(work().keep());
    EXPECT_EQ(onDisk().front().name, "Koffie");
    work().begin();
    work().form()->setName(QStringLiteral("Koffie"));
    EXPECT_FALSE(work().keep()) << "each name once";
    work().form()->setName(QStringLiteral("<b>Thee</b>"));
    EXPECT_FALSE(work().keep());
    ASSERT_EQ(work().form()->faults().size(), 1);
    EXPECT_TRUE(work().form()->faults().front().contains(QStringLiteral("Name of the initiative")));
    EXPECT_EQ(onDisk().size(), 1u);
}

TEST_F(FromFigures, RemovesAnInitiativeAndPutsItBack)
{
    open(two);
    work().remove(0);
    EXPECT_EQ(names(), QStringList(QStringLiteral("Wandelen")));
    EXPECT_EQ(onDisk().size(), 1u);
    EXPECT_TRUE(work().canUndo());
    work().undo();
    EXPECT_EQ(names(), QStringList({QStringLiteral("Soep"), QStringLiteral("Wandelen")}));
    EXPECT_EQ(onDisk().front().reach, "10-24");
    EXPECT_FALSE(work().canUndo());
}

TEST_F(FromFigures, NeverOverwritesWhatAnotherProgramWroteMeanwhile)
{
    open(two);
    write("initiatives.csv", "name\nVan iemand anders\n");
    work().remove(0);
    EXPECT_EQ(onDisk().front().name, "Van iemand anders");
    EXPECT_EQ(names(), QStringList(QStringLiteral("Van iemand anders"))) << "it was read again";
    EXPECT_FALSE(work().notice().isEmpty());
    EXPECT_FALSE(work().canUndo()) << "there is no way back over what somebody else did";

    work().change(0);
    work().form()->setContact(QStringLiteral("coördinator"));
    write("initiatives.csv", "name\nNog iemand\nVan iemand anders\n");
    EXPECT_FALSE(work().keep());
    EXPECT_EQ(onDisk().size(), 2u);
    ASSERT_TRUE(work().keep()) << "once more, now that it was read again";
    EXPECT_EQ(onDisk()[0].contact, "");
    EXPECT_EQ(onDisk()[1].contact, "coördinator");
}

TEST_F(FromFigures, ShowsNothingOfADamagedRegisterAndNamesFileAndLine)
{
    const QByteArray damaged = "name,rhythm\nSoep,series\nKoffie,weekly\n";
    open(damaged);
    EXPECT_TRUE(work().damaged());
    EXPECT_TRUE(names().isEmpty());
    EXPECT_FALSE(work().mayChange());
    EXPECT_TRUE(work().trouble().contains(at("initiatives.csv"))) << work().trouble().toStdString();
    EXPECT_TRUE(work().trouble().contains(QStringLiteral("line 3"))) << work().trouble().toStdString();
    ASSERT_EQ(work().details().size(), 1);
    EXPECT_TRUE(work().details().front().contains(QStringLiteral("expected once, series or permanent")));
    EXPECT_TRUE(coverage().damaged());
    EXPECT_TRUE(coverage().questions().isEmpty()) << "what cannot be read is not what is not there";
    work().begin();
    work().form()->setName(QStringLiteral("Thee"));
    EXPECT_FALSE(work().keep());
    EXPECT_EQ(read("initiatives.csv"), damaged);
}

TEST_F(FromFigures, TakesOverAFileWholeOrNotAtAll)
{
    open(two);
    write("other.csv", "name;rhythm\nSoep;weekly\nKoffie;once\n");
    const QByteArray before = read("initiatives.csv");
    work().takeOver();
    EXPECT_EQ(read("initiatives.csv"), before);
    ASSERT_EQ(work().details().size(), 1);
    EXPECT_EQ(work().details().front(),
              at("other.csv") +
                  QStringLiteral(":2: rhythm: is \"weekly\"; expected once, series or permanent, or nothing"));

    write("other.csv", "name;rhythm\nSoep;once\nKoffie;once\n");
    work().takeOver();
    EXPECT_EQ(names(), QStringList({QStringLiteral("Koffie"), QStringLiteral("Soep"), QStringLiteral("Wandelen")}));
    EXPECT_EQ(work().notice(), QStringLiteral("Taken over: 1 new, 1 that were there by that name."));
    work().undo();
    EXPECT_EQ(names(), QStringList({QStringLiteral("Soep"), QStringLiteral("Wandelen")}));
}

TEST_F(FromFigures, WritesAFileThatItTakesOverAgain)
{
    open(two);
    work().setPath(at("made/list.csv"));
    work().writeOut();
    EXPECT_EQ(scales::readInitiatives(read("made/list.csv").toStdString(), "list.csv",
                                      scales::readAreas(areas, "areas.csv").value.value())
                  .value,
              onDisk());
    work().setPath(at("initiatives.csv/below-a-file.csv"));
    work().writeOut();
    EXPECT_FALSE(work().details().isEmpty());
}

TEST_F(FromFigures, ShowsTheMatrixBeforeAnythingWasReleased)
{
    open(two);
    EXPECT_EQ(coverage().columns(), QStringList({QStringLiteral("Dorp"), QStringLiteral("Heide")}));
    ASSERT_EQ(coverage().cells()->count(), 14);
    const auto& dorp = coverage().cells()->tiles()[0];   // meeting
    const auto& heide = coverage().cells()->tiles()[1];
    EXPECT_EQ(dorp.core, 0);
    EXPECT_EQ(dorp.partly, 1) << "Wandelen is in the whole district";
    EXPECT_EQ(heide.core, 1);
    EXPECT_EQ(heide.partly, 1);
    EXPECT_EQ(heide.spoken, QStringLiteral("Meeting, Heide: at its core: Soep; partly: Wandelen"));
    coverage().setChosen(1);
    EXPECT_EQ(coverage().chosenName(), QStringLiteral("Meeting · Heide"));
    EXPECT_EQ(coverage().chosenCore(), QStringList(QStringLiteral("Soep")));
    EXPECT_EQ(coverage().chosenPartly(), QStringList(QStringLiteral("Wandelen")));
    EXPECT_EQ(coverage().question(), QString());
    EXPECT_TRUE(coverage().table()->asText().contains(
        QStringLiteral("Meeting\t1: Wandelen (partly)\t2: Soep, Wandelen (partly)")))
        << coverage().table()->asText().toStdString();

    coverage().setAxis(1);
    EXPECT_EQ(coverage().columns().front(), QStringLiteral("Everybody"));
    coverage().setMost(20);
    EXPECT_EQ(coverage().columns().size(), 10) << "nine groups, and one that nobody told";
    EXPECT_EQ(coverage().columns().back(), QStringLiteral("Not told yet"));
    coverage().setAxis(2);
    EXPECT_EQ(coverage().columns().front(), QStringLiteral("A wider circle"));
    EXPECT_EQ(coverage().cells()->tiles()[0].core, 1);
}

TEST_F(FromFigures, ShowsNoMoreColumnsThanFit)
{
    open(two);
    coverage().setAxis(1);
    coverage().setMost(4);
    EXPECT_EQ(coverage().sheets(), 3);
    EXPECT_EQ(coverage().columns().size(), 4);
    coverage().setSheet(2);
    EXPECT_EQ(coverage().columns().size(), 2);
    EXPECT_EQ(coverage().cells()->count(), 14);
    coverage().setChosen(13);
    EXPECT_EQ(coverage().chosenName(), QStringLiteral("Realistic expectations · Not told yet"));
    coverage().setSheet(9);
    EXPECT_EQ(coverage().sheet(), 2);
}

TEST_F(FromFigures, AsksAnOpenQuestionWhereNoInitiativeIsKnownAndNeverCallsItALack)
{
    static const QRegularExpression lack(QStringLiteral("tekort|gebrek|manque d|déficit|deficit|shortage|lack|gap"),
                                         QRegularExpression::CaseInsensitiveOption);
    open();
    for (const char* language : {"nl", "fr", "en"}) {
        desk.choose(QString::fromLatin1(language));
        for (int axis = 0; axis < 3; ++axis) {
            coverage().setAxis(axis);
            for (int cell = 0; cell < coverage().cells()->count(); ++cell) {
                coverage().setChosen(cell);
                const QString question = coverage().question();
                EXPECT_TRUE(question.endsWith(u'?')) << question.toStdString();
                EXPECT_FALSE(lack.match(question).hasMatch()) << question.toStdString();
                coverage().setChosen(cell);
            }
        }
        coverage().setAxis(0);
        EXPECT_EQ(coverage().questions().size(), 4) << "two neighbourhoods, two needs";
        for (const QString& question : coverage().questions()) {
            EXPECT_TRUE(question.endsWith(u'?')) << question.toStdString();
            EXPECT_FALSE(lack.match(question).hasMatch()) << question.toStdString();
        }
    }
}

TEST_F(FromFigures, AsksAboutANeedUntilAnElementThatMayAnswerItIsAtTheCoreOfSomething)
{
    open("name,areas,meeting,meaningful_contact\nSoep,1a1,core,partly\n");
    EXPECT_EQ(coverage().questions(),
              QStringList({QStringLiteral("Dorp: for people who miss a wider circle we know of no initiative that has "
                                          "meeting and meaningful activity at its core. Do you recognise this?"),
                           QStringLiteral("Dorp: for people who miss a close bond we know of no initiative that has "
                                          "meaningful contact and realistic expectations at its core. Do you recognise "
                                          "this?"),
                           QStringLiteral("Heide: for people who miss a close bond we know of no initiative that has "
                                          "meaningful contact and realistic expectations at its core. Do you recognise "
                                          "this?")}));
}

TEST_F(FromFigures, PutsReleasedFiguresInTheQuestionsAndNoneOfAWithheldPlace)
{
    desk.open({desk_town::wave("2026", 60, 20)});   // 60 of 90 miss contact in Buurt A; Buurt D is withheld
    desk.readOn();
    desk.show(models::Desk::CoveragePage);
    ASSERT_EQ(desk.page(), models::Desk::CoveragePage);
    EXPECT_EQ(coverage().columns().size(), 4) << "the places come from the release";
    static const QRegularExpression figure(QStringLiteral("of 100 participants about \\d+ miss"));
    int withFigure = 0;
    for (const QString& question : coverage().questions()) {
        const bool has = figure.match(question).hasMatch();
        withFigure += has ? 1 : 0;
        EXPECT_EQ(has, !question.startsWith(QStringLiteral("Buurt D"))) << question.toStdString();
    }
    EXPECT_EQ(coverage().questions().size(), 8);
    EXPECT_EQ(withFigure, 6);
    EXPECT_TRUE(coverage().questions().front().startsWith(
        QStringLiteral("Buurt A: of 100 participants about 67 miss a wider circle.")))
        << coverage().questions().front().toStdString();
}

TEST_F(FromFigures, UsesTheMunicipalitysOwnJudgementInThePlaceOfOurs)
{
    open();
    EXPECT_FALSE(action().needs()->own());
    EXPECT_EQ(action().needs()->sources().size(), 1);
    action().needs()->makeOwn();
    EXPECT_TRUE(action().needs()->own());
    QByteArray own = read("needs_to_elements.csv");
    EXPECT_TRUE(own.contains("expert judgement, not proof")) << own.toStdString();
    write("needs_to_elements.csv",
          "need,element,fit,source,label,label_nl\n"
          "social,social_skills,primary,Werkgroep,\"expert judgement, not proof\",\"oordeel van "
          "deskundigen, geen bewijs\"\n");
    action().arrive(true);
    EXPECT_EQ(action().needs()->sources(), QStringList(QStringLiteral("Werkgroep")));
    EXPECT_EQ(coverage().questions().size(), 2) << "of the close bond it says nothing";
    EXPECT_TRUE(coverage().questions().front().contains(QStringLiteral("social skills")));

    write("needs_to_elements.csv",
          "need,element,fit,source,label,label_nl\nsocial,meeting,primary,Wij,proved,bewezen\n");
    action().arrive(true);
    EXPECT_TRUE(action().needs()->trouble().contains(QStringLiteral("line 2"))) << "and ours stands in its place";
    EXPECT_EQ(action().needs()->details().size(), 2);
    EXPECT_EQ(coverage().questions().size(), 4);
}

TEST_F(FromFigures, LeadsThroughFourStepsWithoutAnyFigureAndRemembersThem)
{
    open();
    EXPECT_EQ(guide().stepNames(), QStringList({QStringLiteral("Know"), QStringLiteral("See"), QStringLiteral("Apply"),
                                                QStringLiteral("Embed")}));
    EXPECT_EQ(guide().step(), 0);
    EXPECT_EQ(guide().facts().size(), 1);
    EXPECT_TRUE(guide().facts().front().endsWith(u'?'));
    for (const QString& task : guide().taskIds())
        guide().turn(task);
    EXPECT_EQ(guide().standings().front(), QStringLiteral("3 of 3 done"));
    EXPECT_EQ(guide().finished(), 1);
    int questions = 0;
    for (int step = 0; step < 4; ++step) {
        guide().setStep(step);
        questions += static_cast<int>(guide().questions().size());
        for (const QString& name : guide().taskNames())
            EXPECT_FALSE(name.isEmpty());
    }
    EXPECT_EQ(questions, 5) << "of the round table";

    models::Action later;
    later.work(folder.path().toStdString());
    later.arrive(true);
    EXPECT_EQ(later.guide()->step(), 1) << "where the municipality was";
    EXPECT_EQ(later.guide()->done().size(), 3);
    guide().turn(QStringLiteral("know.surprise"));
    EXPECT_EQ(guide().standings().front(), QStringLiteral("2 of 3 done"));
}

TEST_F(FromFigures, LeavesADamagedStepPlanAsItIs)
{
    write("step_plan.json", "{\"format\": \"buurtpeil-step-plan-1\",\n\"done\": [\"dance\"]}");
    const QByteArray before = read("step_plan.json");
    open();
    EXPECT_TRUE(guide().trouble().contains(at("step_plan.json")));
    EXPECT_TRUE(guide().detail().contains(QStringLiteral(":2: "))) << guide().detail().toStdString();
    EXPECT_FALSE(guide().remembered());
    guide().turn(QStringLiteral("know.figures"));
    EXPECT_EQ(read("step_plan.json"), before);
}

TEST_F(FromFigures, FillsReleasedFiguresIntoTheFirstStep)
{
    desk.open({desk_town::wave("2026")});
    desk.show(models::Desk::StepPlanPage);
    EXPECT_EQ(desk.page(), models::Desk::TookPartPage) << "who took part comes before any figure";
    desk.readOn();
    EXPECT_EQ(desk.page(), models::Desk::StepPlanPage);
    EXPECT_TRUE(guide().factsHead().startsWith(QStringLiteral("Beekdal, wave 2026.")))
        << guide().factsHead().toStdString();
    EXPECT_GE(guide().facts().size(), 2);
    EXPECT_FALSE(guide().remembered()) << "there is no folder to remember it";
    guide().turn(QStringLiteral("know.figures"));
    EXPECT_EQ(guide().done(), QStringList(QStringLiteral("know.figures"))) << "as long as the program runs";
}

TEST_F(FromFigures, LeadsAlsoWhenNothingIsOpen)
{
    desk.show(models::Desk::StepPlanPage);
    EXPECT_EQ(desk.page(), models::Desk::StepPlanPage);
    desk.show(models::Desk::InitiativesPage);
    EXPECT_EQ(desk.page(), models::Desk::StartPage) << "there is no folder they could be in";
}

}
