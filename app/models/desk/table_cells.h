#pragma once

#include <QAbstractListModel>
#include <QStringList>
#include <QtQml/qqmlregistration.h>

#include <vector>

namespace models {

/// The table behind a picture: heads and rows of words, given to QML cell by cell, row after row. What is read aloud of a
/// cell names its row and its column.
class TableCells : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("belongs to a view")
    Q_PROPERTY(int columns READ columns NOTIFY changed)
    Q_PROPERTY(QString caption READ caption NOTIFY changed)

public:
    enum Role { Text = Qt::UserRole + 1, Head, Hidden, Spoken, Column };

    struct Cell {
        QString text;
        bool withheld = false;
    };
    struct Line {
        QString name;
        std::vector<Cell> values;
    };

    using QAbstractListModel::QAbstractListModel;

    int columns() const { return static_cast<int>(m_heads.size()); }
    const QString& caption() const { return m_caption; }
    /// `heads`: one for the names and one a value.
    void put(QString caption, QStringList heads, std::vector<Line> lines);
    /// As it stands, one line a row, with tabulators: for tests that read everything.
    QString asText() const;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void changed();

private:
    QString m_caption;
    QStringList m_heads;
    std::vector<Line> m_lines;
};

}
