#pragma once

#include "app/models/idle_clock.h"
#include "app/vault/staff_pin.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace models {

/// The keys with which the staff type their code. Which digits were typed is nowhere but in locked memory, unless the one
/// who types asks to see them; it is wiped when the code is tried, when they are taken back and when the pad is left.
class PinPad : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("belongs to a Steward")
    Q_PROPERTY(Notice notice READ notice NOTIFY changed)
    Q_PROPERTY(int typed READ typed NOTIFY changed)
    Q_PROPERTY(int length READ length CONSTANT)
    Q_PROPERTY(bool digitsShown READ digitsShown WRITE showDigits NOTIFY changed)
    Q_PROPERTY(QString digits READ digits NOTIFY changed)
    Q_PROPERTY(int secondsLocked READ secondsLocked NOTIFY changed)

public:
    /// Ask, Wrong, Locked: the code that was chosen. Choose, Repeat, Different: there is none yet. Broken: the disk does
    /// not take it.
    enum Notice { Ask, Wrong, Locked, Choose, Repeat, Different, Broken };
    Q_ENUM(Notice)

    PinPad(std::filesystem::path tabletFolder, vault::GuessCost cost, IdleClock::Now now, QObject* parent = nullptr);

    Notice notice() const { return m_notice; }
    int typed() const { return static_cast<int>(m_code.size()); }
    static constexpr int length() { return static_cast<int>(vault::StaffCode::length); }
    bool digitsShown() const { return m_shown; }
    void showDigits(bool shown);
    QString digits() const;   ///< empty unless they are shown
    int secondsLocked() const;

    /// Begins with nothing typed.
    void begin();
    /// Another code in the place of the present one; for who typed the present one just now.
    void beginChange();
    void leave();
    /// Looks at the time: a lock ends by itself.
    void beat();

    Q_INVOKABLE void type(int digit);
    Q_INVOKABLE void takeBack();
    Q_INVOKABLE void confirm();   ///< nothing happens before the code is whole

Q_SIGNALS:
    void changed();
    void opened();
    void failed(const QString& why);   ///< for standard error; never holds a digit

private:
    void say(Notice notice);
    void tryCode();
    void chooseCode();

    std::filesystem::path m_folder;
    vault::GuessCost m_cost;
    IdleClock::Now m_now;
    std::unique_ptr<vault::StaffPin> m_pin;
    vault::StaffCode m_code;
    vault::StaffCode m_first;   ///< of a code that is being chosen, until it is repeated
    Notice m_notice = Ask;
    bool m_changing = false;
    bool m_shown = false;
    int m_secondsSaid = 0;
};

}
