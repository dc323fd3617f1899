#include "app/cli/sheets.h"

#include "app/cli/confirmation.h"
#include "app/report/sheet_page.h"
#include "app/vault/whole_file.h"
#include "scales/catalogue.h"

#include <algorithm>
#include <iostream>

namespace cli {
namespace {

using scales::Done;
using scales::Error;
using scales::Result;
namespace fs = std::filesystem;

bool liesIn(const fs::path& folder, const fs::path& workspace)
{
    const fs::path inner = fs::weakly_canonical(folder);
    const fs::path outer = fs::weakly_canonical(workspace / "keys").parent_path();
    return std::mismatch(outer.begin(), outer.end(), inner.begin(), inner.end()).first == outer.end();
}

Result<Done> typeSheet(const char* which, vault::RecoverySheet& sheet)
{
    for (;;) {
        std::cout << "Type the 13 groups of " << which << " from paper, and press Enter:\n" << std::flush;
        std::string line;
        if (!std::getline(std::cin, line))
            return Error{"was not typed; nothing was changed", which};
        auto read = vault::readSheet(line, which, sheet);
        if (read)
            return read;
        std::cout << read.error().text() << '\n';
    }
}

}

Result<std::vector<fs::path>> writeSheets(const vault::RecoverySheets& sheets, const std::string& municipality,
                                          const fs::path& folder, const fs::path& workspace,
                                          const std::string& language)
{
    if (liesIn(folder, workspace))
        return Error{"lies in the workspace; expected a folder of its own for the sheets", folder.string()};
    if (auto made = vault::makeFolder(folder); !made)
        return made.error();
    std::vector<fs::path> pages;
    for (const vault::RecoverySheet& sheet : sheets) {
        const bool ofWave = sheet.of != vault::ofMunicipality;
        std::string words = sheet.key;
        std::replace(words.begin(), words.end(), '-', ' ');
        const QByteArray page = report::writeSheetPage(
            {QString::fromStdString(municipality), QString::fromStdString(ofWave ? sheet.of : ""), sheet.share.number,
             QString::fromStdString(words), QString::fromStdString(vault::sheetGroups(sheet.share)),
             QString::fromStdString(vault::sheetText(sheet))},
            QString::fromStdString(language));
        pages.push_back(
            folder / ((ofWave ? sheet.of : "signing-key") + "-sheet-" + std::to_string(sheet.share.number) + ".html"));
        if (auto written =
                vault::writeWholeFile(pages.back(), vault::bytesOf(page.toStdString()), vault::Readers::ownerOnly);
            !written)
            return written.error();
    }
    return pages;
}

Result<Done> readSheets(const std::vector<std::string>& files, vault::RecoverySheet& one, vault::RecoverySheet& other)
{
    if (files.empty()) {
        if (!somebodyCanAnswer())
            return Error{"are needed; expected --sheet twice, or a person at a terminal", {}, 0, "sheets"};
        if (auto typed = typeSheet("one sheet", one); !typed)
            return typed;
        return typeSheet("another sheet", other);
    }
    if (files.size() != 2)
        return Error{"is not what a proof needs; expected --sheet twice", {}, 0, "sheets"};
    for (std::size_t i = 0; i < 2; ++i) {
        const auto text = scales::readTextFile(files[i]);
        if (!text)
            return text.error();
        if (auto read = vault::readSheet(*text, files[i], i == 0 ? one : other); !read)
            return read;
    }
    return Done{};
}

}
