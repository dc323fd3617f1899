#pragma once

#include "app/models/desk/element_list.h"
#include "app/models/desk/view.h"

#include <QStringList>

namespace models {

/// What people would like and what they can offer, by working element, in one place.
class Wishes : public models::View {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("belongs to a Desk")
    Q_PROPERTY(models::ElementList* elements READ elements CONSTANT)
    Q_PROPERTY(QList<QString> placeNames READ placeNames NOTIFY changed)
    Q_PROPERTY(int place READ place WRITE setPlace NOTIFY changed)
    Q_PROPERTY(bool asked READ asked NOTIFY changed)
    Q_PROPERTY(QString sentence READ sentence NOTIFY changed)

public:
    using View::View;

    ElementList* elements() { return &m_elements; }
    const QStringList& placeNames() const { return m_placeNames; }   ///< the municipality first
    int place() const { return m_place; }
    void setPlace(int place);
    bool asked() const { return m_asked; }
    /// "There is demand for … and an offer of …"; empty where a side is withheld.
    const QString& sentence() const { return m_sentence; }

protected:
    void fill() override;

private:
    ElementList m_elements;
    QStringList m_placeNames;
    int m_place = 0;
    bool m_asked = false;
    QString m_sentence;
};

}
