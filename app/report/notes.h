#pragma once

#include "app/report/words.h"

namespace report {

// What every output says of a wave beside its figures: page, sheets and files alike.

QString whoTookPart(const Words& say, const analysis::Facts& facts);
QString whatIsInvented(const Words& say);
QString whoCounts(const Words& say, const analysis::Facts& facts);
QString whatIsNotShown(const Words& say, const analysis::Facts& facts);
QString howItIsRounded(const Words& say);
QString whatRangesAre(const Words& say);
QString instrumentOf(const Words& say, const analysis::Facts& facts);
QString wordingOf(const Words& say, const analysis::Facts& facts);

}
