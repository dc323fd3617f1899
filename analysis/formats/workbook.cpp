#include "analysis/formats/workbook.h"

#include <stdlib.h>
#include <unistd.h>

#include <fstream>
#include <iterator>
#include <utility>

namespace analysis {

using scales::Error;
using scales::Result;

namespace {

constexpr std::time_t fixedDate = 946684800;   // 1 January 2000: equal figures give equal bytes

// Those of the page (app/report/look.cpp).
constexpr lxw_color_t paper = 0xE3EFEA;
constexpr lxw_color_t moss = 0x1E5B50;
constexpr lxw_color_t grey = 0x4F5D58;

lxw_format* wrapped(lxw_format* format)
{
    format_set_text_wrap(format);
    format_set_align(format, LXW_ALIGN_VERTICAL_TOP);
    return format;
}

}

Result<Workbook> Workbook::make(const std::string& title, const std::string& company)
{
    std::error_code problem;
    std::string name = (std::filesystem::temp_directory_path(problem) / "buurtpeil-XXXXXX").string();
    const int descriptor = problem ? -1 : ::mkstemp(name.data());
    if (descriptor < 0)
        return Error{"cannot be written to; a workbook needs a temporary file there",
                     std::filesystem::path(name).parent_path().string()};
    ::close(descriptor);
    lxw_workbook* book = workbook_new(name.c_str());
    if (!book) {
        ::unlink(name.c_str());
        return Error{"is no place for a workbook", name};
    }
    Workbook workbook(name, book);
    std::string maker = "Buurtpeil";
    lxw_doc_properties properties = {};
    properties.title = const_cast<char*>(title.c_str());   // copied by the library, which is written in C
    properties.author = maker.data();
    properties.company = const_cast<char*>(company.c_str());
    properties.created = fixedDate;
    workbook_set_properties(book, &properties);
    workbook.makeLooks();
    return workbook;
}

Workbook::Workbook(Workbook&& other) noexcept
    : file_(std::exchange(other.file_, {})), book_(std::exchange(other.book_, nullptr)), looks_(other.looks_)
{
}

Workbook::~Workbook()
{
    if (book_)
        lxw_workbook_free(book_);
    if (!file_.empty())
        ::unlink(file_.c_str());
}

void Workbook::makeLooks()
{
    looks_.title = workbook_add_format(book_);
    format_set_bold(looks_.title);
    format_set_font_size(looks_.title, 16);
    looks_.banner = wrapped(workbook_add_format(book_));
    format_set_bold(looks_.banner);
    format_set_bg_color(looks_.banner, paper);
    for (lxw_format** head : {&looks_.head, &looks_.numberHead}) {
        *head = wrapped(workbook_add_format(book_));
        format_set_bold(*head);
        format_set_font_color(*head, moss);
        format_set_bg_color(*head, paper);
        format_set_bottom(*head, LXW_BORDER_THIN);
    }
    format_set_align(looks_.numberHead, LXW_ALIGN_RIGHT);
    looks_.term = wrapped(workbook_add_format(book_));
    format_set_bold(looks_.term);
    format_set_font_color(looks_.term, moss);
    looks_.text = wrapped(workbook_add_format(book_));
    looks_.quiet = workbook_add_format(book_);
    format_set_font_color(looks_.quiet, grey);
    format_set_align(looks_.quiet, LXW_ALIGN_RIGHT);
    looks_.percent = workbook_add_format(book_);
    format_set_num_format(looks_.percent, "0%");
    looks_.share = workbook_add_format(book_);
    format_set_num_format(looks_.share, "0.0000");
    looks_.mean = workbook_add_format(book_);
    format_set_num_format(looks_.mean, "0.000");
}

Result<std::string> Workbook::bytes()
{
    const lxw_error failure = workbook_close(std::exchange(book_, nullptr));
    if (failure != LXW_NO_ERROR)
        return Error{std::string("cannot be made into a workbook: ") + lxw_strerror(failure), file_.string()};
    std::ifstream stream(file_, std::ios::binary);
    std::string bytes{std::istreambuf_iterator<char>(stream), {}};
    if (!stream || bytes.empty())
        return Error{"cannot be read back", file_.string()};
    return bytes;
}

}
