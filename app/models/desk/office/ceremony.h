#pragma once

#include "app/models/desk/office/sheet_files.h"
#include "app/models/desk/office/task.h"
#include "app/vault/workspace.h"

#include <QStringList>

#include <functional>
#include <optional>

namespace models {

/// Leads two people through making the key of a wave: name and passphrase, three sheets on paper, the proof that two of
/// them work, the tablets, and the start. A step back is always possible before the start; the key is then made anew.
///
/// The passphrase is asked once. What stays in locked memory until the wave starts is the signing key, and the key that
/// the sheets gave back.
class Ceremony : public models::Task {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("belongs to an Office")
    Q_PROPERTY(Step step READ step NOTIFY changed)
    Q_PROPERTY(QString wave READ wave WRITE setWave NOTIFY changed)
    Q_PROPERTY(QString lastDay READ lastDay WRITE setLastDay NOTIFY changed)
    Q_PROPERTY(QString keyWords READ keyWords NOTIFY changed)
    Q_PROPERTY(QList<QString> sheetFiles READ sheetFiles NOTIFY changed)
    Q_PROPERTY(int typedSheets READ typedSheets NOTIFY changed)
    Q_PROPERTY(QList<QString> tablets READ tablets NOTIFY changed)

public:
    enum Step { Name, Sheets, Proof, Tablets, Started };
    Q_ENUM(Step)
    using Catalogue = std::function<scales::Result<scales::Catalogue>()>;

    Ceremony(Catalogue catalogue, QObject* parent = nullptr) : Task(parent), m_catalogue(std::move(catalogue)) {}

    void work(const vault::Workspace* workspace, vault::GuessCost cost);
    void setLanguage(const QString& language) { m_language = language; }

    Step step() const { return m_step; }
    const QString& wave() const { return m_wave; }
    void setWave(const QString& wave);
    const QString& lastDay() const { return m_lastDay; }
    void setLastDay(const QString& day);
    const QString& keyWords() const { return m_keyWords; }
    QStringList sheetFiles() const { return m_files.names(); }
    int typedSheets() const { return m_one ? 1 : 0; }
    const QStringList& tablets() const { return m_tabletWords; }

    Q_INVOKABLE void prepare();   ///< with the typed passphrase
    Q_INVOKABLE void printed();   ///< all three are on paper
    /// One sheet as it came back from paper; the second one proves.
    Q_INVOKABLE void takeSheet(const QString& groups);
    Q_INVOKABLE void addTablet(const QString& deviceFolder);
    Q_INVOKABLE void start();
    /// Lays out a tablet's folder for the started wave.
    Q_INVOKABLE void setUp(const QString& tabletFolder);
    void leave() override;

Q_SIGNALS:
    void started();

private:
    Catalogue m_catalogue;
    const vault::Workspace* m_workspace = nullptr;
    vault::GuessCost m_cost;
    QString m_language = QStringLiteral("nl");
    Step m_step = Name;
    QString m_wave;
    QString m_lastDay;
    QString m_keyWords;
    SheetFiles m_files;
    std::unique_ptr<vault::RecoverySheet> m_one;   ///< the first one that was typed
    std::unique_ptr<vault::SigningKey> m_signing;
    std::optional<vault::ProvedKey> m_proof;
    std::vector<vault::VerifyingKey> m_tablets;
    QStringList m_tabletWords;
};

}
