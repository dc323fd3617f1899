#include "analysis/formats/figure.h"

#include "analysis/formats/decimal.h"

#include <set>

namespace analysis {
namespace {

/// What a measure counts, e.g. "total>=3" or "rivm-2016:social>=2".
std::string ruleOf(const Facts& facts, Measure measure)
{
    const std::string from = ">=" + std::to_string(facts.cuts.atLeast[place(measure)]);
    if (measure == Measure::lonely || measure == Measure::strong)
        return "total" + from;
    return facts.subscaleRule + ":" + nameOf(measure) + from;
}

/// What a category of a module counts, e.g. "isolation<=7".
std::string ruleOf(const ModuleHead& head, std::size_t option)
{
    if (head.counting != Counting::categories)
        return {};
    const Range points = head.points[option];
    return head.id + (points.lowest > 0 ? ">=" + std::to_string(points.lowest) : "") +
           "<=" + std::to_string(points.highest);
}

Interval rounded(const Interval& range, int places)
{
    return {toDecimals(range.low, places), toDecimals(range.high, places)};
}

void showShare(Figure& figure, const Facts& facts, Rounded n, PrintedCount k)
{
    const Share share = shareOf(facts, n, k);
    figure.status = Status::shown;
    figure.n = n.value;
    figure.k = k;
    if (share.value)
        figure.share = toDecimals(*share.value, shareDecimals);
    figure.range = rounded(share.range, shareDecimals);
}

void showMean(Figure& figure, Rounded n, const std::optional<Mean>& mean)
{
    figure.status = mean ? Status::shown : Status::notComputable;
    if (!mean)
        return;
    figure.n = n.value;
    figure.mean = {toDecimals(mean->value, meanDecimals), rounded(mean->range, meanDecimals)};
}

void showCount(Figure& figure, Count n, PrintedCount k)
{
    figure.status = Status::shown;
    figure.n = n;
    figure.k = k;
}

class Writer {
public:
    explicit Writer(const ReleasedTable& table) : table_(&table) {}

    void scale(const ReleasedTable::Row& row)
    {
        const Facts& facts = table_->facts();
        const Bundle* bundle = shown(row);
        for (const Measure measure : everyMeasure) {
            Figure& figure = add(row, "scale", nameOf(measure), FigureKind::share, ruleOf(facts, measure));
            if (bundle)
                showShare(figure, facts, bundle->n, bundle->count(measure));
        }
        for (const Score score : everyScore) {
            Figure& figure = add(row, "scores", nameOf(score), FigureKind::mean);
            if (bundle)
                showMean(figure, bundle->n, meanOf(*table_, *bundle, score));
        }
        if (&row == &table_->municipality())
            for (const Score score : everyScore)
                distribution(row, nameOf(score), facts.cuts.highest[place(score)], bundle ? bundle->n.value : 0,
                             table_->distribution(score));
    }

    void module(const ModuleTable& module)
    {
        auto place = table_->rows().begin();   // a module has the same rows in the same order, or some of them
        for (const ModuleTable::Row& row : module.rows) {
            while (place->area != row.area || place->group != row.group)
                ++place;
            if (module.head.counting == Counting::points)
                points(module, row, *place);
            else
                counts(module.head, row, *place);
        }
    }

    void crossed(const CrossCell& cell)
    {
        const auto* table = std::get_if<TwoByTwo>(&cell);
        for (const std::size_t lonely : {1U, 0U})
            for (const std::size_t isolated : {1U, 0U}) {
                Figure& figure = add(table_->municipality(), "two_by_two",
                                     std::string("two_by_two=") + (lonely ? "lonely+" : "not_lonely+") +
                                         (isolated ? "isolated" : "not_isolated"),
                                     FigureKind::count);
                if (table)
                    showCount(figure, table->about(), table->counts[lonely][isolated]);
            }
    }

    std::vector<Figure> figures;

private:
    Figure& add(const ReleasedTable::Row& row, std::string table, std::string measure, FigureKind kind,
                std::string rule = {})
    {
        Figure& figure = figures.emplace_back();
        figure.place = &row;
        figure.table = std::move(table);
        figure.measure = std::move(measure);
        figure.kind = kind;
        figure.rule = std::move(rule);
        return figure;
    }

    /// `counts`: empty where they are withheld.
    void distribution(const ReleasedTable::Row& row, const std::string& score, int highest, Count n,
                      const Distribution& counts)
    {
        for (std::size_t points = 0; points <= static_cast<std::size_t>(highest); ++points) {
            Figure& figure = add(row, score + "_distribution", score + "=" + std::to_string(points), FigureKind::count);
            if (!counts.empty())
                showCount(figure, n, counts[points]);
        }
    }

    void counts(const ModuleHead& head, const ModuleTable::Row& row, const ReleasedTable::Row& place)
    {
        const ModuleBundle* bundle = shown(row);
        for (std::size_t option = 0; option < head.options.size(); ++option) {
            Figure& figure =
                add(place, head.id, head.id + "=" + head.options[option], FigureKind::share, ruleOf(head, option));
            if (bundle)
                showShare(figure, table_->facts(), bundle->n, bundle->counts[option]);
        }
    }

    /// The mean, and for everybody in the municipality how many have each score.
    void points(const ModuleTable& module, const ModuleTable::Row& row, const ReleasedTable::Row& place)
    {
        const ModuleBundle* bundle = shown(row);
        Figure& figure = add(place, module.head.id, module.head.id, FigureKind::mean);
        if (bundle)
            showMean(figure, bundle->n, meanOf(table_->facts(), module, *bundle));
        if (&place == &table_->municipality())
            distribution(place, module.head.id, module.head.highest, bundle ? bundle->n.value : 0, module.distribution);
    }

    const ReleasedTable* table_;
};

/// A measure that the wave did not ask, for everybody of each area; one score of a distribution for the municipality only.
void addNotAsked(std::vector<Figure>& figures, const ReleasedTable& wave, const Figure& measure)
{
    for (const ReleasedTable::Row& row : wave.rows()) {
        if (measure.kind == FigureKind::count ? &row != &wave.municipality() : row.group != Group::all)
            continue;
        Figure& figure = figures.emplace_back();
        figure.place = &row;
        figure.table = measure.table;
        figure.measure = measure.measure;
        figure.kind = measure.kind;
        figure.rule = measure.rule;
        figure.status = Status::notAsked;
    }
}

}

std::vector<Figure> figuresOf(const ReleasedTable& table)
{
    Writer writer(table);
    for (const ReleasedTable::Row& row : table.rows())
        writer.scale(row);
    for (const ModuleTable& module : table.modules())
        writer.module(module);
    if (table.twoByTwo())
        writer.crossed(*table.twoByTwo());
    return std::move(writer.figures);
}

std::vector<std::vector<Figure>> figuresOf(const std::vector<ReleasedTable>& waves)
{
    std::vector<std::vector<Figure>> all;
    std::vector<std::set<std::string>> asked;
    std::vector<Figure> everAsked;   // each measure once, in the order in which they first come
    std::set<std::string> known;
    for (const ReleasedTable& wave : waves) {
        all.push_back(figuresOf(wave));
        std::set<std::string>& own = asked.emplace_back();
        for (const Figure& figure : all.back()) {
            own.insert(figure.measure);
            if (known.insert(figure.measure).second)
                everAsked.push_back(figure);
        }
    }
    for (std::size_t wave = 0; wave < waves.size(); ++wave)
        for (const Figure& measure : everAsked)
            if (!asked[wave].contains(measure.measure))
                addNotAsked(all[wave], waves[wave], measure);
    return all;
}

}
