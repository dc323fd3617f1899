#pragma once

#include <QString>
#include <QStringList>

namespace models {

/// The short guide for whoever looks after the tablet, on the screen and on paper: how to come to the staff's screens,
/// what to do, what to leave, what to say, what the check list assumes. In the language of the screens.
QString quickCardTitle();
QStringList quickCard();

}
