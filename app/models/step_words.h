#pragma once

#include "app/models/journey.h"

#include <QString>

namespace models {

/// The question or statement of a step; empty when the screen has a title of its own.
QString headingOf(const scales::Form& form, const Step& step, const QString& language);
/// What is said before the first item of an instrument.
QString introductionOf(const scales::Form& form, const Step& step, const QString& language);
/// "4 of 11", or nothing when the step asks nothing.
QString progressOf(const Step& step);
/// The part of the form a step belongs to, as residents know it.
QString partOf(const scales::Form& form, const Step& step, const QString& language);
/// By which a test or a script finds the screen.
QString screenNameOf(const scales::Form& form, const Step& step);
/// What is asked: "neighbourhood", "djg11.3", "community.want"; empty when nothing is.
QString questionIdOf(const scales::Form& form, const Step& step);

int wordsIn(const QString& text);

}
