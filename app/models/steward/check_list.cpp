#include "app/models/steward/check_list.h"

#include "analysis/preflight.h"
#include "app/models/languages.h"
#include "app/models/steward/check_list_words.h"
#include "app/vault/key_words.h"
#include "app/vault/tablet_setup.h"
#include "app/vault/wave_file.h"

#include <algorithm>
#include <chrono>

namespace models {
namespace {

constexpr std::size_t nearlyFull = 50;   ///< free places in the box
constexpr int firstYear = 2025;          ///< before this program was made no clock is right
constexpr int lastYear = 2037;           ///< the last whole year that 32 bits of seconds can count

QString qt(const std::string& text) { return QString::fromStdString(text); }

QString nameOf(const scales::Form& form, const std::string& code)
{
    for (const scales::Area& area : form.areas())
        if (area.code == code)
            return qt(area.name);
    return qt(code);
}

/// Words that keep their own direction within a sentence that may run the other way (Unicode isolates).
QString apart(const QString& words) { return QChar(0x2068) + words + QChar(0x2069); }

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
        add("check.package", Fine, CheckListWords::package(),
            CheckListWords::packageFine(qt(m_room.tablet->form().survey().municipality), qt(opened.wave)));
    else
        add("check.package", Blocked, CheckListWords::package(), CheckListWords::packageChanged());
    add("check.sealing", Fine, CheckListWords::package(),
        CheckListWords::sealedFor(qt(vault::keyPhrase(opened.sealing))));
}

void CheckList::lookAtQuestions()
{
    const scales::Form& form = m_room.tablet->form();
    const scales::Survey& survey = form.survey();
    QStringList parts;
    for (const scales::Module& module : survey.modules)
        parts << CheckListWords::version(qt(form.wording(module.instrument, survey.languages.front()).name),
                                         qt(form.instrument(module.instrument)->version));
    parts.removeDuplicates();   // questions may come in two parts
    add("check.questions", Fine, CheckListWords::questions(), parts.join(QStringLiteral(" · ")));

    QStringList languages;
    QStringList missing;
    for (const std::string& code : survey.languages)
        (Languages::hasInterface(qt(code)) ? languages : missing) << Languages::ownName(qt(code));
    QString spoken = languages.join(QStringLiteral(" · "));
    if (!missing.isEmpty())
        spoken += (spoken.isEmpty() ? QString() : QStringLiteral(". ")) +
                  CheckListWords::languagesMissing(missing.join(QStringLiteral(", ")));
    add("check.languages",
        languages.isEmpty() ? Blocked
        : missing.isEmpty() ? Fine
                            : Warning,
        CheckListWords::languages(), spoken);
    add("check.threshold", Fine, CheckListWords::smallest(), CheckListWords::smallestIs(survey.threshold));

    QStringList help;
    for (const scales::HelpLine& line : survey.helpLines)
        help << qt(line.name + " " + line.number);
    add("check.help", help.isEmpty() ? Warning : Fine, CheckListWords::help(),
        help.isEmpty() ? CheckListWords::noHelp() : help.join(QStringLiteral(" · ")));

    QString period = CheckListWords::noPeriod();
    for (const scales::PlannedWave& wave : survey.waves)
        if (wave.id == m_room.tablet->wave())
            period = CheckListWords::fromTo(qt(wave.from), qt(wave.to));
    add("check.period", period == CheckListWords::noPeriod() ? Warning : Fine, CheckListWords::period(), period);
}

void CheckList::lookAtGroups()
{
    const scales::Form& form = m_room.tablet->form();
    for (const auto& one : analysis::preflight(form, m_room.tablet->waveFile().population)) {
        const QString title = CheckListWords::group(apart(questionText(form, one.question)));
        const QString area = nameOf(form, one.area);
        const std::string name = "check.group." + one.question.substr(one.question.find('.') + 1);
        switch (one.promise) {
        case analysis::Promise::groups:
            add(name.c_str(), Fine, title, CheckListWords::groupFine(one.expected.value_or(0), area));
            break;
        case analysis::Promise::confidential:
            add(name.c_str(), Warning, title,
                one.expected ? CheckListWords::groupSmall(*one.expected, area) : CheckListWords::groupUnknown());
            break;
        case analysis::Promise::refused:
            add(name.c_str(), Blocked, title, CheckListWords::groupTooSmall(one.expected.value_or(0), area));
            break;
        }
    }
}

void CheckList::lookAtTablet()
{
    const auto& tablets = m_room.tablet->waveFile().tablets;
    if (!m_room.device) {
        add("check.key", Warning, CheckListWords::key(), CheckListWords::keyMissing());
    } else {
        const vault::VerifyingKey& own = m_room.device->verifying();
        const QString words = qt(vault::keyPhrase(own));
        const bool known = std::find(tablets.begin(), tablets.end(), own) != tablets.end();
        add("check.key", known ? Fine : Warning, CheckListWords::key(),
            known ? CheckListWords::keyFine(words) : CheckListWords::keyUnknown(words));
    }
    const std::size_t left = m_room.tablet->places();   // a full box was followed by a new one just now
    const bool writes = m_room.session->isPractice() || left == 0 || m_room.tablet->proveWritable().has_value();
    add("check.box",
        !writes || left == 0 ? Blocked
        : left < nearlyFull  ? Warning
                             : Fine,
        CheckListWords::box(),
        !writes             ? CheckListWords::boxBroken()
        : left < nearlyFull ? CheckListWords::boxFull(static_cast<qint64>(left))
                            : CheckListWords::boxFine());
    if (!m_room.tablet->setAside().empty())
        add("check.quarantine", Warning, CheckListWords::box(), CheckListWords::boxSetAside());
    if (m_room.session->damage())
        add("check.session", Warning, CheckListWords::box(), CheckListWords::lastSession());
    if (m_room.speaks) {
        QStringList mute;
        for (const std::string& code : m_room.tablet->form().survey().languages)
            if (Languages::hasInterface(qt(code)) && !m_room.speaks(qt(code)))
                mute << Languages::ownName(qt(code));
        add("check.voice", mute.isEmpty() ? Fine : Warning, CheckListWords::voice(),
            mute.isEmpty() ? CheckListWords::voiceFine()
                           : CheckListWords::voiceMissing(mute.join(QStringLiteral(" · "))));
    }
    if (const int year = m_room.year(); year < firstYear || year > lastYear)
        add("check.clock", Warning, CheckListWords::clock(), CheckListWords::clockWrong(year));
    switch (m_room.volume) {
    case vault::Volume::encrypted: add("check.disk", Fine, CheckListWords::disk(), CheckListWords::diskFine()); break;
    case vault::Volume::readable:
        add("check.disk", Warning, CheckListWords::disk(), CheckListWords::diskReadable());
        break;
    case vault::Volume::unknown:
        add("check.disk", Warning, CheckListWords::disk(), CheckListWords::diskUnknown());
        break;
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
