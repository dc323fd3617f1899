#pragma once

#include "scales/form.h"

#include <QByteArray>
#include <QString>

namespace report {

/// The survey of one wave as a form on paper (A4, PDF), for who would rather write: large type, a box before each answer,
/// no name, where the paper goes when it is filled in, and the numbers to call.
///
/// Beside each question stands the name of its column, in each box the code of its answer: those that
/// scales::readSheetsCsv() reads (`buurtpeil import --csv`). `language`: one that the form offers. The same form gives the same bytes, whenever it is written.
QByteArray writePaperForm(const scales::Form& form, const QString& wave, const QString& language);

}
