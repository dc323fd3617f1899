#include "analysis/formats/xlsx.h"

#include "analysis/formats/column.h"
#include "analysis/formats/imprint.h"
#include "analysis/formats/workbook.h"
#include "scales/cell_text.h"

#include <map>
#include <set>
#include <utility>

namespace analysis {
namespace {

using scales::Error;

/// Cells of one sheet, one after another.
class Sheet {
public:
    Sheet(Workbook& workbook, const std::string& name) : sheet_(workbook.sheet(name)) {}

    void text(const std::string& words, lxw_format* look = nullptr)
    {
        if (!words.empty())
            note(worksheet_write_string(sheet_, row_, column_, scales::harmless(words).c_str(), look));
        ++column_;
    }
    void number(double value, lxw_format* look = nullptr)
    {
        note(worksheet_write_number(sheet_, row_, column_++, value, look));
    }
    void truth(bool value) { note(worksheet_write_boolean(sheet_, row_, column_++, value, nullptr)); }
    void empty(int cells) { column_ = static_cast<lxw_col_t>(column_ + cells); }
    /// For so many letters in the wide column: not every program does it by itself. A language of two bytes a letter gets
    /// more room than it needs.
    void makeHigh(std::size_t letters)
    {
        constexpr std::size_t onOneLine = 90;
        constexpr double lineHeight = 15;   // points
        const std::size_t lines = (letters + onOneLine - 1) / onOneLine;
        if (lines > 1)
            note(worksheet_set_row(sheet_, row_, lineHeight * static_cast<double>(lines), nullptr));
    }
    void endRow()
    {
        ++row_;
        column_ = 0;
    }

    lxw_worksheet* page() { return sheet_; }
    lxw_row_t row() const { return row_; }
    lxw_error failure() const { return failure_; }

private:
    void note(lxw_error error)
    {
        if (failure_ == LXW_NO_ERROR)
            failure_ = error;
    }

