#pragma once

#include "app/report/html.h"
#include "app/report/words.h"

#include <vector>

namespace report {

// The parts of the page in their order. Each opens its own <section> with an <h2>.

void writeWhoTookPart(Html& html, const Words& say, const analysis::ReleasedTable& wave);
void writeWhatItMeans(Html& html, const Words& say);
void writeSideBySide(Html& html, const Words& say, const analysis::ReleasedTable& wave);
void writeGroups(Html& html, const Words& say, const analysis::ReleasedTable& wave);
/// Loneliness beside isolation, for the municipality. Nothing where isolation was not asked.
void writeTwoThings(Html& html, const Words& say, const analysis::ReleasedTable& wave);
/// By working element, for the municipality and each neighbourhood. Nothing where neither was asked.
void writeWishesAndOffers(Html& html, const Words& say, const analysis::ReleasedTable& wave);
/// Between the last two waves; says why when there is nothing to compare.
void writeChange(Html& html, const Words& say, const std::vector<analysis::ReleasedTable>& waves);
/// Sentences for each neighbourhood; the sheets for the printer say the same, but no screen reader finds its way in them.
void writePlaceByPlace(Html& html, const Words& say, const std::vector<analysis::ReleasedTable>& waves);
void writeWhatItCanTell(Html& html, const Words& say);
void writeMethod(Html& html, const Words& say, const analysis::ReleasedTable& wave);

/// A table with a caption and column heads, open as long as this lives.
class Table {
public:
    Table(Html& html, const QString& caption, const std::vector<QString>& heads);

    /// A withheld value is hatched and has the word.
    struct Value {
        QString text;
        bool isWithheld = false;
    };
    /// `name` heads the row.
    void row(const QString& name, const std::vector<Value>& values);

private:
    Html* html_;
    Html::Open scroll_;
    Html::Open table_;
};

}
