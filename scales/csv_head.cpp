#include "scales/csv_head.h"

namespace scales {

Result<CsvHead> CsvHead::read(CsvBlocks& blocks, std::string file)
{
    CsvHead head;
    head.table.file = std::move(file);
    CsvRows rows;
    for (;;) {
        const auto more = blocks.next(head.block);
        if (!more)
            return more.error();
        if (!*more)
            return head;
        head.separator = separatorOf(head.block.text());
        head.rowsBeginAt = rows.readFirst(head.block, head.separator);
        if (rows.problem())
            return Error{rows.problem()->what, head.table.file, rows.problem()->line};
        if (rows.size() > 0)
            break;
    }
    for (std::size_t column = 0; column < rows.fieldCount(0); ++column)
        head.table.header.emplace_back(rows.field(rows.firstField(0) + column));
    if (const auto problem = head.table.headerProblem(rows.line(0)))
        return *problem;
    return head;
}

}
