#pragma once

#include "analysis/formats/csv.h"
#include "analysis/formats/edition.h"

#include <cstddef>
#include <string>
#include <vector>

namespace analysis {

/// A file that was made, as a description of it names it.
struct MadeFile {
    std::string name;
    std::size_t bytes = 0;
    std::string sha256;   ///< hexadecimal digits
};

/// `datapackage.json` (Data Package 2.0, https://datapackage.org): what is in the folder, with the size and hash of every
/// file. The first file is the table of toCsv(), whose columns it describes: types, missing values, allowed words, key.
std::string toDataPackage(const Edition& edition, CsvProfile profile, const std::vector<MadeFile>& files);

/// The same columns as CSV on the Web metadata (W3C 2015), to lie beside the table as FILE-metadata.json.
std::string toCsvwMetadata(const Edition& edition, CsvProfile profile, const MadeFile& table);

}
