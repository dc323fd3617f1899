#pragma once

#include "app/vault/recovery_sheet.h"

#include <QString>
#include <QStringList>

#include <filesystem>

namespace models {

/// Three pages for the printer, in a folder that only their owner reads. They go when they are no longer needed: shredded,
/// at the latest when this ends.
class SheetFiles {
public:
    SheetFiles() = default;
    ~SheetFiles() { destroy(); }
    SheetFiles(const SheetFiles&) = delete;
    SheetFiles& operator=(const SheetFiles&) = delete;

    /// Those written before are destroyed first.
    scales::Result<scales::Done> write(const vault::RecoverySheets& sheets, const QString& municipality,
                                       const QString& language);
    void destroy();
    QStringList names() const;   ///< in the order of the sheets; empty when there are none

private:
    std::filesystem::path folder_;
    std::vector<std::filesystem::path> pages_;
};

}
