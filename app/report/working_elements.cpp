#include "app/report/working_elements.h"

#include <QCoreApplication>

namespace report {

const std::array<WorkingElement, 7> workingElements = {{
    {"meeting", QT_TRANSLATE_NOOP("Report", "Meeting")},
    {"practical_support", QT_TRANSLATE_NOOP("Report", "Practical support")},
    {"meaningful_activity", QT_TRANSLATE_NOOP("Report", "Meaningful activity")},
    {"meaningful_role", QT_TRANSLATE_NOOP("Report", "A meaningful role")},
    {"meaningful_contact", QT_TRANSLATE_NOOP("Report", "Meaningful contact")},
    {"social_skills", QT_TRANSLATE_NOOP("Report", "Social skills")},
    {"realistic_expectations", QT_TRANSLATE_NOOP("Report", "Realistic expectations")},
}};

}
