#pragma once

#include "app/models/desk/action/ground.h"

#include <QStringList>

/// The sentences of the guide, in the language that the application speaks now. Steps count from 0.
namespace models::guide {

QString nameOfStep(std::size_t step);
QString aboutStep(std::size_t step);
QString minutesOf(std::size_t step);
QString nameOfTask(const std::string& task);
/// Those of the five questions of the round table that belong to a step.
QStringList questionsOf(int step);
/// What is known already, from released figures only; where there are none, what to ask instead.
QString headOfFacts(const Ground& ground, int step);
QStringList factsFor(const Ground& ground, int step);

}
