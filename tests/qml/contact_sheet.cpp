#include "tests/qml/contact_sheet.h"

#include <QDir>
#include <QPainter>

#include <algorithm>

namespace {

constexpr int columns = 6;
constexpr int longSide = 480;   ///< px of a picture
constexpr int line = 18;        ///< px for its title
constexpr int gap = 8;

}

void ContactSheet::add(const QImage& screen, const QString& title)
{
    pictures_.push_back({screen.scaled(longSide, longSide, Qt::KeepAspectRatio, Qt::SmoothTransformation), title});
}

void ContactSheet::write() const
{
    if (pictures_.empty())
        return;
    const QSize cell = pictures_.front().small.size() + QSize(gap, gap + line);
    const int count = static_cast<int>(pictures_.size());
    QImage sheet(cell.width() * std::min(columns, count), cell.height() * ((count + columns - 1) / columns),
                 QImage::Format_RGB32);
    sheet.fill(Qt::gray);
    QPainter painter(&sheet);
    painter.setPen(Qt::black);
    for (int i = 0; i < count; ++i) {
        const Picture& picture = pictures_[static_cast<std::size_t>(i)];
        const QPoint corner(i % columns * cell.width(), i / columns * cell.height());
        painter.drawText(corner + QPoint(2, line - 4), picture.title);
        painter.drawImage(corner + QPoint(0, line), picture.small);
    }
    painter.end();
    const QString folder = qEnvironmentVariable("BUURTPEIL_SHEETS", QStringLiteral(SHEETS));
    QDir().mkpath(folder);
    sheet.save(folder + u'/' + name_ + QStringLiteral(".png"));
}