    lxw_worksheet* sheet_;
    lxw_row_t row_ = 0;
    lxw_col_t column_ = 0;
    lxw_error failure_ = LXW_NO_ERROR;
};

/// On paper: A4 on its side, with the heads on every page.
void printOnItsSide(Sheet& sheet)
{
    constexpr std::uint8_t a4 = 9;
    worksheet_set_paper(sheet.page(), a4);
    worksheet_set_landscape(sheet.page());
    worksheet_repeat_rows(sheet.page(), 0, 0);
}

/// The same, and all columns on one page.
void printAcross(Sheet& sheet)
{
    printOnItsSide(sheet);
    worksheet_fit_to_pages(sheet.page(), 1, 0);
}

void writeReadMe(Sheet& sheet, const Workbook::Looks& looks, const Edition& edition)
{
    const Labels& labels = edition.labels;
    worksheet_set_column(sheet.page(), 0, 0, 32, nullptr);
    worksheet_set_column(sheet.page(), 1, 1, 100, nullptr);
    worksheet_set_row(sheet.page(), 0, 26, nullptr);   // points, for the title
    printAcross(sheet);
    const auto line = [&](const std::string& term, const std::string& text, lxw_format* look) {
        sheet.makeHigh(text.size());
        sheet.text(term, look == looks.head ? looks.head : looks.term);
        sheet.text(text, look);
        sheet.endRow();
    };
    sheet.text(labels.title, looks.title);
    sheet.endRow();
    for (const std::string& banner : labels.banners)
        line("", banner, looks.banner);
    sheet.endRow();
    for (std::size_t wave = 0; wave < edition.waves.size(); ++wave) {
        const WaveLabels& about = edition.about[wave];
        line(labels.wave, edition.waves[wave].facts().wave, looks.head);
        line(labels.instrument, about.instrument, looks.text);
        line(labels.wording, about.wording, looks.text);
        line(labels.rule, about.rule, looks.text);
        line(labels.release, about.release, looks.text);
        sheet.endRow();
    }
    for (const std::string& rule : labels.rules)
        line("", rule, looks.text);
    sheet.endRow();
    for (const Status status : figureStatuses)
        line(nameOf(status), labels.statuses.at(status), looks.text);
    sheet.endRow();
    for (const auto& [column, meaning] : labels.columns)
        line(column, meaning, looks.text);
    sheet.endRow();
    for (const Measure measure : everyMeasure)
        line(nameOf(measure), labels.measureNames[place(measure)], looks.text);
    for (const auto& [group, name] : labels.groups)
        line(nameOf(group), name, looks.text);
    sheet.endRow();
    std::string term = labels.sources;
    for (const std::string& source : sourcesOf(edition))
        line(std::exchange(term, ""), source, looks.text);
    line(labels.ledger, edition.ledger, looks.text);
}

void putCount(Sheet& sheet, const Workbook::Looks& looks, PrintedCount count)
{
    if (const auto* value = std::get_if<Rounded>(&count))
        sheet.number(static_cast<double>(value->value));
    else
        sheet.text("<5", looks.quiet);
}

/// n to mean_high, as in the CSV.
void putNumbers(Sheet& sheet, const Workbook::Looks& looks, const Figure& figure)
{
    if (figure.status != Status::shown)
        return sheet.empty(8);
    sheet.number(static_cast<double>(figure.n));
    if (figure.kind == FigureKind::mean) {
        sheet.empty(4);
        for (const double value : {figure.mean.value, figure.mean.range.low, figure.mean.range.high})
            sheet.number(value, looks.mean);
        return;
    }
    putCount(sheet, looks, figure.k);
    if (figure.kind == FigureKind::count)
        return sheet.empty(6);
    if (figure.share)
        sheet.number(*figure.share, looks.share);
    else
        sheet.empty(1);
    sheet.number(figure.range.low, looks.share);
    sheet.number(figure.range.high, looks.share);
    sheet.empty(3);
}

void writeFigures(Sheet& sheet, const Workbook::Looks& looks, const Edition& edition)
{
    const std::vector<Column> columns = columnsOfTable();
    for (const Column& column : columns)
        sheet.text(column.name, column.type == ColumnType::text ? looks.head : looks.numberHead);
    sheet.endRow();
    for (std::size_t wave = 0; wave < edition.waves.size(); ++wave) {
        const Facts& facts = edition.waves[wave].facts();
        for (const Figure& figure : edition.figures[wave]) {
            for (const std::string& words :
                 {facts.wave, figure.place->area, figure.place->name, scales::nameOf(figure.place->level),
                  nameOf(figure.place->group), figure.measure, nameOf(figure.status)})
                sheet.text(words);
            putNumbers(sheet, looks, figure);
            sheet.text(figure.rule);
            sheet.truth(facts.invented);
            sheet.endRow();
        }
    }
    const auto last = static_cast<lxw_col_t>(columns.size() - 1);
    worksheet_freeze_panes(sheet.page(), 1, 0);
    printAcross(sheet);
    worksheet_autofilter(sheet.page(), 0, 0, sheet.row() - 1, last);
    constexpr double widths[] = {9, 12, 22, 15, 13, 28, 11, 7, 7, 9, 9, 9, 9, 10, 10, 24, 10};
    for (lxw_col_t column = 0; column <= last; ++column)
        worksheet_set_column(sheet.page(), column, column, widths[column], nullptr);
}

/// Shares and means about everybody of an area, in the order in which they first come.
std::vector<const Figure*> columnsOfPlaces(const Edition& edition)
{
    std::vector<const Figure*> columns;
    std::set<std::string> seen;
    for (const auto& figures : edition.figures)
        for (const Figure& figure : figures)
            if (figure.kind != FigureKind::count && figure.place->group == Group::all &&
                seen.insert(figure.measure).second)
                columns.push_back(&figure);
    return columns;
}

/// What a figure comes down to in one cell; null where the release has no such figure.
void putCell(Sheet& sheet, const Workbook::Looks& looks, const Labels& labels, const Figure* figure)
{
    const Status status = figure ? figure->status : Status::noData;
    if (status != Status::shown)
        sheet.text(labels.statuses.at(status), looks.quiet);
    else if (figure->kind == FigureKind::mean)
        sheet.number(figure->mean.value, looks.mean);
    else if (figure->share)
        sheet.number(*figure->share, looks.percent);
    else
        putCount(sheet, looks, figure->k);
}

void writePlaces(Sheet& sheet, const Workbook::Looks& looks, const Edition& edition)
{
    const auto columns = columnsOfPlaces(edition);
    for (const char* column : {"wave", "area", "name", "level", "n"})
        sheet.text(column, looks.head);
    for (const Figure* column : columns) {
        const auto measure = measureNamed(column->measure);
        sheet.text(measure ? edition.labels.measureNames[place(*measure)] : column->measure, looks.head);
    }
    sheet.endRow();
    for (std::size_t wave = 0; wave < edition.waves.size(); ++wave) {
        std::map<std::pair<std::string, std::string>, const Figure*> figures;   // by area and measure
        for (const Figure& figure : edition.figures[wave])
            if (figure.place->group == Group::all)
                figures[{figure.place->area, figure.measure}] = &figure;
        for (const ReleasedTable::Row& row : edition.waves[wave].rows()) {
            if (row.group != Group::all)
                continue;
            for (const std::string& words :
                 {edition.waves[wave].facts().wave, row.area, row.name, scales::nameOf(row.level)})
                sheet.text(words);
            if (const Bundle* bundle = shown(row))
                sheet.number(static_cast<double>(bundle->n.value));
            else
                sheet.text(edition.labels.statuses.at(Status::withheld), looks.quiet);
            for (const Figure* column : columns) {
                const auto found = figures.find({row.area, column->measure});
                putCell(sheet, looks, edition.labels, found == figures.end() ? nullptr : found->second);
            }
            sheet.endRow();
        }
    }
    worksheet_freeze_panes(sheet.page(), 1, 3);
    printOnItsSide(sheet);
    worksheet_repeat_columns(sheet.page(), 0, 2);
    constexpr double widths[] = {9, 12, 22, 15, 12};
    for (lxw_col_t column = 0; column < lxw_col_t{std::size(widths)}; ++column)
        worksheet_set_column(sheet.page(), column, column, widths[column], nullptr);
    worksheet_set_column(sheet.page(), std::size(widths), static_cast<lxw_col_t>(std::size(widths) + columns.size()),
                         16, nullptr);
}

}

scales::Result<std::string> toXlsx(const Edition& edition)
{
    auto workbook = Workbook::make(edition.labels.title, edition.waves.back().facts().municipality);
    if (!workbook)
        return workbook.error();
    Sheet readMe(*workbook, edition.labels.readMe);
    Sheet figures(*workbook, edition.labels.figures);
    Sheet places(*workbook, edition.labels.places);
    writeReadMe(readMe, workbook->looks(), edition);
    writeFigures(figures, workbook->looks(), edition);
    writePlaces(places, workbook->looks(), edition);
    for (const Sheet* sheet : {&readMe, &figures, &places})
        if (sheet->failure() != LXW_NO_ERROR)
            return Error{std::string("the workbook cannot hold the figures: ") + lxw_strerror(sheet->failure())};
    return workbook->bytes();
}

}
