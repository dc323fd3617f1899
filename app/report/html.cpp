#include "app/report/html.h"

namespace report {

void Html::attribute(const Attributes& attributes)
{
    for (const auto& [name, value] : attributes)
        writer_.writeAttribute(QString::fromLatin1(name), value);
}

Html::Open Html::in(const char* element, const Attributes& attributes)
{
    writer_.writeStartElement(QString::fromLatin1(element));
    attribute(attributes);
    return Open(writer_);
}

void Html::put(const char* element, const QString& text, const Attributes& attributes)
{
    const Open open = in(element, attributes);
    writer_.writeCharacters(text);
}

void Html::mark(const char* element, const Attributes& attributes)
{
    writer_.writeEmptyElement(QString::fromLatin1(element));
    attribute(attributes);
}

}
