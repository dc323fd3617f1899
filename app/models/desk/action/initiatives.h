#pragma once

#include "app/models/desk/action/initiative_form.h"
#include "app/models/desk/action/initiative_list.h"

namespace models {

/// The municipality's register of initiatives: what happens already, by the round table's own telling.
class Initiatives : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("belongs to an Action")
    Q_PROPERTY(models::InitiativeList* list READ list CONSTANT)
    Q_PROPERTY(models::InitiativeForm* form READ form CONSTANT)
    Q_PROPERTY(bool damaged READ damaged NOTIFY changed)
    Q_PROPERTY(bool mayChange READ mayChange NOTIFY changed)
    Q_PROPERTY(bool inFolder READ inFolder NOTIFY changed)
    Q_PROPERTY(QString trouble READ trouble NOTIFY changed)
    Q_PROPERTY(QString notice READ notice NOTIFY changed)
    Q_PROPERTY(QList<QString> details READ details NOTIFY changed)
    Q_PROPERTY(bool canUndo READ canUndo NOTIFY changed)
    Q_PROPERTY(QString path READ path WRITE setPath NOTIFY changed)

public:
    explicit Initiatives(Ground& ground, QObject* parent = nullptr) : QObject(parent), m_ground(ground) {}

    InitiativeList* list() { return &m_list; }
    InitiativeForm* form() { return &m_form; }
    bool damaged() const { return m_ground.book.state() == InitiativeBook::State::damaged; }
    bool mayChange() const { return m_ground.book.mayChange(); }
    /// Whether the folder is one that this desk may write in: a municipality's own.
    bool inFolder() const { return m_inFolder; }
    void setInFolder(bool inFolder) { m_inFolder = inFolder; }
    const QString& trouble() const { return m_trouble; }       ///< of a damaged register, with its line
    const QString& notice() const { return m_notice; }         ///< what came of the last step; empty before
    const QStringList& details() const { return m_details; }   ///< problems in English, for whoever helps
    bool canUndo() const { return m_ground.book.canUndo() && !m_notice.isEmpty(); }
    const QString& path() const { return m_path; }
    void setPath(const QString& path);

    /// Everything anew from the ground; what was said of the last step is over.
    void arrive();
    /// The same words in another language.
    void speak();

    Q_INVOKABLE void begin();           ///< a new one, in the form
    Q_INVOKABLE void change(int row);   ///< that of the list, in the form
    Q_INVOKABLE bool keep();            ///< what the form says
    Q_INVOKABLE void remove(int row);
    Q_INVOKABLE void undo();
    Q_INVOKABLE void takeOver();   ///< from the file at `path`: same names are replaced, others added
    Q_INVOKABLE void writeOut();   ///< to the file at `path`

Q_SIGNALS:
    void changed();

private:
    void fill();
    void say(const QString& notice, QStringList details = {});
    /// A change was refused; what stands on the disk is shown.
    void refused(const scales::Error& error);
    std::size_t placeOf(int row) const { return m_places.at(static_cast<std::size_t>(row)); }
    bool has(int row) const { return row >= 0 && row < static_cast<int>(m_places.size()); }

    Ground& m_ground;
    InitiativeList m_list;
    InitiativeForm m_form;
    std::vector<std::size_t> m_places;   ///< in the book, by row of the list
    bool m_inFolder = false;
    QString m_trouble;
    QString m_notice;
    QStringList m_details;
    QString m_path;
};

}
