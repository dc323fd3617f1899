#pragma once

#include "scales/form.h"
#include "scales/result.h"

#include <QString>

#include <filesystem>

namespace kiosk {

/// The staff's quick card on one A4 page as PDF, with the survey's numbers to call, to lie beside the tablet.
scales::Result<scales::Done> printQuickCard(const scales::Form& form, const QString& language,
                                            const std::filesystem::path& file);

}
