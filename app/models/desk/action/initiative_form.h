#pragma once

#include "app/models/desk/action/ground.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace models {

/// One initiative while somebody describes it, in ten fields. What the register knows besides and the form does not ask
/// stays as it was.
class InitiativeForm : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("belongs to Initiatives")
    Q_PROPERTY(bool isNew READ isNew NOTIFY changed)
    Q_PROPERTY(QString name READ name WRITE setName NOTIFY changed)
    Q_PROPERTY(QString organiser READ organiser WRITE setOrganiser NOTIFY changed)
    Q_PROPERTY(QString contact READ contact WRITE setContact NOTIFY changed)
    Q_PROPERTY(QString needsOpen READ needsOpen WRITE setNeedsOpen NOTIFY changed)
    Q_PROPERTY(QList<QString> areaIds READ areaIds NOTIFY begun)
    Q_PROPERTY(QList<QString> areaNames READ areaNames NOTIFY begun)
    Q_PROPERTY(QList<QString> areas READ areas NOTIFY changed)
    Q_PROPERTY(QList<QString> groupIds READ groupIds CONSTANT)
    Q_PROPERTY(QList<QString> groupNames READ groupNames NOTIFY begun)
    Q_PROPERTY(QList<QString> groups READ groups NOTIFY changed)
    Q_PROPERTY(QList<QString> needIds READ needIds CONSTANT)
    Q_PROPERTY(QList<QString> needNames READ needNames NOTIFY begun)
    Q_PROPERTY(QList<QString> needs READ needs NOTIFY changed)
    Q_PROPERTY(QList<QString> elementIds READ elementIds CONSTANT)
    Q_PROPERTY(QList<QString> elementNames READ elementNames NOTIFY begun)
    Q_PROPERTY(QList<int> elements READ elements NOTIFY changed)
    Q_PROPERTY(QList<QString> wanted READ wanted NOTIFY changed)
    Q_PROPERTY(QList<QString> rhythmNames READ rhythmNames NOTIFY begun)
    Q_PROPERTY(int rhythm READ rhythm WRITE setRhythm NOTIFY changed)
    Q_PROPERTY(QList<QString> faults READ faults NOTIFY faultsChanged)
    Q_PROPERTY(QString detail READ detail NOTIFY faultsChanged)

public:
    using QObject::QObject;

    /// `place`: in the book; -1 for a new one.
    void begin(const Ground& ground, int place);
    /// The names of what can be chosen, in the language of `ground`.
    void speak(const Ground& ground);
    /// What the book would hold with it.
    std::vector<scales::Initiative> initiatives(const InitiativeBook& book) const;
    /// Whether it may be kept; else the faults say in words what to do. Takes needless spaces out.
    bool check(const InitiativeBook& book);
    /// Looks for the same one in a book that was read again; one that is gone becomes a new one.
    void findAgain(const InitiativeBook& book);
    void refuse(const QString& fault, const scales::Error& error);

    bool isNew() const { return m_place < 0; }
    QString name() const { return QString::fromStdString(m_one.name); }
    void setName(const QString& name) { put(m_one.name, name); }
    QString organiser() const { return QString::fromStdString(m_one.organiser); }
    void setOrganiser(const QString& organiser) { put(m_one.organiser, organiser); }
    QString contact() const { return QString::fromStdString(m_one.contact); }
    void setContact(const QString& contact) { put(m_one.contact, contact); }
    QString needsOpen() const { return QString::fromStdString(m_one.needsOpen); }
    void setNeedsOpen(const QString& needs) { put(m_one.needsOpen, needs); }

    const QStringList& areaIds() const { return m_areaIds; }
    const QStringList& areaNames() const { return m_areaNames; }
    QStringList areas() const;
    QStringList groupIds() const;
    const QStringList& groupNames() const { return m_groupNames; }
    QStringList groups() const;
    QStringList needIds() const;
    const QStringList& needNames() const { return m_needNames; }
    QStringList needs() const;
    QStringList elementIds() const;
    const QStringList& elementNames() const { return m_elementNames; }
    QList<int> elements() const;   ///< scales::Presence of each
    QStringList wanted() const;
    const QStringList& rhythmNames() const { return m_rhythmNames; }
    int rhythm() const;   ///< -1: not told
    void setRhythm(int rhythm);

    Q_INVOKABLE void turnArea(const QString& id) { turn(m_one.areas, id); }
    Q_INVOKABLE void turnGroup(const QString& id) { turn(m_one.groups, id); }
    Q_INVOKABLE void turnNeed(const QString& id) { turn(m_one.dimensions, id); }
    Q_INVOKABLE void turnWanted(const QString& id) { turn(m_one.wanted, id); }
    Q_INVOKABLE void setElement(int element, int presence);

    const QStringList& faults() const { return m_faults; }
    const QString& detail() const { return m_detail; }   ///< in English, for whoever helps

Q_SIGNALS:
    void begun();
    void changed();
    void faultsChanged();

private:
    void put(std::string& field, const QString& text);
    void turn(std::vector<std::string>& ids, const QString& id);

    int m_place = -1;
    std::string m_nameBefore;
    scales::Initiative m_one;
    QStringList m_areaIds, m_areaNames, m_groupNames, m_needNames, m_elementNames, m_rhythmNames;
    QStringList m_faults;
    QString m_detail;
};

}
