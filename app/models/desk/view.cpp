#include "app/models/desk/view.h"

namespace models {

void View::look(const Shown* shown)
{
    m_shown = shown;
    again();
}

void View::again()
{
    if (m_shown)
        fill();
    Q_EMIT changed();
}

}
