#pragma once

#include "app/models/desk/action/ground.h"

#include <QAbstractListModel>
#include <QStringList>
#include <QtQml/qqmlregistration.h>

namespace models {

/// Which working element may answer which need, by somebody's judgement: what comes with the program, or the municipality's
/// own file in its place. Row after row, an element a row and a need a column.
class NeedTable : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("belongs to an Action")
    Q_PROPERTY(QList<QString> elements READ elements NOTIFY changed)
    Q_PROPERTY(QList<QString> needs READ needs NOTIFY changed)
    Q_PROPERTY(QList<QString> sources READ sources NOTIFY changed)
    Q_PROPERTY(bool own READ own NOTIFY changed)
    Q_PROPERTY(bool mayOwn READ mayOwn NOTIFY changed)
    Q_PROPERTY(QString file READ file NOTIFY changed)
    Q_PROPERTY(QString trouble READ trouble NOTIFY changed)
    Q_PROPERTY(QList<QString> details READ details NOTIFY changed)

public:
    enum Role { Strength = Qt::UserRole + 1, Spoken };   ///< strength: 0 none, 1 supporting, 2 primary

    explicit NeedTable(Ground& ground, QObject* parent = nullptr) : QAbstractListModel(parent), m_ground(ground) {}

    const QStringList& elements() const { return m_elements; }
    const QStringList& needs() const { return m_needs; }
    const QStringList& sources() const { return m_sources; }
    bool own() const { return m_own; }   ///< whether the municipality has one of its own
    bool mayOwn() const { return !m_folder.empty() && !m_own; }
    QString file() const;
    const QString& trouble() const { return m_trouble; }       ///< of its own file, which then is not used
    const QStringList& details() const { return m_details; }   ///< in English, for whoever helps

    /// A folder that may hold the municipality's own; empty: there is none.
    void setFolder(std::filesystem::path folder) { m_folder = std::move(folder); }
    /// Reads it anew.
    void arrive();
    /// Puts ours into the folder, to be changed there with a spreadsheet.
    Q_INVOKABLE void makeOwn();

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void changed();

private:
    void readOwn();

    Ground& m_ground;
    std::filesystem::path m_folder;
    bool m_own = false;
    QStringList m_elements;
    QStringList m_needs;
    QStringList m_sources;
    QString m_trouble;
    QStringList m_details;
};

}
