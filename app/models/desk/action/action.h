#pragma once

#include "app/models/desk/action/coverage.h"
#include "app/models/desk/action/initiatives.h"
#include "app/models/desk/action/need_table.h"
#include "app/models/desk/action/step_guide.h"

namespace models {

/// From figures to what people do together: initiatives, where their working elements are, and the four steps. All of it
/// works before anything was released. Nothing is read before somebody comes to one of its pages.
class Action : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("belongs to a Desk")
    Q_PROPERTY(models::Initiatives* initiatives READ initiatives CONSTANT)
    Q_PROPERTY(models::Coverage* coverage READ coverage CONSTANT)
    Q_PROPERTY(models::NeedTable* needs READ needs CONSTANT)
    Q_PROPERTY(models::StepGuide* guide READ guide CONSTANT)

public:
    explicit Action(QObject* parent = nullptr);

    Initiatives* initiatives() { return &m_initiatives; }
    Coverage* coverage() { return &m_coverage; }
    NeedTable* needs() { return &m_needs; }
    StepGuide* guide() { return &m_guide; }

    /// A municipality's own folder, which may be written in.
    void work(const std::filesystem::path& folder);
    /// Where a release lies; a register beside it can be read.
    void readBeside(const std::filesystem::path& folder);
    void close();
    /// Null: nothing was released. Outlives the next call.
    void look(const Shown* shown) { m_ground.shown = shown; }
    void speak(const QString& language);
    /// Somebody comes to a page of it. `anew`: from elsewhere, so that files are read as they are now.
    void arrive(bool anew);

private:
    std::vector<scales::Area> areas() const;
    void read();

    QString m_language = QStringLiteral("nl");
    std::filesystem::path m_folder;
    bool m_own = false;
    bool m_here = false;   ///< whether somebody came since it was opened
    Ground m_ground;
    Initiatives m_initiatives{m_ground};
    Coverage m_coverage{m_ground};
    NeedTable m_needs{m_ground};
    StepGuide m_guide{m_ground};
};

}
