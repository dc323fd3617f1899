#include "app/models/desk/desk.h"

#include "app/vault/bytes.h"
#include "app/vault/key_words.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

namespace models {
namespace {

const QString languageName = QStringLiteral("language");
const QString sizeName = QStringLiteral("textSize");
const QString themeName = QStringLiteral("theme");

/// Figures stand on it, so that who took part is read first.
bool hasResults(Desk::Page page)
{
    return (page >= Desk::OverviewPage && page <= Desk::ExportsPage) || page == Desk::CoveragePage ||
           page == Desk::StepPlanPage;
}

/// The municipality's own work.
bool isOfficial(Desk::Page page) { return page >= Desk::WavesPage && page <= Desk::LedgerPage; }

/// From figures to what people do together.
bool isAction(Desk::Page page) { return page >= Desk::InitiativesPage; }

}

Desk::Desk(Remembered remembered, Office::Means means, QObject* parent)
    : QObject(parent), m_remembered(std::move(remembered)), m_languages({"nl", "fr", "en"}), m_office(std::move(means))
{
    m_textSize = m_remembered.get(sizeName);
    if (m_textSize.isEmpty())
        m_textSize = QStringLiteral("normal");
    m_theme = m_remembered.get(themeName);
    if (m_theme.isEmpty())
        m_theme = QStringLiteral("light");
    m_map.know(&m_tables);
    connect(m_office.newTown(), &NewTown::made, this, &Desk::openWorkspace);
    connect(m_office.releasing(), &Releasing::released, this, &Desk::readAgain);
    connect(m_office.ledger(), &LedgerBook::withdrawn, this, &Desk::readAgain);
    connect(&m_languages, &Languages::currentChanged, this, &Desk::speak);
    m_languages.choose(m_remembered.get(languageName));
    speak();
}

Desk::~Desk() { QCoreApplication::removeTranslator(&m_words); }

std::vector<View*> Desk::views()
{
    return {&m_tookPart, &m_overview, &m_comparison, &m_overTime, &m_groups, &m_map, &m_wishes, &m_exports};
}

void Desk::choose(const QString& language)
{
    m_languages.choose(language);
    m_remembered.put(languageName, m_languages.current());
}

void Desk::setTextSize(const QString& size)
{
    m_textSize = size;
    m_remembered.put(sizeName, size);
    Q_EMIT textSizeChanged();
}

void Desk::setTheme(const QString& theme)
{
    m_theme = theme;
    m_remembered.put(themeName, theme);
    Q_EMIT themeChanged();
}

/// All words anew: those of the desk, and what the views say.
void Desk::speak()
{
    QCoreApplication::removeTranslator(&m_words);
    if (m_words.load(QStringLiteral(":/i18n/desk_%1.qm").arg(m_languages.current())))
        QCoreApplication::installTranslator(&m_words);
    m_office.speak(m_languages.current());
    look();
    m_action.speak(m_languages.current());
}

void Desk::expect(const QString& path)
{
    m_file = path;
    m_state = Opening;
    Q_EMIT opened();
}

void Desk::openAny(const QString& path)
{
    if (QFileInfo(path.trimmed()).isDir())
        openWorkspace(path);
    else
        openRelease(path);
}

void Desk::openRelease(const QString& file)
{
    const QString path = file.trimmed();
    take(models::openRelease(path.toStdString()), path.toStdString());
}

void Desk::openWorkspace(const QString& folder)
{
    const QString path = folder.trimmed();
    Opened opened = models::openWorkspace(path.toStdString());
    const auto signedFile = opened.workspace ? opened.workspace->ledgerFile() : std::filesystem::path();
    take(std::move(opened), signedFile);
}

void Desk::openExample()
{
    // The ledger reads files, and a resource is none.
    const auto copy = [this](const char* from, const char* to) {
        const QString file = m_example.filePath(QString::fromLatin1(to));
        return QFile::exists(file) || QFile::copy(QStringLiteral(":/desk/town/") + QString::fromLatin1(from), file);
    };
    if (copy("ledger.jsonl", "releases.jsonl") && copy("areas.geojson", "areas.geojson") &&
        copy("initiatives.csv", "initiatives.csv"))
        openRelease(m_example.filePath(QStringLiteral("releases.jsonl")));
}

void Desk::take(Opened opened, std::filesystem::path signedFile)
{
    close();
    m_file = opened.file;
    m_badLine = opened.line;
    if (opened.trouble != Opened::Trouble::none) {
        m_state = opened.trouble == Opened::Trouble::newer ? Newer : Damaged;
        Q_EMIT failed(QString::fromStdString(opened.why));
        Q_EMIT this->opened();
        return;
    }
    m_workspace = std::move(opened.workspace);
    m_keyWords = QString::fromStdString(vault::keyPhrase(opened.ledger->municipality()));
    m_tookPart.setPopulation(std::move(opened.population));
    const auto beside = std::filesystem::absolute(signedFile).parent_path();   // outlines may lie there
    if (m_workspace)
        m_action.work(m_workspace->folder());
    else
        m_action.readBeside(beside);
    if (auto outlines = m_map.take(beside); !outlines)
        Q_EMIT failed(QString::fromStdString(outlines.error().text()));
    m_exports.take({&m_tables, vault::toHex(opened.ledger->head()), std::move(signedFile), beside, hasOffice()});
    m_exports.setFolder(QDir(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation))
                            .filePath(QStringLiteral("Buurtpeil")));
    if (m_workspace)
        m_office.work(&*m_workspace);
    open(opened.ledger->tables());
}

