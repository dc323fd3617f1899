#pragma once

#include "app/models/desk/view.h"

#include <filesystem>

namespace models {

/// Takes what was released along as files: the same that `buurtpeil report` writes, and the signed file for other readers.
class Exports : public models::View {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("belongs to a Desk")
    Q_PROPERTY(QString folder READ folder WRITE setFolder NOTIFY changed)
    Q_PROPERTY(QString notice READ notice NOTIFY changed)
    Q_PROPERTY(bool failed READ failed NOTIFY changed)

public:
    using View::View;

    const QString& folder() const { return m_folder; }
    void setFolder(const QString& folder);
    const QString& notice() const { return m_notice; }   ///< what came of writing; empty before
    bool failed() const { return m_failed; }
    /// All that was released, and the signed file from which it was read.
    void take(const std::vector<analysis::ReleasedTable>* tables, std::filesystem::path signedFile);

    Q_INVOKABLE void write();

protected:
    void fill() override;

private:
    const std::vector<analysis::ReleasedTable>* m_tables = nullptr;
    std::filesystem::path m_signedFile;
    QString m_folder;
    QString m_notice;
    bool m_failed = false;
};

}
