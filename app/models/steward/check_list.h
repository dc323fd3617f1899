#pragma once

#include "app/models/steward/backroom.h"

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

#include <vector>

namespace models {

/// What the staff look at before residents come: each line in words, and whether it is in order.
class CheckList : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("belongs to a Steward")
    Q_PROPERTY(int count READ count NOTIFY looked)
    Q_PROPERTY(bool blocked READ blocked NOTIFY looked)

public:
    enum State { Fine, Warning, Blocked };
    Q_ENUM(State)
    enum Role { Title = Qt::UserRole + 1, WordsRole, StateRole, Name };

    struct Line {
        QString name;   ///< by which a test finds it
        State state = Fine;
        QString title;
        QString words;
    };

    explicit CheckList(Backroom room, QObject* parent = nullptr);

    /// Looks at everything anew, in the language of the screens. One line is written to the disk as a proof.
    void look();
    int count() const { return static_cast<int>(m_lines.size()); }
    bool blocked() const;   ///< then no session can be opened
    const std::vector<Line>& lines() const { return m_lines; }

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void looked();

private:
    void lookAtPackage();
    void lookAtQuestions();
    void lookAtGroups();
    void lookAtTablet();
    void add(const char* name, State state, QString title, QString words);

    Backroom m_room;
    std::vector<Line> m_lines;
};

}
