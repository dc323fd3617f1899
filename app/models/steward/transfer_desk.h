#pragma once

#include "app/models/steward/backroom.h"
#include "app/vault/transfer.h"

#include <QObject>
#include <QStringList>
#include <QtQml/qqmlregistration.h>

namespace models {

/// Where the staff hand over what the box holds, take the receipt, and only then empty it.
class TransferDesk : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("belongs to a Steward")
    Q_PROPERTY(Notice notice READ notice NOTIFY changed)
    Q_PROPERTY(QStringList media READ media NOTIFY changed)
    Q_PROPERTY(int medium READ medium WRITE choose NOTIFY changed)
    Q_PROPERTY(bool last READ last WRITE setLast NOTIFY changed)
    Q_PROPERTY(int envelopes READ envelopes NOTIFY changed)
    Q_PROPERTY(int fewest READ fewest CONSTANT)
    Q_PROPERTY(QString fileName READ fileName NOTIFY changed)
    Q_PROPERTY(QString municipality READ municipality CONSTANT)
    Q_PROPERTY(QString wave READ wave CONSTANT)
    Q_PROPERTY(bool mayEmpty READ mayEmpty NOTIFY changed)
    Q_PROPERTY(bool confirming READ confirming NOTIFY changed)

public:
    /// How it stands; each has its sentence on the screen.
    enum Notice {
        Ready,
        NoMedium,
        MediumFull,
        Interrupted,
        TooFew,
        NotEnrolled,
        Unreadable,
        Written,
        WrittenBefore,
        NoReceipt,
        DamagedReceipt,
        WrongMunicipality,
        ReceivedAll,
        ReceivedSome,
        SessionOpen,
        NotAllReceived,
        Emptied
    };
    Q_ENUM(Notice)

    explicit TransferDesk(Backroom room, QObject* parent = nullptr);

    Notice notice() const { return m_notice; }
    QStringList media() const;
    int medium() const { return m_medium; }   ///< place among the media, or -1
    bool last() const { return m_last; }
    int envelopes() const { return m_envelopes; }   ///< of the batch or the receipt that the notice is about
    static constexpr int fewest() { return static_cast<int>(vault::Tablet::fewestInBatch); }
    QString fileName() const { return m_fileName; }
    QString municipality() const;
    QString wave() const { return QString::fromStdString(m_room.tablet->wave()); }
    bool mayEmpty() const { return m_transfer.mayEmpty(); }
    bool confirming() const { return m_confirming; }

    void choose(int medium);
    void setLast(bool last);
    /// Begins anew: which media there are, and that the wave has not ended.
    void begin();

    Q_INVOKABLE void look();   ///< which media there are
    Q_INVOKABLE void write();
    Q_INVOKABLE void takeReceipt();
    Q_INVOKABLE void askToEmpty();
    Q_INVOKABLE void keep();
    Q_INVOKABLE void empty();

Q_SIGNALS:
    void changed();
    void failed(const QString& why);

private:
    void say(Notice notice);
    void say(const vault::Transfer::Failed& failure);
    std::filesystem::path folder() const;

    Backroom m_room;
    vault::Transfer m_transfer;
    std::vector<Medium> m_media;
    Notice m_notice = Ready;
    int m_medium = -1;
    bool m_last = false;
    bool m_confirming = false;
    int m_envelopes = 0;
    QString m_fileName;
};

}
