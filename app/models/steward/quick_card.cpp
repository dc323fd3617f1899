#include "app/models/steward/quick_card.h"

#include <QCoreApplication>

namespace models {
namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(QuickCard)

public:
    //: Title of the short guide for the staff
    static QString title() { return tr("Quick card"); }
    //: Quick card: how to come here
    static QString door()
    {
        return tr("To come here: hold the logo on the welcome screen for three seconds. Then type the code.");
    }
    //: Quick card: do
    static QString todo()
    {
        return tr("Do: set the screen so that nobody can look along. Sit beside somebody who asks for help. Read aloud "
                  "what stands there.");
    }
    //: Quick card: do not
    static QString notToDo()
    {
        return tr("Do not: explain a statement in other words, choose for somebody, or stand behind somebody. Copy "
                  "nothing from the tablet.");
    }
    //: Quick card: what to say to residents
    static QString say()
    {
        return tr("Say: it is without a name, and you may stop at any time. Help does not depend on it.");
    }
    //: Quick card: what the check list assumes about groups
    static QString assumption()
    {
        return tr("The check list counts on one in ten people taking part. Where nothing is known, the rarest answer "
                  "gets half an even share.");
    }
    //: Quick card: about reading aloud
    static QString headphones()
    {
        return tr("Lay headphones beside the tablet. “Listen” reads each screen aloud, and a touch stops it.");
    }
};

}

QString quickCardTitle() { return Words::title(); }

QStringList quickCard()
{
    return {Words::door(), Words::todo(), Words::notToDo(), Words::say(), Words::headphones(), Words::assumption()};
}

}
