// How a resident gets from one screen to the next, and what that does to the answer sheet.
#include "app/models/questionnaire.h"

#include "app/models/seen_before.h"

namespace models {
namespace {

Questionnaire::Screen screenOf(const Step& step)
{
    switch (step.kind) {
    case Step::Kind::info: return Questionnaire::Info;
    case Step::Kind::neighbourhood: return Questionnaire::Neighbourhood;
    case Step::Kind::background: return Questionnaire::Background;
    case Step::Kind::intro: return Questionnaire::Intro;
    case Step::Kind::practice: return Questionnaire::Practice;
    case Step::Kind::item: return Questionnaire::Item;
    case Step::Kind::review: break;
    }
    return Questionnaire::Review;
}

/// Lies over a screen that it goes back to.
bool isPanel(Questionnaire::Overlay overlay)
{
    return overlay == Questionnaire::LanguagePanel || overlay == Questionnaire::HelpPanel ||
           overlay == Questionnaire::MorePanel || overlay == Questionnaire::LookBackPanel;
}

}

void Questionnaire::show(Screen screen, Overlay overlay)
{
    m_screen = screen;
    m_overlay = overlay;
    m_prompting = false;
    m_changedAt = m_clock.now();
    m_clock.watch(patience());
    Q_EMIT screenChanged();
    Q_EMIT answerChanged();
}

void Questionnaire::goTo(int step)
{
    m_step = step;
    m_screen = screenOf(m_journey.at(step));
    m_overlay = NoOverlay;
    m_review.showAnswers(false);
    speak();
    show(m_screen);
}

/// Wipes the sheet and stands there as for the first resident, if the box can write.
void Questionnaire::welcome()
{
    m_sheet.wipe();
    m_prompted.assign(m_prompted.size(), false);
    m_changing = false;
    m_step = 0;
    m_screen = Attract;
    m_review.showAnswers(false);
    m_languages.choose(m_firstLanguage);
    speak();
    Q_EMIT residentLeft();
    const auto proof = m_keeper.prove();
    if (!proof)
        Q_EMIT failed(QString::fromStdString(proof.error().text()));
    show(proof && m_languages.count() > 0 ? Attract : Closed);
}

void Questionnaire::lookAgain()
{
    if (isIdle())
        welcome();
}

void Questionnaire::start(const QString& language)
{
    if (m_screen != Attract || !settled() || !m_languages.offers(language))
        return;
    m_languages.choose(language);
    // Said before the first question, not after the last one: nobody answers for nothing.
    if (const auto proof = m_keeper.prove(); !proof) {
        Q_EMIT failed(QString::fromStdString(proof.error().text()));
        show(Closed);
        return;
    }
    goTo(0);
}

void Questionnaire::takePart(bool yes)
{
    if (m_screen != Info || m_overlay != NoOverlay || !settled())
        return;
    if (yes)
        goOn();
    else
        welcome();
}

void Questionnaire::choose(int place)
{
    if (!onStep() || !step().asks() || m_overlay != NoOverlay || !settled() || place < 0 ||
        place >= m_options.count() + m_escapes.count())
        return;
    put(row(place), m_sheet, step());
    m_prompting = false;
    m_clock.activity();
    Q_EMIT answerChanged();
}

void Questionnaire::goOn()
{
    const bool toReview = m_changing;
    m_changing = false;
    goTo(toReview ? m_journey.review() : m_step + 1);
}

void Questionnaire::next()
{
    if (!onStep() || m_screen == Info || m_screen == Review || m_overlay != NoOverlay || !settled())
        return;
    if (step().asks() && chosen().isEmpty()) {
        const auto place = static_cast<std::size_t>(m_step);
        if (!m_prompted.at(place)) {
            m_prompted.at(place) = true;
            m_prompting = true;
            m_changedAt = m_clock.now();
            Q_EMIT answerChanged();
            return;
        }
        putSkipped(m_sheet, step());
    }
    if (!m_changing && tookPartBefore(m_sheet, m_form, step()))
        show(m_screen, Again);
    else
        goOn();
}

void Questionnaire::onceMore()
{
    if (m_overlay == Again && settled())
        goOn();
}

void Questionnaire::enough()
{
    if (m_overlay == Again && settled())
        welcome();
}

/// A part that was skipped as a whole is left by its intro, the way it was entered.
int Questionnaire::stepBefore() const
{
    const auto skipped = [this](int step) {
        const int question = m_journey.at(step).question;
        return question >= 0 && m_sheet.at(static_cast<std::size_t>(question)) == scales::Answer::skipped();
    };
    int before = m_step - 1;
    while (skipped(before))
        --before;
    const bool wholePart = m_journey.at(before).skips == static_cast<std::size_t>(m_step - 1 - before);
    return wholePart && m_journey.at(before).skips > 0 ? before : m_step - 1;
}

void Questionnaire::back()
{
    if (!canGoBack() || m_overlay != NoOverlay || !settled())
        return;
    const bool toReview = m_changing;
    m_changing = false;
    goTo(toReview ? m_journey.review() : stepBefore());
}

void Questionnaire::chooseFirst()
{
    if (!m_prompting || !settled())
        return;
    m_prompting = false;
    m_changedAt = m_clock.now();
    Q_EMIT answerChanged();
}

void Questionnaire::skip()
{
    if (!m_prompting || !settled())
        return;
    putSkipped(m_sheet, step());
    goOn();
}

void Questionnaire::skipPart()
{
    if (!canSkipPart() || m_overlay != NoOverlay || !settled())
        return;
    const int end = m_step + static_cast<int>(step().skips);
    for (int one = m_step + 1; one <= end; ++one)
        putSkipped(m_sheet, m_journey.at(one));
    goTo(end + 1);
}

void Questionnaire::change(int step)
{
    if (m_screen != Review || m_overlay != NoOverlay || !settled() || step < 0 || step >= m_journey.review() ||
        !m_journey.at(step).asks())
        return;
    m_changing = true;
    goTo(step);
}

void Questionnaire::send()
{
    if (m_screen != Review || m_overlay != NoOverlay || !settled())
        return;
    const auto kept = m_keeper.keep(m_sheet);
    m_sheet.wipe();
    m_prompted.assign(m_prompted.size(), false);
    m_review.showAnswers(false);
    if (!kept)
        Q_EMIT failed(QString::fromStdString(kept.error().text()));
    show(kept ? Thanks : Failure);
    speak();
}

void Questionnaire::finish()
{
    if ((m_screen == Thanks || m_screen == Failure) && m_overlay == NoOverlay && settled())
        welcome();
}

void Questionnaire::cover()
{
    if (onStep() && (m_overlay == NoOverlay || isPanel(m_overlay)))
        show(m_screen, Cover);
}

void Questionnaire::resume()
{
    if (m_overlay == Cover && settled())
        show(m_screen);
}

void Questionnaire::erase()
{
    if (m_overlay == Cover && settled())
        welcome();
}

void Questionnaire::stay()
{
    if (m_overlay == StillThere && settled())
        show(m_screen, m_belowWarning);
}

void Questionnaire::showLanguages()
{
    if (onStep() && m_overlay == NoOverlay && settled())
        show(m_screen, LanguagePanel);
}

void Questionnaire::chooseLanguage(const QString& code)
{
    if (m_overlay != LanguagePanel || !settled())
        return;
    m_languages.choose(code);
    show(m_screen);
}

void Questionnaire::showHelp()
{
    if (onStep() && m_overlay == NoOverlay && settled())
        show(m_screen, HelpPanel);
}

void Questionnaire::showMore()
{
    if (m_screen == Info && m_overlay == NoOverlay && settled())
        show(m_screen, MorePanel);
}

void Questionnaire::showLookBack()
{
    if (m_screen == Review && canLookBack() && m_overlay == NoOverlay && settled())
        show(m_screen, LookBackPanel);
}

void Questionnaire::closePanel()
{
    if (isPanel(m_overlay) && settled())
        show(m_screen);
}

}
