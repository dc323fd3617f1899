#include "app/models/steward/check_list.h"

#include "analysis/preflight.h"
#include "app/models/languages.h"
#include "app/vault/key_words.h"
#include "app/vault/tablet_setup.h"
#include "app/vault/wave_file.h"

#include <QCoreApplication>

#include <algorithm>
#include <chrono>

namespace models {
namespace {

constexpr std::size_t nearlyFull = 50;   ///< free places in the box
constexpr int firstYear = 2025;          ///< before this program was made no clock is right
constexpr int lastYear = 2037;           ///< the last whole year that 32 bits of seconds can count

class Words {
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

QString qt(const std::string& text) { return QString::fromStdString(text); }

QString nameOf(const scales::Form& form, const std::string& code)
{
    for (const scales::Area& area : form.areas())
        if (area.code == code)
            return qt(area.name);
    return qt(code);
}

/// The question as residents read it, in the first language of the survey.
QString questionText(const scales::Form& form, const std::string& id)
{
    const std::string instrument = id.substr(0, id.find('.'));
    const std::string key = id.substr(id.find('.') + 1);
    for (const scales::Item& item : form.instrument(instrument)->items)
        if (item.key == key)
            return qt(form.wording(instrument, form.survey().languages.front()).item(item).text);
    return qt(id);
}

}

int yearOfTheClock()
{
    using std::chrono::floor, std::chrono::days, std::chrono::system_clock;
    return static_cast<int>(std::chrono::year_month_day(floor<days>(system_clock::now())).year());
}

CheckList::CheckList(Backroom room, QObject* parent) : QAbstractListModel(parent), m_room(std::move(room)) {}

void CheckList::add(const char* name, State state, QString title, QString words)
{
    m_lines.push_back({QLatin1String(name), state, std::move(title), std::move(words)});
}

void CheckList::look()
{
    beginResetModel();
    m_lines.clear();
    lookAtPackage();
    lookAtQuestions();
    lookAtGroups();
    lookAtTablet();
    endResetModel();
    Q_EMIT looked();
}

bool CheckList::blocked() const
{
    return std::any_of(m_lines.begin(), m_lines.end(), [](const Line& line) { return line.state == Blocked; });
}

void CheckList::lookAtPackage()
{
    // Read anew from the disk: what was opened when the program started may have been changed since.
    const auto now = vault::readWaveFile(m_room.folder / vault::waveFileName);
    const vault::WaveFile& opened = m_room.tablet->waveFile();
    if (now && now->municipality == opened.municipality && now->mark == opened.mark)
        add("check.package", Fine, Words::package(),
            Words::packageFine(qt(m_room.tablet->form().survey().municipality), qt(opened.wave)));
    else
        add("check.package", Blocked, Words::package(), Words::packageChanged());
    add("check.sealing", Fine, Words::package(), Words::sealedFor(qt(vault::keyPhrase(opened.sealing))));
}

void CheckList::lookAtQuestions()
{
    const scales::Form& form = m_room.tablet->form();
    const scales::Survey& survey = form.survey();
    QStringList parts;
    for (const scales::Module& module : survey.modules)
        parts << Words::version(qt(form.wording(module.instrument, survey.languages.front()).name),
                                qt(form.instrument(module.instrument)->version));
    parts.removeDuplicates();   // questions may come in two parts
    add("check.questions", Fine, Words::questions(), parts.join(QStringLiteral(" · ")));

    QStringList languages;
    QStringList missing;
    for (const std::string& code : survey.languages)
        (Languages::hasInterface(qt(code)) ? languages : missing) << Languages::ownName(qt(code));
    QString spoken = languages.join(QStringLiteral(" · "));
    if (!missing.isEmpty())
        spoken += (spoken.isEmpty() ? QString() : QStringLiteral(". ")) +
                  Words::languagesMissing(missing.join(QStringLiteral(", ")));
    add("check.languages",
        languages.isEmpty() ? Blocked
        : missing.isEmpty() ? Fine
                            : Warning,
        Words::languages(), spoken);
    add("check.threshold", Fine, Words::smallest(), Words::smallestIs(survey.threshold));

    QStringList help;
    for (const scales::HelpLine& line : survey.helpLines)
        help << qt(line.name + " " + line.number);
    add("check.help", help.isEmpty() ? Warning : Fine, Words::help(),
        help.isEmpty() ? Words::noHelp() : help.join(QStringLiteral(" · ")));

    QString period = Words::noPeriod();
    for (const scales::PlannedWave& wave : survey.waves)
        if (wave.id == m_room.tablet->wave())
            period = Words::fromTo(qt(wave.from), qt(wave.to));
    add("check.period", period == Words::noPeriod() ? Warning : Fine, Words::period(), period);
}

void CheckList::lookAtGroups()
{
    const scales::Form& form = m_room.tablet->form();
    for (const auto& one : analysis::preflight(form, m_room.tablet->waveFile().population)) {
        const QString title = Words::group(questionText(form, one.question));
        const QString area = nameOf(form, one.area);
        const std::string name = "check.group." + one.question.substr(one.question.find('.') + 1);
        switch (one.promise) {
        case analysis::Promise::groups:
            add(name.c_str(), Fine, title, Words::groupFine(one.expected.value_or(0), area));
            break;
        case analysis::Promise::confidential:
            add(name.c_str(), Warning, title,
                one.expected ? Words::groupSmall(*one.expected, area) : Words::groupUnknown());
            break;
        case analysis::Promise::refused:
            add(name.c_str(), Blocked, title, Words::groupTooSmall(one.expected.value_or(0), area));
            break;
        }
    }
}

void CheckList::lookAtTablet()
{
    const auto& tablets = m_room.tablet->waveFile().tablets;
    if (!m_room.device) {
        add("check.key", Warning, Words::key(), Words::keyMissing());
    } else {
        const vault::VerifyingKey& own = m_room.device->verifying();
        const QString words = qt(vault::keyPhrase(own));
        const bool known = std::find(tablets.begin(), tablets.end(), own) != tablets.end();
        add("check.key", known ? Fine : Warning, Words::key(),
            known ? Words::keyFine(words) : Words::keyUnknown(words));
    }
    const std::size_t left = m_room.tablet->places();   // a full box was followed by a new one just now
    const bool writes = m_room.session->isPractice() || left == 0 || m_room.tablet->proveWritable().has_value();
    add("check.box",
        !writes || left == 0 ? Blocked
        : left < nearlyFull  ? Warning
                             : Fine,
        Words::box(),
        !writes             ? Words::boxBroken()
        : left < nearlyFull ? Words::boxFull(static_cast<qint64>(left))
                            : Words::boxFine());
    if (!m_room.tablet->setAside().empty())
        add("check.quarantine", Warning, Words::box(), Words::boxSetAside());
    if (m_room.session->damage())
        add("check.session", Warning, Words::box(), Words::lastSession());
    if (m_room.speaks) {
        QStringList mute;
        for (const std::string& code : m_room.tablet->form().survey().languages)
            if (Languages::hasInterface(qt(code)) && !m_room.speaks(qt(code)))
                mute << Languages::ownName(qt(code));
        add("check.voice", mute.isEmpty() ? Fine : Warning, Words::voice(),
            mute.isEmpty() ? Words::voiceFine() : Words::voiceMissing(mute.join(QStringLiteral(" · "))));
    }
    if (const int year = m_room.year(); year < firstYear || year > lastYear)
        add("check.clock", Warning, Words::clock(), Words::clockWrong(year));
    switch (m_room.volume) {
    case vault::Volume::encrypted: add("check.disk", Fine, Words::disk(), Words::diskFine()); break;
    case vault::Volume::readable: add("check.disk", Warning, Words::disk(), Words::diskReadable()); break;
    case vault::Volume::unknown: add("check.disk", Warning, Words::disk(), Words::diskUnknown()); break;
    }
}

int CheckList::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : count(); }

QVariant CheckList::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Line& line = m_lines.at(static_cast<std::size_t>(index.row()));
    switch (role) {
    case Title: return line.title;
    case WordsRole: return line.words;
    case StateRole: return line.state;
    case Name: return line.name;
    default: return {};
    }
}

QHash<int, QByteArray> CheckList::roleNames() const
{
    return {{Title, "title"}, {WordsRole, "words"}, {StateRole, "verdict"}, {Name, "name"}};
}

}
