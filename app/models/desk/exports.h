#pragma once

#include "app/models/desk/office/errand.h"
#include "app/models/desk/view.h"

#include <filesystem>

namespace models {

/// Takes what was released along as files: those that `buurtpeil report` writes, by the same code, and the signed file with the
/// outlines of its map for other readers.
class Exports : public models::View {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("belongs to a Desk")
    Q_PROPERTY(QString folder READ folder WRITE setFolder NOTIFY changed)
    Q_PROPERTY(QString language READ language NOTIFY changed)
    Q_PROPERTY(bool hasPolygons READ hasPolygons NOTIFY changed)
    Q_PROPERTY(bool writing READ isWriting NOTIFY changed)
    Q_PROPERTY(QString notice READ notice NOTIFY changed)
    Q_PROPERTY(bool failed READ failed NOTIFY changed)

public:
    /// All that was released, and where it came from.
    struct Source {
        const std::vector<analysis::ReleasedTable>* tables = nullptr;
        std::string ledger;                 ///< fingerprint of its last line, in hexadecimal digits
        std::filesystem::path signedFile;   ///< from which it was read
        std::filesystem::path beside;       ///< the folder in which outlines may lie
        bool isWorkspace = false;           ///< population and initiatives lie there too
    };

    explicit Exports(QObject* parent = nullptr);

    const QString& folder() const { return m_folder; }
    void setFolder(const QString& folder);
    QString language() const { return isOpen() ? shown().say.language() : QString(); }
    bool hasPolygons() const;
    bool isWriting() const { return m_errand.isRunning(); }
    const QString& notice() const { return m_notice; }   ///< what came of writing; empty before
    bool failed() const { return m_failed; }
    void take(Source source);

    /// Makes and writes the files beside the screen; `changed` tells when it is done.
    Q_INVOKABLE void write();
    void wait() { m_errand.wait(); }

protected:
    void fill() override;

private:
    Source m_source;
    QString m_folder;
    QString m_notice;
    bool m_failed = false;
    Errand m_errand;
};

}
