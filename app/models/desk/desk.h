#pragma once

#include "app/models/desk/action/action.h"
#include "app/models/desk/comparison.h"
#include "app/models/desk/exports.h"
#include "app/models/desk/groups.h"
#include "app/models/desk/map_view.h"
#include "app/models/desk/office/office.h"
#include "app/models/desk/opened.h"
#include "app/models/desk/over_time.h"
#include "app/models/desk/overview.h"
#include "app/models/desk/remembered.h"
#include "app/models/desk/took_part.h"
#include "app/models/desk/wishes.h"
#include "app/models/languages.h"

#include <QTemporaryDir>
#include <QTranslator>

namespace models {

/// The desk as somebody meets it: what is open, which page of it, which wave, in which language.
///
/// Only released tables are in here. A page with results comes only after "who took part" of its wave was read once.
class Desk : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the program")
    Q_PROPERTY(Page page READ page NOTIFY pageChanged)
    Q_PROPERTY(QString pageName READ pageName NOTIFY pageChanged)
    Q_PROPERTY(bool firstTime READ firstTime NOTIFY pageChanged)
    Q_PROPERTY(State state READ state NOTIFY opened)
    Q_PROPERTY(QString file READ file NOTIFY opened)
    Q_PROPERTY(int badLine READ badLine NOTIFY opened)
    Q_PROPERTY(bool hasOffice READ hasOffice NOTIFY opened)
    Q_PROPERTY(QString keyWords READ keyWords NOTIFY opened)
    Q_PROPERTY(QString municipality READ municipality NOTIFY waveChanged)
    Q_PROPERTY(bool invented READ invented NOTIFY waveChanged)
    Q_PROPERTY(QList<QString> waves READ waves NOTIFY opened)
    Q_PROPERTY(int wave READ wave WRITE setWave NOTIFY waveChanged)
    Q_PROPERTY(bool asTable READ asTable WRITE setAsTable NOTIFY asTableChanged)
    Q_PROPERTY(models::Languages* languages READ languages CONSTANT)
    Q_PROPERTY(QString textSize READ textSize WRITE setTextSize NOTIFY textSizeChanged)
    Q_PROPERTY(QString theme READ theme WRITE setTheme NOTIFY themeChanged)
    Q_PROPERTY(models::TookPart* tookPart READ tookPart CONSTANT)
    Q_PROPERTY(models::Overview* overview READ overview CONSTANT)
    Q_PROPERTY(models::Comparison* comparison READ comparison CONSTANT)
    Q_PROPERTY(models::OverTime* overTime READ overTime CONSTANT)
    Q_PROPERTY(models::Groups* groups READ groups CONSTANT)
    Q_PROPERTY(models::MapView* map READ map CONSTANT)
    Q_PROPERTY(models::Wishes* wishes READ wishes CONSTANT)
    Q_PROPERTY(models::Exports* exports READ exports CONSTANT)
    Q_PROPERTY(models::Action* action READ action CONSTANT)
    Q_PROPERTY(models::Office* office READ office CONSTANT)

public:
    enum Page {
        StartPage,
        TookPartPage,
        OverviewPage,   // from here to ExportsPage: results
        ComparisonPage,
        TimePage,
        GroupsPage,
        MapPage,
        WishesPage,
        ExportsPage,
        NewTownPage,   // from here on: the municipality's work
        WavesPage,
        CeremonyPage,
        TakingInPage,
        ClosingPage,
        ReleasingPage,
        LedgerPage,
        InitiativesPage,   // from here on: from figures to what people do together
        InitiativePage,
        CoveragePage,
        StepPlanPage
    };
    Q_ENUM(Page)
    /// What there is to read.
    enum State { NothingOpen, Opening, NoWave, Ready, Damaged, Newer };
    Q_ENUM(State)

    explicit Desk(Remembered remembered = forNow(), Office::Means means = {}, QObject* parent = nullptr);
    ~Desk() override;

    /// Says what is about to be opened. Reading takes a moment, and a window that is there tells so.
    void expect(const QString& path);
    /// Opens a signed file, or a workspace; what was open before is closed.
    Q_INVOKABLE void openAny(const QString& path);
    Q_INVOKABLE void openRelease(const QString& file);
    Q_INVOKABLE void openWorkspace(const QString& folder);
    /// The invented municipality that comes with the program.
    Q_INVOKABLE void openExample();
    Q_INVOKABLE void close();
    /// For tests: tables that publish() made.
    void open(std::vector<analysis::ReleasedTable> tables);

    Page page() const { return m_page; }
    QString pageName() const;
    bool firstTime() const { return m_firstTime; }
    Q_INVOKABLE void show(models::Desk::Page page);
    /// The municipality's work on one wave.
    Q_INVOKABLE void workOn(models::Desk::Page page, const QString& wave);
    /// "Who took part" was read: on to the results.
    Q_INVOKABLE void readOn();

    State state() const { return m_state; }
    const QString& file() const { return m_file; }
    int badLine() const { return m_badLine; }
    bool hasOffice() const { return m_workspace.has_value(); }
    const QString& keyWords() const { return m_keyWords; }
    QString municipality() const { return m_shown ? m_shown->municipality() : QString(); }
    bool invented() const { return m_shown && m_shown->table().facts().invented; }
    QStringList waves() const;
    int wave() const { return m_wave; }
    void setWave(int wave);
    bool asTable() const { return m_asTable; }
    void setAsTable(bool asTable);
    Languages* languages() { return &m_languages; }
    const QString& textSize() const { return m_textSize; }
    void setTextSize(const QString& size);
    const QString& theme() const { return m_theme; }
    void setTheme(const QString& theme);
    Q_INVOKABLE void choose(const QString& language);

    TookPart* tookPart() { return &m_tookPart; }
    Overview* overview() { return &m_overview; }
    Comparison* comparison() { return &m_comparison; }
    OverTime* overTime() { return &m_overTime; }
    Groups* groups() { return &m_groups; }
    MapView* map() { return &m_map; }
    Wishes* wishes() { return &m_wishes; }
    Exports* exports() { return &m_exports; }
    Action* action() { return &m_action; }
    Office* office() { return &m_office; }

Q_SIGNALS:
    void pageChanged();
    void opened();
    void waveChanged();
    void asTableChanged();
    void textSizeChanged();
    void themeChanged();
    void failed(const QString& why);

private:
    void take(Opened opened, std::filesystem::path signedFile);
    void look();
    void speak();
    QString seenName() const;
    /// Whether there is something to show on a page now.
    bool has(Page page) const;
    std::vector<View*> views();
    void readAgain();

    Remembered m_remembered;
    QTemporaryDir m_example;   ///< where the invented municipality lies; gone at the end
    Languages m_languages;
    QTranslator m_words;
    QString m_textSize;
    QString m_theme;
    State m_state = NothingOpen;
    QString m_file;
    int m_badLine = 0;
    QString m_keyWords;
    std::optional<vault::Workspace> m_workspace;
    std::vector<analysis::ReleasedTable> m_tables;
    int m_wave = -1;
    std::unique_ptr<report::Words> m_say;
    std::optional<Shown> m_shown;
    Page m_page = StartPage;
    Page m_wanted = OverviewPage;
    bool m_firstTime = false;
    bool m_asTable = false;
    TookPart m_tookPart;
    Overview m_overview;
    Comparison m_comparison;
    OverTime m_overTime;
    Groups m_groups;
    MapView m_map;
    Wishes m_wishes;
    Exports m_exports;
    Action m_action;
    Office m_office;   // last: what it works on ends after it
};

}
