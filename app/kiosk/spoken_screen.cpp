#include "app/kiosk/spoken_screen.h"

#include "app/kiosk/residents_hand.h"
#include "translations/translations.h"

#include <QAccessible>
#include <QTranslator>

namespace kiosk {
namespace {

using models::Utterance;

QRectF placeOf(const QQuickItem& item) { return item.mapRectToScene(QRectF(0, 0, item.width(), item.height())); }

bool isSaid(QAccessible::Role role)
{
    switch (role) {
    case QAccessible::Heading:
    case QAccessible::StaticText:
    case QAccessible::AlertMessage:
    case QAccessible::Button:
    case QAccessible::RadioButton:
    case QAccessible::CheckBox: return true;
    default: return false;
    }
}

/// What a screen reader would be told, depth first: parts stand in their files in the order of reading.
void listen(QQuickItem& item, const QString& language, std::vector<Utterance>& said)
{
    if (!item.isVisible() || item.opacity() == 0)
        return;
    QAccessibleInterface* seen = QAccessible::queryAccessibleInterface(&item);
    const bool speaks = seen && isSaid(seen->role());
    if (speaks && !seen->text(QAccessible::Name).isEmpty())
        said.push_back({seen->text(QAccessible::Name), language, placeOf(item)});
    if (!speaks)   // what is inside a button is the button
        for (QQuickItem* child : item.childItems())
            listen(*child, language, said);
}

/// "How are things in your neighbourhood?" and the language's own name, from its own catalogue.
std::vector<Utterance> invitations(QQuickWindow& window, models::Languages& languages)
{
    std::vector<Utterance> said;
    for (const QString& code : languages.codes()) {
        QTranslator words;
        if (!words.load(translations::fileOf(code)))
            continue;
        const QQuickItem* tile = seen(window, QStringLiteral("lang.") + code);
        const QRectF place = tile ? placeOf(*tile) : QRectF();
        const QString invitation = words.translate("AttractScreen", "How are things in your neighbourhood?");
        said.push_back({invitation + u' ' + models::Languages::ownName(code) + u'.', code, place});
    }
    return said;
}

}

std::vector<Utterance> spokenOn(QQuickWindow& window, models::Questionnaire& questionnaire)
{
    if (questionnaire.isIdle() && questionnaire.screen() == models::Questionnaire::Attract)
        return invitations(window, *questionnaire.languages());
    std::vector<Utterance> said;
    if (QQuickItem* screen = seen(window, questionnaire.screenName()))
        listen(*screen, questionnaire.languages()->current(), said);
    return said;
}

}
