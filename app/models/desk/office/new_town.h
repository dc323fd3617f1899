#pragma once

#include "app/models/desk/office/sheet_files.h"
#include "app/models/desk/office/task.h"
#include "app/vault/workspace.h"

#include <QStringList>

namespace models {

/// Makes a municipality's folder: what it asks, six words for a passphrase that two people write down and type back, and
/// three sheets of its signing key.
class NewTown : public models::Task {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("belongs to an Office")
    Q_PROPERTY(Step step READ step NOTIFY changed)
    Q_PROPERTY(QString folder READ folder WRITE setFolder NOTIFY changed)
    Q_PROPERTY(QString survey READ survey WRITE setSurvey NOTIFY changed)
    Q_PROPERTY(QString proposed READ proposed NOTIFY changed)
    Q_PROPERTY(int typedBack READ typedBack NOTIFY changed)
    Q_PROPERTY(QString keyWords READ keyWords NOTIFY changed)
    Q_PROPERTY(QList<QString> sheetFiles READ sheetFiles NOTIFY changed)

public:
    enum Step { Where, WriteDown, TypeBack, Sheets };
    Q_ENUM(Step)
    static constexpr int timesTypedBack = 2;

    explicit NewTown(QObject* parent = nullptr, vault::GuessCost cost = {}) : Task(parent), m_cost(cost) {}

    Step step() const { return m_step; }
    const QString& folder() const { return m_folder; }
    void setFolder(const QString& folder);
    const QString& survey() const { return m_survey; }
    void setSurvey(const QString& survey);
    /// The six words, while they are to be written down and only then.
    QString proposed() const;
    int typedBack() const { return m_typedBack; }
    const QString& keyWords() const { return m_keyWords; }
    QStringList sheetFiles() const { return m_files.names(); }
    void setLanguage(const QString& language) { m_language = language; }

    Q_INVOKABLE void check();   ///< survey and folder; then words are proposed
    Q_INVOKABLE void writtenDown();
    Q_INVOKABLE void typeBack();   ///< what was typed; the second time the folder is made
    Q_INVOKABLE void finish();     ///< the sheets are on paper
    void leave() override;

Q_SIGNALS:
    void made(const QString& folder);

private:
    void make();

    vault::GuessCost m_cost;
    QString m_language = QStringLiteral("nl");
    Step m_step = Where;
    QString m_folder;
    QString m_survey;
    std::string m_proposed;
    int m_typedBack = 0;
    QString m_keyWords;
    SheetFiles m_files;
};

}
