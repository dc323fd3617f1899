#pragma once

#include "app/models/desk/shown.h"

#include <QStringList>

namespace models {

/// One share as a picture and as words; all of it from printed values. A withheld one has no number in it.
struct Side {
    double value = -1;   ///< of 1; -1 where only a range may be said, or nothing
    double low = -1;
    double high = -1;
    QString number;   ///< beside the mark: "41", or "< 5"
    QString words;    ///< "about 41 of 100, between 34 and 48"
};

/// What is said about one group of participants: a place, or people who have something in common.
struct Figure {
    QString name;
    QString area;         ///< code
    bool whole = false;   ///< the municipality, which others are looked at against
    bool shown = false;
    QString people;     ///< "about 60", or the word for withheld
    QString sentence;   ///< for a card
    QString spoken;     ///< everything, for who hears the picture
    Side social;
    Side emotional;
};

Side sideOf(const Shown& shown, const analysis::Bundle* bundle, analysis::Measure measure);

/// `bundle` null: withheld.
Figure figureOf(const Shown& shown, const QString& name, const analysis::Bundle* bundle);

/// The municipality, then its neighbourhoods in the order of the alphabet: everybody of each.
std::vector<const analysis::ReleasedTable::Row*> placesOf(const Shown& shown);
QStringList namesOf(const std::vector<const analysis::ReleasedTable::Row*>& places);
std::vector<Figure> figuresOfPlaces(const Shown& shown);

}
