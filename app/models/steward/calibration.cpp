#include "app/models/steward/calibration.h"

#include "app/vault/whole_file.h"

#include <QByteArray>

#include <algorithm>
#include <cmath>

namespace models {
namespace {

constexpr int step = 4;   // pixels a tap
constexpr std::size_t largestFile = 16;

}

Calibration::Calibration(const std::filesystem::path& tabletFolder, QObject* parent)
    : QObject(parent), m_file(tabletFolder / "screen.size")
{
    const auto bytes = vault::readWholeFile(m_file, largestFile);
    if (!bytes)
        return;
    const QByteArray text(reinterpret_cast<const char*>(bytes->data()), static_cast<qsizetype>(bytes->size()));
    const qreal density = text.trimmed().toInt() / 1000.0;
    if (density >= least && density <= most)
        m_density = density;
}

void Calibration::setBar(int pixels)
{
    m_bar = std::clamp(pixels, static_cast<int>(std::ceil(least * card)), static_cast<int>(most * card));
    Q_EMIT changed();
}

void Calibration::begin(qreal density) { setBar(static_cast<int>(std::lround(density * card))); }
void Calibration::longer() { setBar(m_bar + step); }
void Calibration::shorter() { setBar(m_bar - step); }

void Calibration::keep()
{
    if (m_bar == 0)
        return;
    const int thousandths = static_cast<int>(std::lround(m_bar * 1000 / card));
    const std::string text = std::to_string(thousandths) + "\n";
    if (auto written = vault::overwriteWithoutTime(m_file, vault::bytesOf(text)); !written) {
        Q_EMIT failed(QString::fromStdString(written.error().text()));
        return;
    }
    m_density = thousandths / 1000.0;
    Q_EMIT kept();
}

}
