#pragma once

#include "app/models/desk/office/errand.h"
#include "app/models/desk/office/typed_secret.h"
#include "scales/result.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace models {

/// A piece of the municipality's work with its key: what is typed, what runs, and what came of it in a sentence.
class Task : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("belongs to an Office")
    Q_PROPERTY(models::TypedSecret* passphrase READ passphrase CONSTANT)
    Q_PROPERTY(bool busy READ busy NOTIFY changed)
    Q_PROPERTY(QString notice READ notice NOTIFY changed)
    Q_PROPERTY(QString detail READ detail NOTIFY changed)
    Q_PROPERTY(bool failed READ failed NOTIFY changed)

public:
    explicit Task(QObject* parent = nullptr);

    TypedSecret* passphrase() { return &m_passphrase; }
    bool busy() const { return m_errand.isRunning(); }
    const QString& notice() const { return m_notice; }   ///< what came of the last step; empty before
    const QString& detail() const
    {
        return m_detail;
    }   ///< of a failure, for whoever helps; in English, as the vault says it
    bool failed() const { return m_failed; }
    Errand& errand() { return m_errand; }
    /// Forgets what was typed and said: somebody comes to the page, or leaves it.
    virtual void leave();

Q_SIGNALS:
    void changed();

protected:
    void say(const QString& notice);
    /// `sentence`: what could not be done, and what to do now.
    void fail(const QString& sentence, const scales::Error& error);
    /// Runs `job` with what was typed, which is wiped as soon as the job is over.
    template <class Outcome>
    void run(std::function<Outcome(const std::string& passphrase)> job, std::function<void(Outcome)> then);

private:
    static void forget(std::string& text);

    TypedSecret m_passphrase;
    Errand m_errand;
    QString m_notice;
    QString m_detail;
    bool m_failed = false;
};

template <class Outcome>
void Task::run(std::function<Outcome(const std::string& passphrase)> job, std::function<void(Outcome)> then)
{
    if (busy())
        return;
    say({});
    const auto typed = std::make_shared<std::string>(m_passphrase.take());
    m_errand.run([typed, job = std::move(job), then = std::move(then)]() -> std::function<void()> {
        const auto outcome = std::make_shared<Outcome>(job(*typed));
        forget(*typed);
        return [outcome, then] { then(std::move(*outcome)); };
    });
}

}
