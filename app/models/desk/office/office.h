#pragma once

#include "app/models/desk/office/ceremony.h"
#include "app/models/desk/office/closing.h"
#include "app/models/desk/office/ledger_book.h"
#include "app/models/desk/office/new_town.h"
#include "app/models/desk/office/releasing.h"
#include "app/models/desk/office/taking_in.h"
#include "app/models/desk/office/wave_list.h"

namespace models {

/// The municipality's work with its keys, on the workspace that is open.
class Office : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("belongs to a Desk")
    Q_PROPERTY(models::WaveList* waves READ waves CONSTANT)
    Q_PROPERTY(models::NewTown* newTown READ newTown CONSTANT)
    Q_PROPERTY(models::Ceremony* ceremony READ ceremony CONSTANT)
    Q_PROPERTY(models::TakingIn* takingIn READ takingIn CONSTANT)
    Q_PROPERTY(models::Closing* closing READ closing CONSTANT)
    Q_PROPERTY(models::Releasing* releasing READ releasing CONSTANT)
    Q_PROPERTY(models::LedgerBook* ledger READ ledger CONSTANT)

public:
    /// What the program lends it. `cost`: of guessing a passphrase; tests take a small one.
    struct Means {
        Ceremony::Catalogue catalogue = [] { return scales::Error{"no questionnaires come with this program"}; };
        vault::GuessCost cost = {};
    };

    explicit Office(Means means, QObject* parent = nullptr);

    WaveList* waves() { return &m_waves; }
    NewTown* newTown() { return &m_newTown; }
    Ceremony* ceremony() { return &m_ceremony; }
    TakingIn* takingIn() { return &m_takingIn; }
    Closing* closing() { return &m_closing; }
    Releasing* releasing() { return &m_releasing; }
    LedgerBook* ledger() { return &m_ledger; }

    /// Null: none is open. The workspace outlives the work on it.
    void work(const vault::Workspace* workspace);
    /// Begins a piece of work on a wave: what was typed before is gone.
    void begin(WaveTask& task, const QString& wave) { task.work(m_workspace, wave); }
    /// Ends whatever is going on: nothing typed, no key and no sheet is left.
    void leaveAll();
    bool isBusy();
    void speak(const QString& language);
    /// How the waves stand, anew.
    void lookAgain();

private:
    std::vector<Task*> tasks();

    Means m_means;
    const vault::Workspace* m_workspace = nullptr;
    WaveList m_waves;
    NewTown m_newTown;
    Ceremony m_ceremony;
    TakingIn m_takingIn;
    Closing m_closing;
    Releasing m_releasing;
    LedgerBook m_ledger;
};

}
