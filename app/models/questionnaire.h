#pragma once

#include "analysis/preflight.h"
#include "app/models/help_list.h"
#include "app/models/idle_clock.h"
#include "app/models/journey.h"
#include "app/models/keeper.h"
#include "app/models/languages.h"
#include "app/models/look_back.h"
#include "app/models/option_list.h"
#include "app/models/review_list.h"

#include <QObject>
#include <QStringList>
#include <QtQml/qqmlregistration.h>

namespace models {

/// One resident after another before the same form: which screen stands there, and the one answer sheet.
///
/// The answers are only on the sheet. Sending, stopping, walking away and a failure all wipe it, and the next resident
/// finds the kiosk as the first one did.
class Questionnaire : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("one per kiosk")
    Q_PROPERTY(Screen screen READ screen NOTIFY screenChanged)
    Q_PROPERTY(Overlay overlay READ overlay NOTIFY screenChanged)
    Q_PROPERTY(QString screenName READ screenName NOTIFY screenChanged)
    Q_PROPERTY(bool canGoBack READ canGoBack NOTIFY screenChanged)
    Q_PROPERTY(bool changing READ changing NOTIFY screenChanged)
    Q_PROPERTY(bool canSkipPart READ canSkipPart NOTIFY screenChanged)
    Q_PROPERTY(bool canLookBack READ canLookBack CONSTANT)
    Q_PROPERTY(models::LookBack lookBack READ lookBack NOTIFY screenChanged)
    Q_PROPERTY(QString heading READ heading NOTIFY wordsChanged)
    Q_PROPERTY(QString part READ part NOTIFY wordsChanged)
    Q_PROPERTY(QString progress READ progress NOTIFY wordsChanged)
    Q_PROPERTY(QString introduction READ introduction NOTIFY wordsChanged)
    Q_PROPERTY(QStringList consent READ consent NOTIFY wordsChanged)
    Q_PROPERTY(QStringList moreToKnow READ moreToKnow NOTIFY wordsChanged)
    Q_PROPERTY(QString aboutTheData READ aboutTheData NOTIFY wordsChanged)
    Q_PROPERTY(QList<int> chosen READ chosen NOTIFY answerChanged)
    Q_PROPERTY(bool chooseAny READ chooseAny NOTIFY wordsChanged)
    Q_PROPERTY(bool prompting READ prompting NOTIFY answerChanged)
    Q_PROPERTY(int secondsLeft READ secondsLeft NOTIFY secondsLeftChanged)
    Q_PROPERTY(models::OptionList* options READ options CONSTANT)
    Q_PROPERTY(models::OptionList* escapes READ escapes CONSTANT)
    Q_PROPERTY(models::Languages* languages READ languages CONSTANT)
    Q_PROPERTY(models::HelpList* helpLines READ helpLines CONSTANT)
    Q_PROPERTY(models::ReviewList* review READ review CONSTANT)
    Q_PROPERTY(QString municipality READ municipality CONSTANT)
    Q_PROPERTY(QString place READ place CONSTANT)
    Q_PROPERTY(int minutes READ minutes NOTIFY wordsChanged)
    Q_PROPERTY(bool invented READ invented CONSTANT)

public:
    enum Screen { Attract, Info, Neighbourhood, Background, Intro, Practice, Item, Review, Thanks, Failure, Closed };
    Q_ENUM(Screen)
    enum Overlay { NoOverlay, Cover, StillThere, Again, LanguagePanel, HelpPanel, MorePanel, LookBackPanel };
    Q_ENUM(Overlay)

    static constexpr qint64 settlingTime = 400;   ///< ms after a new screen in which a second tap is not meant for it

    /// `form` must outlive the questionnaire. It looks at once whether the box can write.
    Questionnaire(const scales::Form& form, Keeper keeper, IdleClock::Now now = IdleClock::monotonic(),
                  QObject* parent = nullptr);

