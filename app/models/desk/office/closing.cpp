#include "app/models/desk/office/closing.h"

#include "app/models/desk/shown.h"

#include <QCoreApplication>

namespace models {

void Closing::leave()
{
    WaveTask::leave();
    m_done = false;
}

void Closing::close()
{
    if (!isReady())
        return;
    run<scales::Result<vault::Closed>>(
        [workspace = workspace(),
         wave = wave().toStdString()](const std::string& passphrase) -> scales::Result<vault::Closed> {
            const auto key = workspace.openingKey(wave, passphrase);
            if (!key)
                return key.error();
            return workspace.close(wave, **key);
        },
        [this](scales::Result<vault::Closed> outcome) {
            if (!outcome)
                return fail(
                    outcome.error().refusal
                        ? deskWords(QT_TRANSLATE_NOOP("Desk", "This wave cannot be closed yet: it holds fewer than "
                                                              "30 envelopes. Nothing was opened."))
                        : deskWords(QT_TRANSLATE_NOOP("Desk", "The wave was not closed. Check the passphrase and try "
                                                              "again.")),
                    outcome.error());
            m_done = true;
            say(deskWords(QT_TRANSLATE_NOOP("Desk",
                                            "Wave %1 is closed: %2 answer sheets, %3 of them on paper. %4 envelopes "
                                            "could not be read."))
                    .arg(wave())
                    .arg(static_cast<qulonglong>(outcome->sheets))
                    .arg(static_cast<qulonglong>(outcome->onPaper))
                    .arg(static_cast<qulonglong>(outcome->unreadable)));
            Q_EMIT closed();
        });
}

}
