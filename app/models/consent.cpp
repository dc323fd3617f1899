#include "app/models/consent.h"

#include "scales/minutes.h"

#include <QCoreApplication>

namespace models {
namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(Consent)

public:
    //: Information screen, before "Yes, I take part". Short sentences; no word for loneliness. %n is a number of minutes.
    static QString about(int minutes)
    {
        return tr(
            "We ask how you experience contact with others. It takes about %n minute(s). You need not give a name.",
            nullptr, minutes);
    }
    //: Information screen: what is not kept, and what a resident may do
    static QString freedom()
    {
        return tr("We keep no time and no device number. You may skip any question and stop at any time. Then we erase "
                  "everything.");
    }
    //: Information screen: what happens after sending. %1 is the smallest group that figures are shown about, e.g. 30.
    static QString afterwards(int threshold)
    {
        return tr("Once sent, we cannot erase your answers. We do not know which are yours. The municipality sees only "
                  "figures about groups of at least %1 people.")
            .arg(threshold);
    }
    //: Information screen: taking part is free
    static QString freeWill() { return tr("Taking part is free. For help or activities it makes no difference."); }
    //: Information and help screens. %1 is who answers for the data, %2 how to reach them.
    static QString controller(const QString& who, const QString& contact)
    {
        return tr("Responsible: %1. Questions? %2").arg(who, contact);
    }
};

}

QStringList consentText(const scales::Form& form, const QString& language)
{
    return {Words::about(scales::minutesToAnswer(form, language.toStdString())), Words::freedom(),
            Words::afterwards(form.survey().threshold), Words::freeWill()};
}

QString moreAboutTheData(const scales::Survey& survey)
{
    return Words::controller(QString::fromStdString(survey.controller), QString::fromStdString(survey.contact));
}

}