/// What the ledger says now, after a release or a withdrawal; the page stays.
void Desk::readAgain()
{
    auto ledger = vault::Ledger::read(m_workspace->ledgerFile(), m_workspace->municipality());
    if (!ledger) {
        Q_EMIT failed(QString::fromStdString(ledger.error().text()));
        return;
    }
    m_tables = ledger->tables();
    m_wave = static_cast<int>(m_tables.size()) - 1;
    m_state = m_tables.empty() ? NoWave : Ready;
    look();
    m_office.lookAgain();
    Q_EMIT opened();
    Q_EMIT waveChanged();
}

void Desk::open(std::vector<analysis::ReleasedTable> tables)
{
    m_tables = std::move(tables);
    m_wave = static_cast<int>(m_tables.size()) - 1;
    m_state = m_tables.empty() ? NoWave : Ready;
    look();
    Q_EMIT opened();
    Q_EMIT waveChanged();
    show(m_state == Ready ? OverviewPage : m_workspace ? WavesPage : StartPage);
}

void Desk::close()
{
    for (View* view : views())
        view->look(nullptr);
    m_shown.reset();
    m_action.close();
    m_action.look(nullptr);
    m_tables.clear();
    m_office.work(nullptr);
    m_workspace.reset();
    m_keyWords.clear();
    m_wave = -1;
    m_state = NothingOpen;
    m_page = StartPage;
    m_firstTime = false;
    Q_EMIT opened();
    Q_EMIT waveChanged();
    Q_EMIT pageChanged();
}

void Desk::look()
{
    m_shown.reset();
    if (m_wave >= 0) {
        m_say = std::make_unique<report::Words>(m_languages.current());
        m_shown.emplace(Shown{{}, *m_say});
        for (int i = 0; i <= m_wave; ++i)
            m_shown->waves.push_back(&m_tables[static_cast<std::size_t>(i)]);
    }
    for (View* view : views())
        view->look(m_shown ? &*m_shown : nullptr);
    m_action.look(m_shown ? &*m_shown : nullptr);
}

QString Desk::pageName() const
{
    switch (m_page) {
    case StartPage: return QStringLiteral("page.start");
    case TookPartPage: return QStringLiteral("page.tookpart");
    case OverviewPage: return QStringLiteral("page.overview");
    case ComparisonPage: return QStringLiteral("page.comparison");
    case TimePage: return QStringLiteral("page.time");
    case GroupsPage: return QStringLiteral("page.groups");
    case MapPage: return QStringLiteral("page.map");
    case WishesPage: return QStringLiteral("page.wishes");
    case ExportsPage: return QStringLiteral("page.exports");
    case NewTownPage: return QStringLiteral("page.newtown");
    case WavesPage: return QStringLiteral("page.waves");
    case CeremonyPage: return QStringLiteral("page.ceremony");
    case TakingInPage: return QStringLiteral("page.takingin");
    case ClosingPage: return QStringLiteral("page.closing");
    case ReleasingPage: return QStringLiteral("page.releasing");
    case LedgerPage: return QStringLiteral("page.ledger");
    case InitiativesPage: return QStringLiteral("page.initiatives");
    case InitiativePage: return QStringLiteral("page.initiative");
    case CoveragePage: return QStringLiteral("page.coverage");
    case StepPlanPage: return QStringLiteral("page.stepplan");
    }
    return {};
}

QString Desk::seenName() const
{
    return QStringLiteral("seen/%1/%2")
        .arg(QString(m_keyWords).replace(u' ', u'-'), QString::fromStdString(m_shown->table().facts().wave));
}

bool Desk::has(Page page) const
{
    if (page == StartPage || page == NewTownPage || page == StepPlanPage)
        return true;
    if (isOfficial(page) || page == InitiativePage)
        return m_workspace.has_value();
    return m_state == Ready || (isAction(page) && m_workspace);
}

void Desk::show(Page page)
{
    if (m_office.isBusy())
        return;   // the work goes on where it was begun
    if (!has(page))
        page = StartPage;
    m_office.leaveAll();
    m_firstTime = m_shown && hasResults(page) && m_remembered.get(seenName()).isEmpty();
    m_wanted = m_firstTime ? page : OverviewPage;
    if (isAction(page) && !m_firstTime)
        m_action.arrive(!isAction(m_page));
    m_page = m_firstTime ? TookPartPage : page;
    setAsTable(false);
    Q_EMIT pageChanged();
}

void Desk::workOn(Page page, const QString& wave)
{
    show(page);
    if (m_page != page || m_office.isBusy())
        return;
    if (page == TakingInPage) {
        m_office.begin(*m_office.takingIn(), wave);
        m_office.takingIn()->look();
    } else if (page == ClosingPage)
        m_office.begin(*m_office.closing(), wave);
    else if (page == ReleasingPage)
        m_office.begin(*m_office.releasing(), wave);
}

void Desk::readOn()
{
    if (m_shown)
        m_remembered.put(seenName(), QStringLiteral("yes"));
    show(m_wanted);
}

QStringList Desk::waves() const
{
    QStringList names;
    for (const auto& table : m_tables)
        names << QString::fromStdString(table.facts().wave);
    return names;
}

void Desk::setWave(int wave)
{
    if (wave < 0 || wave >= static_cast<int>(m_tables.size()) || wave == m_wave)
        return;
    m_wave = wave;
    look();
    Q_EMIT waveChanged();
    if (hasResults(m_page))
        show(m_page);   // this wave may not have been opened before
}

void Desk::setAsTable(bool asTable)
{
    if (m_asTable == asTable)
        return;
    m_asTable = asTable;
    Q_EMIT asTableChanged();
}

}
