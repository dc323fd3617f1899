#pragma once

#include "app/models/steward/backroom.h"

#include <QObject>
#include <QStringList>
#include <QtQml/qqmlregistration.h>

namespace models {

/// Where the staff open and close a session. Closing asks to look at the place and the number first.
class SessionDesk : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("belongs to a Steward")
    Q_PROPERTY(bool open READ isOpen NOTIFY changed)
    Q_PROPERTY(bool practice READ practice WRITE setPractice NOTIFY changed)
    Q_PROPERTY(bool confirming READ confirming NOTIFY changed)
    Q_PROPERTY(Notice notice READ notice NOTIFY changed)
    Q_PROPERTY(QString place READ place CONSTANT)
    Q_PROPERTY(QString wave READ wave CONSTANT)
    Q_PROPERTY(QStringList languages READ languages CONSTANT)
    Q_PROPERTY(QString language READ language WRITE setLanguage NOTIFY changed)
    Q_PROPERTY(QString textSize READ textSize WRITE setTextSize NOTIFY changed)
    Q_PROPERTY(int inBox READ inBox NOTIFY changed)

public:
    enum Notice { Nothing, NotReady, NotOpened, NotClosed };
    Q_ENUM(Notice)

    /// `ready` says whether the check list lets a session be opened.
    SessionDesk(Backroom room, std::function<bool()> ready, QObject* parent = nullptr);

    bool isOpen() const { return m_room.session->isOpen(); }
    bool practice() const { return m_plan.practice; }
    bool confirming() const { return m_confirming; }
    Notice notice() const { return m_notice; }
    QString place() const { return QString::fromStdString(m_plan.place); }
    QString wave() const { return QString::fromStdString(m_room.tablet->wave()); }
    QStringList languages() const;   ///< codes
    QString language() const { return QString::fromStdString(m_plan.language); }
    QString textSize() const { return QString::fromStdString(m_plan.textSize); }
    int inBox() const { return m_inBox; }   ///< when closing was asked for

    void setPractice(bool practice);
    void setLanguage(const QString& code);
    void setTextSize(const QString& size);
    /// Takes up the plan of the open session, or of the last one.
    void look();

    Q_INVOKABLE QString nameOf(const QString& code) const;   ///< how a language calls itself
    Q_INVOKABLE void begin();
    Q_INVOKABLE void askToClose();
    Q_INVOKABLE void keepOpen();
    Q_INVOKABLE void close();

Q_SIGNALS:
    void changed();
    void failed(const QString& why);

private:
    void tryToBegin();

    Backroom m_room;
    std::function<bool()> m_ready;
    vault::SessionPlan m_plan;
    bool m_confirming = false;
    Notice m_notice = Nothing;
    int m_inBox = 0;
};

}
