#pragma once

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

#include <vector>

namespace models {

/// What there is of one working element in one column: a filled dot for each initiative that has it at its core, a half
/// one for each that has it partly.
struct CoverageTile {
    int core = 0;
    int partly = 0;
    QString spoken;   ///< element, column, and which initiatives; or that none is known
};

/// The cells of the columns on the screen, row after row, as a list for QML.
class CoverageCells : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("belongs to a Coverage")
    Q_PROPERTY(int count READ count NOTIFY changed)

public:
    enum Role { Core = Qt::UserRole + 1, Partly, Spoken };

    using QAbstractListModel::QAbstractListModel;

    int count() const { return static_cast<int>(m_tiles.size()); }
    const std::vector<CoverageTile>& tiles() const { return m_tiles; }
    void put(std::vector<CoverageTile> tiles);

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void changed();

private:
    std::vector<CoverageTile> m_tiles;
};

}
