#include "analysis/residents.h"

#include "analysis/bounds.h"
#include "town.h"

namespace analysis {
namespace {

scales::Population read(const std::string& rows)
{
    return scales::readPopulation("area,year,age_band,gender,count\n" + rows, "population.csv").value.value();
}

struct Place {
    std::unique_ptr<const scales::Form> form = town::form(town::flat(2));
    Plan plan{*form};

    Count in(const scales::Population& population, std::size_t area, Group group) const
    {
        const auto place = std::find(plan.cells().begin(), plan.cells().end(), Plan::Cell{area, group});
        return residentsOf(population, *form, plan).at(static_cast<std::size_t>(place - plan.cells().begin()));
    }
};

TEST(Residents, AreAddedUpByAgeAndForEverybody)
{
    const auto population = read("100A,2026,18-34,woman,30\n100A,2026,18-34,man,20\n100A,2026,65-74,woman,7\n"
                                 "100A,2026,75-84,man,4\n100A,2026,85+,woman,2\n");
    const Place place;
    EXPECT_EQ(place.in(population, 1, Group::all), 63);
    EXPECT_EQ(place.in(population, 1, Group::under65), 50);
    EXPECT_EQ(place.in(population, 1, Group::over65), 13);
}

TEST(Residents, AreThoseWhoAreOldEnoughToBeAsked)
{
    const auto population = read("100A,2026,0-17,woman,30\n100A,2026,18-34,man,20\n");
    const Place place;
    EXPECT_EQ(place.in(population, 1, Group::all), 20);
    EXPECT_EQ(place.in(population, 1, Group::under65), 20);

    scales::Population total;
    total.people["100A"] = 50;
    EXPECT_EQ(place.in(total, 1, Group::all), 50);
}

TEST(Residents, AreUnlimitedWhereTheRegisterIsSilent)
{
    const auto population = read("100A,2026,18-34,woman,30\n");
    const Place place;
    EXPECT_EQ(place.in(population, 1, Group::alone), Bounds::unlimited);
    EXPECT_EQ(place.in(population, 2, Group::all), Bounds::unlimited);
    EXPECT_TRUE(residentsOf({}, *place.form, place.plan).empty());
}

}
}
