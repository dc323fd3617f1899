#include "app/models/desk/office/ledger_book.h"

#include "app/models/desk/shown.h"

#include <QCoreApplication>

namespace models {

void LedgerBook::read(const vault::Workspace* workspace, const scales::Result<vault::Ledger>* outcome)
{
    work(workspace, QStringLiteral("ledger"));
    m_entries.clear();
    m_standing.clear();
    m_head.clear();
    if (!workspace)
        return;
    const auto& ledger = *outcome;
    if (!ledger)
        return fail(deskWords(QT_TRANSLATE_NOOP("Desk", "The ledger is damaged.")), ledger.error());
    for (const auto& entry : ledger->entries())
        m_entries << deskWords(entry.kind == vault::Ledger::Entry::Kind::released
                                   ? QT_TRANSLATE_NOOP("Desk", "Wave %1, released")
                                   : QT_TRANSLATE_NOOP("Desk", "Wave %1, withdrawn"))
                         .arg(QString::fromStdString(entry.wave));
    for (const auto& table : ledger->tables())
        m_standing << QString::fromStdString(table.facts().wave);
    m_head = QString::fromStdString(vault::toHex(ledger->head())).left(16);
    Q_EMIT changed();
}

void LedgerBook::withdraw(const QString& wave)
{
    if (!isReady())
        return;
    run<scales::Result<scales::Done>>(
        [workspace = workspace(),
         name = wave.toStdString()](const std::string& passphrase) -> scales::Result<scales::Done> {
            const auto key = workspace.signingKey(passphrase);
            if (!key)
                return key.error();
            auto ledger = vault::Ledger::read(workspace.ledgerFile(), workspace.municipality());
            if (!ledger)
                return ledger.error();
            return ledger->withdraw(name, **key);
        },
        [this, wave](scales::Result<scales::Done> outcome) {
            if (!outcome)
                return fail(
                    deskWords(QT_TRANSLATE_NOOP("Desk", "Nothing was withdrawn. Check the passphrase and try again.")),
                    outcome.error());
            Q_EMIT withdrawn();
            say(deskWords(QT_TRANSLATE_NOOP("Desk", "Wave %1 is marked as withdrawn.")).arg(wave));
        });
}

}
