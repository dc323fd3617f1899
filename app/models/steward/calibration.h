#pragma once

#include <QObject>
#include <QtQml/qqmlregistration.h>

#include <filesystem>

namespace models {

/// How many pixels a millimetre has on this screen: screens often say a wrong size of themselves. The staff make a bar as
/// long as a bank card; the outcome is kept in `screen.size` of the tablet folder, in thousandths of a pixel.
class Calibration : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("belongs to a Steward")
    Q_PROPERTY(qreal density READ density NOTIFY kept)
    Q_PROPERTY(int bar READ bar NOTIFY changed)

public:
    static constexpr qreal card = 85.6;   ///< mm; ISO/IEC 7810 ID-1
    static constexpr qreal least = 2;     ///< pixels per millimetre that a screen may have
    static constexpr qreal most = 25;

    explicit Calibration(const std::filesystem::path& tabletFolder, QObject* parent = nullptr);

    qreal density() const { return m_density; }   ///< pixels per millimetre; 0 when nobody measured
    int bar() const { return m_bar; }             ///< pixels

    /// Begins with a bar for what the screen uses now.
    Q_INVOKABLE void begin(qreal density);
    Q_INVOKABLE void longer();
    Q_INVOKABLE void shorter();
    Q_INVOKABLE void keep();   ///< the bar is as long as the card

Q_SIGNALS:
    void changed();
    void kept();
    void failed(const QString& why);

private:
    void setBar(int pixels);

    std::filesystem::path m_file;
    qreal m_density = 0;
    int m_bar = 0;
};

}
