#include "app/report/pictures/svg.h"

#include <QBuffer>
#include <QSvgGenerator>
#include <QXmlStreamReader>

#include <cmath>
#include <vector>

namespace report {
namespace {

/// What QSvgGenerator says of every group although each text and each line says it again or nothing depends on it.
bool isNoise(QStringView element, QStringView attribute)
{
    return (element == u"g" && attribute.startsWith(u"font-")) || attribute == u"font-style" ||
           attribute == u"xml:space" || attribute == u"vector-effect" || attribute == u"fill-rule";
}

void writeStart(QXmlStreamWriter& page, const QString& name, const QXmlStreamAttributes& attributes)
{
    page.writeStartElement(name);
    for (const auto& one : attributes)
        if (!isNoise(name, one.qualifiedName()))
            page.writeAttribute(one.qualifiedName().toString(), one.value().toString());
}

/// Copies what is inside the outermost element. A group is written with the first thing in it: most have none.
void copyDrawing(const QByteArray& drawing, QXmlStreamWriter& page)
{
    QXmlStreamReader xml(drawing);
    xml.readNextStartElement();   // svg
    std::vector<QXmlStreamAttributes> waiting;
    std::vector<bool> isWritten;
    while (xml.readNext() != QXmlStreamReader::Invalid && !xml.atEnd()) {
        if (xml.isStartElement() && xml.name() == u"g") {
            waiting.push_back(xml.attributes());
            isWritten.push_back(false);
        } else if (xml.isStartElement() && (xml.name() == u"title" || xml.name() == u"desc" || xml.name() == u"defs")) {
            xml.skipCurrentElement();
        } else if (xml.isStartElement()) {
            for (std::size_t i = 0; i < waiting.size(); ++i)
                if (!isWritten[i]) {
                    writeStart(page, QStringLiteral("g"), waiting[i]);
                    isWritten[i] = true;
                }
            const QString name = xml.name().toString();
            writeStart(page, name, xml.attributes());
            page.writeCharacters(xml.readElementText());
            page.writeEndElement();
        } else if (xml.isEndElement() && !waiting.empty()) {
            if (isWritten.back())
                page.writeEndElement();
            waiting.pop_back();
            isWritten.pop_back();
        }
    }
}

QString viewBox(const Svg& picture)
{
    return QStringLiteral("0 0 %1 %2").arg(std::lround(picture.width)).arg(std::lround(picture.height));
}

}

QByteArray svgFile(const Svg& picture, const QString& title)
{
    QByteArray bytes;
    QBuffer file(&bytes);
    file.open(QIODevice::WriteOnly);
    QSvgGenerator generator;
    generator.setOutputDevice(&file);
    generator.setTitle(title);
    generator.setDescription(QStringLiteral("Buurtpeil"));
    generator.setSize(QSize(static_cast<int>(std::lround(picture.width * svgUnit)),
                            static_cast<int>(std::lround(picture.height * svgUnit))));
    generator.setViewBox(QRectF(0, 0, std::round(picture.width), std::round(picture.height)));
    QPainter painter(&generator);
    picture.paint(painter);
    painter.end();
    return bytes;
}

void drawInPage(Html& html, const Svg& picture, const QString& id, const QString& title, const QString& description)
{
    const auto svg = html.in("svg", {{"viewBox", viewBox(picture)},
                                     {"role", QStringLiteral("img")},
                                     {"aria-labelledby", QStringLiteral("%1-title %1-description").arg(id)}});
    html.put("title", title, {{"id", id + QStringLiteral("-title")}});
    html.put("desc", description, {{"id", id + QStringLiteral("-description")}});
    copyDrawing(svgFile(picture, title), html.xml());
}

}
