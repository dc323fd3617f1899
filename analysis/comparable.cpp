#include "analysis/comparable.h"

namespace analysis {
namespace {

/// Names are not compared: a place that is called otherwise is the same place.
bool haveSameBoundaries(const std::optional<scales::Area>& a, const std::optional<scales::Area>& b)
{
    if (!a || !b)
        return !a && !b;
    return a->code == b->code && a->level == b->level && a->parent == b->parent && a->validFrom == b->validFrom;
}

std::optional<scales::Area> areaOf(const ReleasedTable::Row* row)
{
    if (!row)
        return std::nullopt;
    scales::Area area;
    area.code = row->area;
    area.name = row->name;
    area.level = row->level;
    area.parent = row->parent;
    return area;
}

}

std::string nameOf(Break reason)
{
    switch (reason) {
    case Break::instrument: return "instrument";
    case Break::version: return "version";
    case Break::format: return "format";
    case Break::wording: return "wording";
    case Break::rule: return "rule";
    case Break::mode: return "mode";
    case Break::boundaries: return "boundaries";
    }
    return {};
}

Comparability comparable(const Circumstances& a, const Circumstances& b)
{
    Comparability found;
    const auto expect = [&](bool same, Break otherwise) {
        if (!same)
            found.breaks.push_back(otherwise);
    };
    expect(a.facts->instrument == b.facts->instrument, Break::instrument);
    expect(a.facts->instrumentVersion == b.facts->instrumentVersion, Break::version);
    expect(a.facts->format == b.facts->format, Break::format);
    expect(a.facts->wording == b.facts->wording, Break::wording);
    expect(a.facts->subscaleRule == b.facts->subscaleRule && a.facts->cuts == b.facts->cuts, Break::rule);
    expect(a.mode == b.mode, Break::mode);
    expect(haveSameBoundaries(a.area, b.area), Break::boundaries);
    return found;
}

Comparability comparable(const Facts& a, const Facts& b)
{
    return comparable(Circumstances{&a, "kiosk", {}}, Circumstances{&b, "kiosk", {}});
}

Comparability comparable(const ReleasedTable& a, const ReleasedTable::Row* inA, const ReleasedTable& b,
                         const ReleasedTable::Row* inB)
{
    return comparable(Circumstances{&a.facts(), "kiosk", areaOf(inA)}, Circumstances{&b.facts(), "kiosk", areaOf(inB)});
}

}
