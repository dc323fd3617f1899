#include "app/report/paper_form.h"

#include "app/report/paper/pdf.h"
#include "app/report/paper_questions.h"

#include <QBuffer>
#include <QCollator>
#include <QCoreApplication>
#include <QLocale>
#include <QPageSize>
#include <QPdfWriter>
#include <QTranslator>

#include <algorithm>

namespace report {
namespace {

constexpr double margin = 18;   // millimetres
constexpr double footer = 12;

QString text(const std::string& words) { return QString::fromStdString(words); }

/// The sentences of a form: some of its own, the others those of the kiosk, so that both say the same.
class FormWords {
public:
    explicit FormWords(const QString& language)
    {
        (void)translator_.load(QStringLiteral(":/i18n/ui_%1.qm").arg(language));
    }
    /// `room`: the context of the sentence in translations/ui_*.ts.
    QString operator()(const char* room, const char* source) const
    {
        const QString said = translator_.translate(room, source);
        return said.isEmpty() ? QString::fromUtf8(source) : said;
    }

private:
    QTranslator translator_;
};

class PaperForm {
public:
    PaperForm(const scales::Form& form, QString language, double width)
        : form_(form), language_(std::move(language)), say_(language_), pen_(width, QLocale(language_).textDirection())
    {
        addBeginning();
        bool hasAskedHome = false;
        for (const PaperQuestion& question : paperQuestions(form, language_)) {
            if (!hasAskedHome && !question.isBeforeHome) {
                addNeighbourhoods();
                hasAskedHome = true;
            }
            addQuestion(question);
        }
        addEnd();
    }

    std::vector<FormBlock> blocks;
    const FormPen& pen() const { return pen_; }
    QString footer(const QString& wave, int page, int pages) const
    {
        return say_("Report", QT_TRANSLATE_NOOP("Report", "%1, wave %2, page %3 of %4"))
            .arg(text(form_.survey().municipality), wave)
            .arg(page)
            .arg(pages);
    }

private:
    void addBeginning()
    {
        const scales::Survey& survey = form_.survey();
        blocks.push_back(pen_.title(text(survey.municipality)));
        if (survey.invented)
            blocks.push_back(pen_.sentence(say_("Report", "All figures are invented.")));
        blocks.push_back(
            pen_.sentence(say_("Consent", "We want to know what people in each neighbourhood have and what "
                                          "they miss. With that, residents and the municipality plan "
                                          "together.")));
        blocks.push_back(pen_.sentence(
            say_("Report", QT_TRANSLATE_NOOP("Report", "Put no name on this paper. Nobody knows which one is yours, so "
                                                       "nobody can give it back."))));
        blocks.push_back(
            pen_.sentence(say_("Consent", "Taking part is free. For help or activities it makes no difference.")));
        blocks.push_back(pen_.sentence(
            say_("Consent", "Responsible: %1. Questions? %2").arg(text(survey.controller), text(survey.contact))));
        if (!survey.complaint.empty())
            blocks.push_back(pen_.sentence(
                say_("Consent", "Not content with how we handle data? Turn to: %1").arg(text(survey.complaint))));
        blocks.push_back(pen_.boxed(
            say_("Report", QT_TRANSLATE_NOOP("Report", "Put a cross in one box for each question. Leave open what you "
                                                       "would rather not say."))));
    }

    void addNeighbourhoods()
    {
        std::vector<FormAnswer> answers;
        for (const scales::Area& area : form_.neighbourhoods())
            answers.push_back({text(area.name), text(area.code)});
        QCollator collator{QLocale(language_)};
        collator.setNumericMode(true);
        std::ranges::stable_sort(
            answers, [&](const FormAnswer& a, const FormAnswer& b) { return collator.compare(a.words, b.words) < 0; });
        answers.push_back({say_("Answers", "I live somewhere else"), QStringLiteral("elsewhere")});
        answers.push_back({say_("Answers", "I do not know"), QStringLiteral("unknown")});
        blocks.push_back(pen_.question(say_("Steps", "Which neighbourhood do you live in?"),
                                       QStringLiteral("neighbourhood"), answers));
    }

    void addQuestion(const PaperQuestion& question)
    {
        if (!question.part.isEmpty())
            blocks.push_back(pen_.heading(question.part));
        if (!question.introduction.isEmpty())
            blocks.push_back(pen_.note(question.introduction));
        if (question.isList)
            blocks.push_back(
                pen_.note(say_("Report", QT_TRANSLATE_NOOP("Report", "Here you may put a cross in several boxes."))));
        blocks.push_back(pen_.question(question.text, question.column, question.answers));
    }

    void addEnd()
    {
        blocks.push_back(
            pen_.boxed(say_("Report", QT_TRANSLATE_NOOP("Report", "Ready? Fold this paper and put it in the "
                                                                  "closed box: %1."))
                           .arg(text(form_.survey().place))));
        for (const scales::HelpLine& line : form_.survey().helpLines) {
            const auto about = line.about.find(language_.toStdString());
            blocks.push_back(
                pen_.sentence(text(line.name + " · " + line.number) +
                              (about == line.about.end() ? QString() : QStringLiteral(" · ") + text(about->second))));
        }
    }

    const scales::Form& form_;
    QString language_;
    FormWords say_;
    FormPen pen_;
};

/// Which blocks begin a page. A heading goes with what follows it.
std::vector<std::size_t> beginnings(const std::vector<FormBlock>& blocks, double height)
{
    std::vector<std::size_t> first = {0};
    double used = 0;
    for (std::size_t i = 0; i < blocks.size();) {
        std::size_t end = i;
        double together = 0;
        do
            together += blocks[end].height;
        while (blocks[end++].staysWithNext && end < blocks.size());
        if (used > 0 && used + together > height) {
            first.push_back(i);
            used = 0;
        }
        used += together;
        i = end;
    }
    return first;
}

}

QByteArray writePaperForm(const scales::Form& form, const QString& wave, const QString& language)
{
    QBuffer bytes;
    bytes.open(QIODevice::WriteOnly);
    QPdfWriter writer(&bytes);
    writer.setResolution(FormPen::unitsPerInch);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageMargins(QMarginsF(margin, margin, margin, margin), QPageLayout::Millimeter);
    writer.setTitle(text(form.survey().municipality) + QStringLiteral(", ") + wave);
    const QRectF paper = writer.pageLayout().paintRectPixels(FormPen::unitsPerInch);
    const PaperForm paperForm(form, language, paper.width());
    const double height = paper.height() - footer * FormPen::millimetre;
    const auto first = beginnings(paperForm.blocks, height);

    QPainter painter(&writer);
    for (std::size_t page = 0; page < first.size(); ++page) {
        if (page > 0)
            writer.newPage();
        const std::size_t end = page + 1 < first.size() ? first[page + 1] : paperForm.blocks.size();
        double top = 0;
        for (std::size_t i = first[page]; i < end; ++i) {
            paperForm.blocks[i].paint(painter, top);
            top += paperForm.blocks[i].height;
        }
        paperForm.pen().paintFooter(painter, paper.height() - 5 * FormPen::millimetre,
                                    paperForm.footer(wave, static_cast<int>(page) + 1, static_cast<int>(first.size())));
    }
    painter.end();
    return withoutDate(bytes.data());
}

}
