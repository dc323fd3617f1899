#include "app/models/consent.h"

#include "scales/minutes.h"

#include <QCoreApplication>

namespace models {
namespace {

class ConsentWords {
    Q_DECLARE_TR_FUNCTIONS(Consent)

public:
    //: Information screen, before "Yes, I take part". Short sentences; no word for loneliness. %n is a number of minutes.
    static QString about(int minutes)
    {
        return tr("We ask how you experience contact with others. It takes about %n minute(s).", nullptr, minutes);
    }
    //: Information screen, only where the groups are expected to be so large that nobody can be recognised
    static QString anonymous() { return tr("Your answers are anonymous."); }
    //: Information screen, in place of "Your answers are anonymous." where some groups may be small
    static QString confidential() { return tr("Your answers stay confidential."); }
    //: Information screen: what is not kept, and what a resident may do
    static QString freedom()
    {
        return tr(
            "We keep no name, time or device number. You may skip any question and stop at any time. Then we erase "
            "everything.");
    }
    //: Information screen: what happens after sending. %1 is the smallest group that figures are shown about, e.g. 30.
    static QString afterwards(int threshold)
    {
        return tr("Once sent, we cannot erase your answers. We do not know which are yours. The municipality sees only "
                  "figures about at least %1 people together.")
            .arg(threshold);
    }
    //: Information screen: taking part is free
    static QString freeWill() { return tr("Taking part is free. For help or activities it makes no difference."); }
    //: "Know more": what the answers are for
    static QString purpose()
    {
        return tr("We want to know what people in each neighbourhood have and what they miss. With that, residents and "
                  "the municipality plan together.");
    }
    //: "Know more": who opens the answers, when, and how they are kept
    static QString keeping()
    {
        return tr("This device seals your answers and cannot open them again. The municipality opens all answers "
                  "together, after the round. It keeps them mixed and locked, without names.");
    }
    //: "Know more": why nobody can look up or change answers later
    static QString rights()
    {
        return tr("Nobody knows which answers are yours. So nobody can show, change or erase them later.");
    }
    //: "Know more". %1 is the name and address of the authority that handles complaints about data.
    static QString complaint(const QString& authority)
    {
        return tr("Not content with how we handle data? Turn to: %1").arg(authority);
    }
    //: Information and help screens. %1 is who answers for the data, %2 how to reach them.
    static QString controller(const QString& who, const QString& contact)
    {
        return tr("Responsible: %1. Questions? %2").arg(who, contact);
    }
};

}

QStringList consentText(const scales::Form& form, const QString& language, analysis::Promise promise)
{
    const QString kept =
        promise == analysis::Promise::groups ? ConsentWords::anonymous() : ConsentWords::confidential();
    return {ConsentWords::about(scales::minutesToAnswer(form, language.toStdString())) + u' ' + kept,
            ConsentWords::freedom(), ConsentWords::afterwards(form.survey().threshold), ConsentWords::freeWill()};
}

QStringList moreToKnow(const scales::Survey& survey)
{
    return {ConsentWords::purpose(), ConsentWords::keeping(), ConsentWords::rights(), moreAboutTheData(survey),
            ConsentWords::complaint(QString::fromStdString(survey.complaint))};
}

QString moreAboutTheData(const scales::Survey& survey)
{
    return ConsentWords::controller(QString::fromStdString(survey.controller), QString::fromStdString(survey.contact));
}

}