    Screen screen() const { return m_screen; }
    Overlay overlay() const { return m_overlay; }
    QString screenName() const;
    bool canGoBack() const;
    bool changing() const { return m_changing; }   ///< came from the review for one answer
    bool canSkipPart() const { return onStep() && step().skips > 0; }
    bool canLookBack() const { return m_form.survey().lookBack; }
    LookBack lookBack() const;   ///< empty unless the resident is looking back right now
    QString heading() const;
    QString part() const;
    QString progress() const;
    QString introduction() const;
    QStringList consent() const;
    QStringList moreToKnow() const;
    QString aboutTheData() const;
    QList<int> chosen() const;   ///< places among options, then escapes; more than one on a closed list only
    bool chooseAny() const { return onStep() && step().isClosedList(); }
    bool prompting() const { return m_prompting; }
    int secondsLeft() const { return m_clock.secondsLeft(); }
    OptionList* options() { return &m_options; }
    OptionList* escapes() { return &m_escapes; }
    Languages* languages() { return &m_languages; }
    HelpList* helpLines() { return &m_helpLines; }
    ReviewList* review() { return &m_review; }
    QString municipality() const { return QString::fromStdString(m_form.survey().municipality); }
    QString place() const { return QString::fromStdString(m_form.survey().place); }
    int minutes() const;
    bool invented() const { return m_form.survey().invented; }

    IdleClock& clock() { return m_clock; }
    const scales::AnswerSheet& sheet() const { return m_sheet; }
    /// The question on the screen by its id; "neighbourhood"; or nothing.
    QString questionId() const;
    /// Who lives where decides what the consent may promise; without it no more than "confidential".
    void setPopulation(const scales::Population& population);
    /// The language in which every resident finds the kiosk.
    void setFirstLanguage(const QString& code);

    /// The staff opened or closed the tablet: looks again whether residents may come. Only while nobody is answering.
    void lookAgain();
    /// Nobody has begun: the welcome or the closed door.
    bool isIdle() const { return (m_screen == Attract || m_screen == Closed) && m_overlay == NoOverlay; }

    Q_INVOKABLE void start(const QString& language);
    Q_INVOKABLE void takePart(bool yes);
    Q_INVOKABLE void choose(int place);
    Q_INVOKABLE void next();
    Q_INVOKABLE void back();
    Q_INVOKABLE void chooseFirst();   ///< answer to the prompt: I will still choose
    Q_INVOKABLE void skip();          ///< answer to the prompt: go on without
    Q_INVOKABLE void skipPart();      ///< on an intro: leaves all questions of the part open
    Q_INVOKABLE void onceMore();      ///< took part before, and goes on all the same
    Q_INVOKABLE void enough();        ///< took part before, and leaves it at that
    Q_INVOKABLE void change(int step);
    Q_INVOKABLE void send();
    Q_INVOKABLE void finish();   ///< leaves thanks, failure, closed
    Q_INVOKABLE void cover();
    Q_INVOKABLE void resume();
    Q_INVOKABLE void erase();
    Q_INVOKABLE void stay();
    Q_INVOKABLE void showLanguages();
    Q_INVOKABLE void chooseLanguage(const QString& code);
    Q_INVOKABLE void showHelp();
    Q_INVOKABLE void showMore();       ///< second layer of the consent
    Q_INVOKABLE void showLookBack();   ///< on the review, where the survey allows it
    Q_INVOKABLE void closePanel();

Q_SIGNALS:
    void screenChanged();
    void wordsChanged();
    void answerChanged();
    void secondsLeftChanged();
    void residentLeft();               ///< text size and colours go back to what everybody finds
    void failed(const QString& why);   ///< for the staff; never holds an answer

private:
    bool settled() const { return m_clock.now() - m_changedAt >= settlingTime; }
    void show(Screen screen, Overlay overlay = NoOverlay);
    void goTo(int step);
    void goOn();
    int stepBefore() const;
    void welcome();
    void speak();
    bool onStep() const { return m_screen >= Info && m_screen <= Review; }
    const Step& step() const { return m_journey.at(m_step); }
    const OptionRow& row(int place) const;
    IdleClock::Patience patience() const;
    int wordsToRead() const;

    const scales::Form& m_form;
    Keeper m_keeper;
    Journey m_journey;
    scales::AnswerSheet m_sheet;
    IdleClock m_clock;
    OptionList m_options;
    OptionList m_escapes;
    Languages m_languages;
    HelpList m_helpLines;
    ReviewList m_review;
    QString m_firstLanguage;
    analysis::Promise m_promise = analysis::Promise::confidential;

    Screen m_screen = Closed;
    Overlay m_overlay = NoOverlay;
    Overlay m_belowWarning = NoOverlay;
    int m_step = 0;
    bool m_changing = false;
    bool m_prompting = false;
    std::vector<bool> m_prompted;   ///< by step
    qint64 m_changedAt = 0;
};

}
