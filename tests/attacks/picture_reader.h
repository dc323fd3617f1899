#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

/// Somebody who measures the pictures of a page: lines against grid lines, in the units of the picture.
namespace attack {

/// What stands on a scale from 0 to 1: a mark, if there is one, and the bar behind it.
struct Measured {
    std::optional<double> mark;
    double low = 0;
    double high = 0;
};

/// A picture with a line per place: by name, what stands on each of its scales; nothing where the field is empty.
using MeasuredPlaces = std::map<std::string, std::vector<std::optional<Measured>>>;

/// Points of a picture with a share upwards and a number of people across.
struct MeasuredPoint {
    double share = 0;
    double people = 0;   ///< as a part of the most that stand there
};

/// A well-formed page with the pictures in it.
class PictureReader {
public:
    explicit PictureReader(const std::string& page);

    /// The picture with this id, which has a scale or several side by side, from 0 to 100 with grid lines at each quarter.
    MeasuredPlaces placesIn(const std::string& id) const;
    /// The picture with this id, which has grid lines at each quarter from 0 up. Points from left to right.
    std::vector<MeasuredPoint> pointsIn(const std::string& id) const;

    /// Every attribute value and every text that is neither in a style sheet nor a place to draw at.
    const std::vector<std::string>& words() const { return words_; }

private:
    struct Spot {
        double x;
        double y;
    };
    struct Picture {
        struct Line {
            Spot from;
            Spot to;
            std::string colour;
        };
        struct Text {
            Spot at;
            std::string words;
        };
        std::vector<Line> lines;   ///< straight, from one spot to another
        std::vector<Spot> marks;   ///< middles of circles, squares and diamonds
        std::vector<Text> texts;
    };
    std::map<std::string, Picture> pictures_;
    std::vector<std::string> words_;
};

}
