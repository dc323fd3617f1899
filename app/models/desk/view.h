#pragma once

#include "app/models/desk/shown.h"
#include "app/models/desk/table_cells.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

#include <optional>

namespace models {

/// One way of looking at what was released. Its table says everything that its picture shows.
class View : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("belongs to a Desk")
    Q_PROPERTY(models::TableCells* table READ table CONSTANT)

public:
    explicit View(QObject* parent = nullptr) : QObject(parent) {}

    TableCells* table() { return &m_table; }
    /// `shown` outlives the next call. Null: nothing is open.
    void look(const Shown* shown);

Q_SIGNALS:
    void changed();

protected:
    const Shown& shown() const { return *m_shown; }
    bool isOpen() const { return m_shown != nullptr; }
    /// Makes everything anew from shown().
    virtual void fill() = 0;
    void again();

private:
    const Shown* m_shown = nullptr;
    TableCells m_table;
};

}
