#include "app/desk/office_walk.h"

#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>

namespace desk {
namespace {

using models::Desk;

/// The 13 groups on a page that waits for the printer.
QString groupsOn(const QString& page)
{
    QFile file(page);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    static const QRegularExpression groups(QStringLiteral("BPR1 \\S+ \\S+ ((?:[0-9A-Z]{5} ?){13})"));
    return groups.match(QString::fromUtf8(file.readAll())).captured(1).trimmed();
}

class Walk {
public:
    Walk(Desk& desk, DeskWindow& window, const std::function<void(const QString&)>& look)
        : desk_(desk), window_(window), look_(look)
    {
    }

    bool go()
    {
        for (const char* name : {"areas.csv", "forms.csv", "survey.json"})
            if (!QFile::copy(QStringLiteral(":/desk/hamlet/") + QString::fromLatin1(name), at(name)))
                return false;
        return makeTown() && begin() && makeWave() && takeIn() && closeAndRelease();
    }

private:
    QString at(const char* name) const { return folder_.filePath(QString::fromLatin1(name)); }
    void see(const char* step = "")
    {
        settle(window_.window());
        const QString page = desk_.pageName().section(u'.', 1);
        look_(*step ? page + u'-' + QString::fromLatin1(step) : page);
    }
    void type(models::Task& task)
    {
        for (const QChar letter : passphrase_)
            task.passphrase()->type(QString(letter));
    }
    void wait(models::Task& task)
    {
        see("busy");
        task.errand().wait();
    }

    bool makeTown()
    {
        models::NewTown& town = *desk_.office()->newTown();
        desk_.close();
        desk_.show(Desk::NewTownPage);
        see();
        town.setSurvey(at("areas.csv"));
        town.setFolder(at("municipality"));
        town.check();
        see("wrong-survey");
        town.setSurvey(at("survey.json"));
        town.check();
        see("words");
        passphrase_ = town.proposed();
        town.writtenDown();
        see("type");
        town.typeBack();
        see("mistyped");
        for (int person = 0; person < models::NewTown::timesTypedBack; ++person) {
            type(town);
            see("typed");
            town.typeBack();
        }
        wait(town);
        see("sheets");
        town.finish();
        see();
        return desk_.hasOffice();
    }
    /// What a municipality does before its first wave: initiatives, and the four steps.
    bool begin()
    {
        models::Initiatives& work = *desk_.action()->initiatives();
        desk_.show(Desk::StepPlanPage);
        see("begin");
        desk_.action()->guide()->turn(QStringLiteral("know.figures"));
        see("ticked");
        desk_.show(Desk::CoveragePage);
        see("begin");
        desk_.show(Desk::InitiativesPage);
        see("begin");
        work.begin();
        desk_.show(Desk::InitiativePage);
        see();
        work.keep();
        see("no-name");
        work.form()->setName(QStringLiteral("Koffie op het plein"));
        work.form()->setElement(0, 2);
        work.form()->turnGroup(QStringLiteral("older"));
        see("filled");
        if (!work.keep())
            return false;
        desk_.show(Desk::InitiativesPage);
        see("kept");
        work.remove(0);
        see("removed");
        work.undo();
        see("undone");
        work.setPath(at("areas.csv"));
        work.takeOver();
        see("refused");
        return work.list()->count() == 1;
    }
    bool makeWave()
    {
        models::Ceremony& ceremony = *desk_.office()->ceremony();
        desk_.workOn(Desk::CeremonyPage, {});
        see();
        ceremony.setWave(QStringLiteral("2026"));
        type(ceremony);
        ceremony.prepare();
        wait(ceremony);
        see("sheets");
        const QStringList pages = ceremony.sheetFiles();
        if (pages.size() != 3)
            return false;
        const QString one = groupsOn(pages[0]);
        const QString other = groupsOn(pages[1]);
        ceremony.printed();
        see("proof");
        ceremony.takeSheet(QStringLiteral("mistyped"));
        see("mistyped");
        ceremony.takeSheet(one);
        see("one-sheet");
        ceremony.takeSheet(other);
        see("tablets");
        ceremony.addTablet(at("device"));
        see("tablet");
        ceremony.start();
        see("started");
        return ceremony.step() == models::Ceremony::Started;
    }
    bool takeIn()
    {
        models::TakingIn& work = *desk_.office()->takingIn();
        desk_.show(Desk::WavesPage);
        see("collecting");
        desk_.workOn(Desk::TakingInPage, QStringLiteral("2026"));
        see();
        work.setPath(at("nothing.bpb"));
        type(work);
        work.take();
        wait(work);
        see("failed");
        work.setPath(at("forms.csv"));
        type(work);
        work.take();
        wait(work);
        see("taken");
        return !work.failed();
    }
    bool closeAndRelease()
    {
        models::Closing& closing = *desk_.office()->closing();
        models::Releasing& releasing = *desk_.office()->releasing();
        desk_.workOn(Desk::ClosingPage, QStringLiteral("2026"));
        see();
        type(closing);
        closing.close();
        wait(closing);
        see("closed");
        desk_.workOn(Desk::ReleasingPage, QStringLiteral("2026"));
        see();
        type(releasing);
        releasing.attack();
        wait(releasing);
        see("verdict");
        releasing.release();
        wait(releasing);
        see("released");
        desk_.show(Desk::LedgerPage);
        see();
        desk_.show(Desk::WavesPage);
        see("released");
        return desk_.waves().size() == 1;
    }

    Desk& desk_;
    DeskWindow& window_;
    const std::function<void(const QString&)>& look_;
    QTemporaryDir folder_;
    QString passphrase_;
};

}

bool walkThroughOffice(Desk& desk, DeskWindow& window, const std::function<void(const QString&)>& look)
{
    return Walk(desk, window, look).go();
}

}
