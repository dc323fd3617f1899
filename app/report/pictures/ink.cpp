#include "app/report/pictures/ink.h"

#include "app/report/look.h"

#include <QHash>

namespace report::look {
namespace {

thread_local int onBlack = 0;   // how many OnBlack live

const QHash<QString, QColor>& inksOnBlack()
{
    static const QHash<QString, QColor> inks = {
        {paper, QColor(0x000000u)},      {ground, QColor(0x000000u)},     {text, QColor(0xFFFFFFu)},
        {grid, QColor(0x4A4A4Au)},       {muted, QColor(0xE6E6E6u)},      {moss, QColor(0xFFE14Du)},
        {brick, QColor(0xFFE14Du)},      {selected, QColor(0x333333u)},   {border, QColor(0xFFFFFFu)},
        {social, QColor(0xFFFFFFu)},     {emotional, QColor(0xFFE14Du)},  {classes[0], QColor(0x262626u)},
        {classes[1], QColor(0x4D4A33u)}, {classes[2], QColor(0x6B6535u)}, {classes[3], QColor(0xB8A63Fu)},
        {classes[4], QColor(0xFFE14Du)}};
    return inks;
}

}

OnBlack::OnBlack() { ++onBlack; }
OnBlack::~OnBlack() { --onBlack; }

QColor ink(const QString& colour) { return onBlack > 0 ? inksOnBlack().value(colour, QColor(colour)) : QColor(colour); }

}
