#include "app/models/desk/opened.h"

namespace models {
namespace {

Opened refused(const std::filesystem::path& file, const scales::Error& error)
{
    Opened opened;
    opened.trouble = vault::Ledger::isOfNewerProgram(file) ? Opened::Trouble::newer : Opened::Trouble::damaged;
    opened.file = QString::fromStdString(file.string());
    opened.line = error.line;
    opened.why = error.text();
    return opened;
}

}

Opened openRelease(const std::filesystem::path& file)
{
    auto ledger = vault::Ledger::readCopy(file);
    if (!ledger)
        return refused(file, ledger.error());
    Opened opened;
    opened.file = QString::fromStdString(file.string());
    opened.ledger = std::move(*ledger);
    return opened;
}

Opened openWorkspace(const std::filesystem::path& folder)
{
    auto workspace = vault::Workspace::open(folder);
    if (!workspace)
        return refused(folder, workspace.error());
    auto ledger = vault::Ledger::read(workspace->ledgerFile(), workspace->municipality());
    if (!ledger)
        return refused(workspace->ledgerFile(), ledger.error());
    Opened opened;
    opened.file = QString::fromStdString(folder.string());
    opened.ledger = std::move(*ledger);
    const std::filesystem::path residents = folder / "population.csv";
    if (const auto text = scales::readTextFile(residents.string()))
        if (auto read = scales::readPopulation(*text, residents.string()).result())
            opened.population = std::move(*read);
    opened.workspace = std::move(*workspace);
    return opened;
}

}
