#pragma once

#include "scales/result.h"

#include <xlsxwriter.h>

#include <filesystem>
#include <string>

namespace analysis {

/// A workbook in the making, in a temporary file of its own until bytes() hands it over. Wraps libxlsxwriter.
class Workbook {
public:
    static scales::Result<Workbook> make(const std::string& title, const std::string& company);
    Workbook(Workbook&& other) noexcept;
    Workbook& operator=(Workbook&&) = delete;
    ~Workbook();

    lxw_worksheet* sheet(const std::string& name) { return workbook_add_worksheet(book_, name.c_str()); }

    /// Looks of cells, owned by the workbook.
    struct Looks {
        lxw_format* title = nullptr;
        lxw_format* banner = nullptr;
        lxw_format* head = nullptr;
        lxw_format* numberHead = nullptr;   ///< above numbers, which stand to the right
        lxw_format* term = nullptr;
        lxw_format* text = nullptr;
        lxw_format* quiet = nullptr;     ///< the word for what has no number
        lxw_format* percent = nullptr;   ///< of a share
        lxw_format* share = nullptr;     ///< with all its decimals
        lxw_format* mean = nullptr;
    };
    const Looks& looks() const { return looks_; }

    /// Ends the workbook.
    scales::Result<std::string> bytes();

private:
    Workbook(std::filesystem::path file, lxw_workbook* book) : file_(std::move(file)), book_(book) {}
    void makeLooks();

    std::filesystem::path file_;
    lxw_workbook* book_ = nullptr;
    Looks looks_;
};

}
