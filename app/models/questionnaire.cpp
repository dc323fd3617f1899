#include "app/models/questionnaire.h"

#include "app/models/consent.h"
#include "app/models/step_words.h"
#include "scales/minutes.h"

namespace models {
namespace {

constexpr qint64 second = 1000;

/// Reading slowly, once and a half, and never less than two minutes.
qint64 timeToRead(int words) { return std::max(qint64{120} * second, qint64{words} * 3 * second / 2); }

}

Questionnaire::Questionnaire(const scales::Form& form, Keeper keeper, IdleClock::Now now, QObject* parent)
    : QObject(parent),
      m_form(form),
      m_keeper(std::move(keeper)),
      m_journey(form),
      m_sheet(form.emptySheet()),
      m_clock(std::move(now)),
      m_languages(form.survey().languages),
      m_helpLines(form.survey().helpLines),
      m_review(form, m_journey, m_sheet),
      m_firstLanguage(m_languages.current())
{
    connect(&m_clock, &IdleClock::quiet, this, [this] {
        m_belowWarning = m_overlay;
        m_overlay = StillThere;
        m_changedAt = m_clock.now();
        Q_EMIT screenChanged();
    });
    connect(&m_clock, &IdleClock::over, this, &Questionnaire::welcome);
    connect(&m_clock, &IdleClock::secondsLeftChanged, this, &Questionnaire::secondsLeftChanged);
    connect(&m_languages, &Languages::currentChanged, this, &Questionnaire::speak);
    m_prompted.assign(static_cast<std::size_t>(m_journey.size()), false);
    speak();
    welcome();
    m_changedAt = m_clock.now() - settlingTime;
}

void Questionnaire::setFirstLanguage(const QString& code)
{
    if (!m_languages.offers(code))
        return;
    m_firstLanguage = code;
    m_languages.choose(code);
}

QString Questionnaire::screenName() const
{
    switch (m_overlay) {
    case Cover: return QStringLiteral("screen.cover");
    case StillThere: return QStringLiteral("screen.idle");
    case LanguagePanel: return QStringLiteral("screen.language");
    case HelpPanel: return QStringLiteral("screen.help");
    case MorePanel: return QStringLiteral("screen.more");
    case Again: return QStringLiteral("screen.again");
    case LookBackPanel: return QStringLiteral("screen.lookback");
    case NoOverlay: break;
    }
    switch (m_screen) {
    case Attract: return QStringLiteral("screen.attract");
    case Thanks: return QStringLiteral("screen.thanks");
    case Failure: return QStringLiteral("screen.failure");
    case Closed: return QStringLiteral("screen.closed");
    default: return screenNameOf(m_form, step());
    }
}

bool Questionnaire::canGoBack() const { return onStep() && m_step > 0; }

QString Questionnaire::heading() const
{
    return onStep() ? headingOf(m_form, step(), m_languages.current()) : QString();
}

QString Questionnaire::part() const { return onStep() ? partOf(m_form, step(), m_languages.current()) : QString(); }

QString Questionnaire::progress() const { return onStep() ? progressOf(step()) : QString(); }

QString Questionnaire::introduction() const
{
    return onStep() ? introductionOf(m_form, step(), m_languages.current()) : QString();
}

int Questionnaire::minutes() const { return scales::minutesToAnswer(m_form, m_languages.current().toStdString()); }

QStringList Questionnaire::consent() const { return consentText(m_form, m_languages.current(), m_promise); }

void Questionnaire::setPopulation(const scales::Population& population)
{
    m_promise = analysis::promiseOf(analysis::preflight(m_form, population));
    Q_EMIT wordsChanged();
}

LookBack Questionnaire::lookBack() const
{
    return m_overlay == LookBackPanel ? lookBackOn(m_form, m_sheet, m_languages.current()) : LookBack{};
}

QStringList Questionnaire::moreToKnow() const { return models::moreToKnow(m_form.survey()); }

QString Questionnaire::aboutTheData() const { return moreAboutTheData(m_form.survey()); }

QString Questionnaire::questionId() const { return onStep() ? questionIdOf(m_form, step()) : QString(); }

const OptionRow& Questionnaire::row(int place) const
{
    const auto index = static_cast<std::size_t>(place);
    return place < m_options.count() ? m_options.rows().at(index)
                                     : m_escapes.rows().at(index - m_options.rows().size());
}

QList<int> Questionnaire::chosen() const
{
    QList<int> places;
    if (onStep() && step().asks())
        for (int place = 0; place < m_options.count() + m_escapes.count(); ++place)
            if (isChosen(row(place), m_sheet, step()))
                places.append(place);
    return places;
}

void Questionnaire::speak()
{
    m_helpLines.speak(m_languages.current());
    m_review.speak(m_languages.current());
    OfferedRows rows = onStep() ? offeredRows(m_form, step(), m_languages.current()) : OfferedRows{};
    m_options.setRows(std::move(rows.options));
    m_escapes.setRows(std::move(rows.escapes));
    Q_EMIT wordsChanged();
    Q_EMIT answerChanged();
}

int Questionnaire::wordsToRead() const
{
    int words = wordsIn(heading()) + wordsIn(m_screen == Info ? consent().join(u' ') : introduction());
    for (const OptionList* list : {&m_options, &m_escapes})
        for (const OptionRow& one : list->rows())
            words += wordsIn(one.label);
    return words;
}

IdleClock::Patience Questionnaire::patience() const
{
    if (m_overlay == Cover)
        return {60 * second, 30 * second};
    switch (m_screen) {
    case Attract: return {};
    case Thanks:
    case Failure: return {90 * second, 0};
    case Closed: return {60 * second, 0};
    case Review: return {180 * second, 60 * second};
    default: return {timeToRead(wordsToRead()), 60 * second};
    }
}

}
