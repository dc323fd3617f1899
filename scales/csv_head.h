#pragma once

#include "scales/csv_block.h"
#include "scales/csv_rows.h"
#include "scales/csv_table.h"

namespace scales {

/// The header of a CSV text that is read in blocks, and where its rows begin.
struct CsvHead {
    CsvTable table;   ///< without rows; its header is empty when the text is empty or blank
    char separator = ',';
    CsvBlock block;                ///< the one in which the header ends
    std::size_t rowsBeginAt = 0;   ///< in that block

    /// `file`: as errors shall call the text.
    static Result<CsvHead> read(CsvBlocks& blocks, std::string file);
};

}
