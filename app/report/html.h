#pragma once

#include <QByteArray>
#include <QString>
#include <QXmlStreamWriter>

#include <utility>
#include <vector>

namespace report {

using Attributes = std::vector<std::pair<const char*, QString>>;

/// HTML in the making. Every text and attribute is escaped by the writer, so nothing in a name becomes markup.
class Html {
public:
    explicit Html(QByteArray& page) : writer_(&page) { writer_.writeDTD(QStringLiteral("<!DOCTYPE html>")); }

    /// An element that is open until the returned value ends.
    class Open {
    public:
        explicit Open(QXmlStreamWriter& writer) : writer_(&writer) {}
        ~Open() { writer_->writeEndElement(); }
        Open(const Open&) = delete;
        Open& operator=(const Open&) = delete;

    private:
        QXmlStreamWriter* writer_;
    };
    [[nodiscard]] Open in(const char* element, const Attributes& attributes = {});

    /// A whole element with only text in it.
    void put(const char* element, const QString& text, const Attributes& attributes = {});
    /// An element that has no content in HTML or SVG: meta, circle, line …
    void mark(const char* element, const Attributes& attributes = {});
    /// For what is made of elements already, as a picture is.
    QXmlStreamWriter& xml() { return writer_; }

private:
    void attribute(const Attributes& attributes);

    QXmlStreamWriter writer_;
};

}
