#pragma once

#include <QCoreApplication>
#include <QString>

namespace models {

/// What the check list says, sentence by sentence, with what a translator should know of each.
class CheckListWords {
    Q_DECLARE_TR_FUNCTIONS(CheckList)

public:
    //: Check list of the staff: the file with questions that the municipality gave to this tablet
    static QString package() { return tr("Package"); }
    //: Check list: the package is in order. %1 is the municipality, %2 the name of the wave.
    static QString packageFine(const QString& who, const QString& wave)
    {
        return tr("Signed by %1, for wave %2.").arg(who, wave);
    }
    //: Check list: %1 are four words that two people compare; the municipality reads the same ones
    static QString sealedFor(const QString& words) { return tr("Answers are sealed for the key: %1").arg(words); }
    //: Check list: the package cannot be trusted
    static QString packageChanged()
    {
        return tr("The package was changed or damaged. Ask the municipality for a new one.");
    }
    //: Check list: what is asked
    static QString questions() { return tr("Questions"); }
    //: Check list: a questionnaire with its version. %1 is its name, %2 the version.
    static QString version(const QString& name, const QString& number)
    {
        return tr("%1, version %2").arg(name, number);
    }
    //: Check list: in which languages residents can answer
    static QString languages() { return tr("Languages"); }
    //: Check list: the package asks in languages that this program has no screens for. %1 are their names.
    static QString languagesMissing(const QString& names)
    {
        return tr("Not on this tablet: %1. Ask the municipality for a newer program.").arg(names);
    }
    //: Check list: below this size no figures are shown
    static QString smallest() { return tr("Smallest group"); }
    //: Check list: %1 is a number of people, such as 30
    static QString smallestIs(int people) { return tr("Figures are about at least %1 people.").arg(people); }
    //: Check list: the telephone numbers that residents see at the end
    static QString help() { return tr("Help numbers"); }
    //: Check list: there is no telephone number in the package
    static QString noHelp() { return tr("There is no number to call in the package."); }
    //: Check list: when the wave ends
    static QString period() { return tr("Period"); }
    //: Check list: the days of the wave, as the package writes them
    static QString fromTo(const QString& from, const QString& to) { return tr("From %1 to %2.").arg(from, to); }
    //: Check list: the package names no days
    static QString noPeriod() { return tr("The package names no last day. Ask the municipality when it ends."); }
    //: Check list: how small groups may get. %1 is a question, such as "Age".
    static QString group(const QString& question) { return tr("Groups: %1").arg(question); }
    //: Check list, green. %1 is a number of people, %2 a neighbourhood.
    static QString groupFine(qint64 people, const QString& area)
    {
        return tr("The smallest group we expect is %1 people, in %2.").arg(people).arg(area);
    }
    //: Check list, amber. %1 is a number of people, %2 a neighbourhood.
    static QString groupSmall(qint64 people, const QString& area)
    {
        return tr("We expect only %1 people in the smallest group, in %2. Say “confidential” and promise no more.")
            .arg(people)
            .arg(area);
    }
    //: Check list, blocked. %1 is a number of people, %2 a neighbourhood.
    static QString groupTooSmall(qint64 people, const QString& area)
    {
        return tr("We expect only %1 people in the smallest group, in %2. The municipality must leave this question "
                  "out.")
            .arg(people)
            .arg(area);
    }
    //: Check list, amber
    static QString groupUnknown()
    {
        return tr("The package does not say how many people live here. Say “confidential” and promise no more.");
    }
    //: Check list: whether the municipality will take what this tablet hands over
    static QString key() { return tr("This tablet"); }
    //: Check list: %1 are four words that two people compare
    static QString keyFine(const QString& words) { return tr("The municipality knows it. Its words: %1").arg(words); }
    //: Check list: %1 are four words that two people compare
    static QString keyUnknown(const QString& words)
    {
        return tr("The municipality does not know it yet. Tell them these words: %1").arg(words);
    }
    //: Check list: the tablet was not set up whole
    static QString keyMissing() { return tr("It has no key of its own. Ask the municipality to set it up."); }
    //: Check list: where the sealed answers are kept
    static QString box() { return tr("Ballot box"); }
    //: Check list: the ballot box is in order
    static QString boxFine() { return tr("It takes answers."); }
    //: Check list: the ballot box cannot be written
    static QString boxBroken() { return tr("The disk takes nothing. Answers cannot be kept on this tablet."); }
    //: Check list: %1 is a number of answers
    static QString boxFull(qint64 places)
    {
        return tr("Only %1 places are left. Hand over what is in it.").arg(places);
    }
    //: Check list: a damaged ballot box was set aside, and goes along when the staff hand over
    static QString boxSetAside()
    {
        return tr(
            "A damaged box was set aside; a new one takes the answers. Hand over soon: the damaged box goes along.");
    }
    //: Check list: what the last session left behind cannot be read
    static QString lastSession()
    {
        return tr("The note of the last session was damaged. Open a new one; no answer is lost.");
    }
    //: Check list: whether the tablet can read the screens aloud
    static QString voice() { return tr("Reading aloud"); }
    //: Check list: the tablet can read aloud in all languages on offer
    static QString voiceFine() { return tr("There is a voice for every language."); }
    //: Check list: %1 are names of languages
    static QString voiceMissing(const QString& languages)
    {
        return tr("There is no voice for: %1. Offer to read along.").arg(languages);
    }
    //: Check list: what day the tablet thinks it is
    static QString clock() { return tr("Clock"); }
    //: Check list: the clock is wrong. %1 is a year.
    static QString clockWrong(int year)
    {
        return tr("It stands in the year %1. Answers do not need it; ask who set this tablet up to put it right.")
            .arg(year);
    }
    //: Check list: whether the disk of the tablet is encrypted
    static QString disk() { return tr("Disk"); }
    //: Check list: the disk is encrypted
    static QString diskFine() { return tr("It is encrypted."); }
    //: Check list: the disk is not encrypted
    static QString diskReadable()
    {
        return tr("It is not encrypted. Whoever takes the tablet may see in which order people came.");
    }
    //: Check list: nobody knows whether the disk is encrypted
    static QString diskUnknown() { return tr("We cannot see whether it is encrypted. Ask who set it up."); }
};

}
