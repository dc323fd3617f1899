#include "tests/translations/interface_words.h"

#include <gtest/gtest.h>

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QXmlStreamReader>

namespace words {
namespace {

QByteArray bytesOf(const QString& name)
{
    QFile file(QStringLiteral(HOUSE "/") + name);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << name.toStdString();
    return file.readAll();
}

/// The forms of a translation element, in which the reader stands.
QStringList formsIn(QXmlStreamReader& xml)
{
    QStringList forms;
    QString text;
    while (!(xml.readNext() == QXmlStreamReader::EndElement && xml.name() == u"translation") && !xml.atEnd()) {
        if (xml.isStartElement() && xml.name() == u"numerusform")
            forms << xml.readElementText();
        else if (xml.isCharacters() && forms.isEmpty())
            text += xml.text();
    }
    return forms.isEmpty() ? QStringList(text) : forms;
}

void addSentences(const QJsonValue& value, const QString& room, std::vector<Text>& texts)
{
    if (value.isArray())
        for (const QJsonValue one : value.toArray())
            addSentences(one, room, texts);
    const QJsonObject object = value.toObject();
    for (auto member = object.begin(); member != object.end(); ++member) {
        const bool isSentence = member->isString() && (member.key() == u"text" || member.key() == u"spoken" ||
                                                       member.key() == u"introduction" || member.key() == u"name");
        if (isSentence)
            texts.push_back({room, member->toString(), member->toString(), true});
        else
            addSentences(*member, room, texts);
    }
}

}

namespace {

std::vector<Text> catalogue(const QString& file)
{
    const QByteArray bytes = bytesOf(file);
    QXmlStreamReader xml(bytes);
    std::vector<Text> texts;
    QString room;
    QString source;
    while (!xml.atEnd()) {
        xml.readNext();
        if (!xml.isStartElement())
            continue;
        if (xml.name() == u"name")
            room = xml.readElementText();
        else if (xml.name() == u"source")
            source = xml.readElementText();
        else if (xml.name() == u"translation") {
            const bool finished = xml.attributes().value(QStringLiteral("type")).isEmpty();
            for (const QString& said : formsIn(xml))
                texts.push_back({room, source, said, finished});
        }
    }
    EXPECT_FALSE(xml.hasError()) << xml.errorString().toStdString();
    return texts;
}

}

std::vector<Text> interfaceTexts(const QString& language)
{
    return catalogue(QStringLiteral("translations/ui_%1.ts").arg(language));
}

std::vector<Text> deskTexts(const QString& language)
{
    return catalogue(QStringLiteral("translations/desk_%1.ts").arg(language));
}

std::vector<QString> instruments()
{
    std::vector<QString> ids;
    for (const QString& name : QDir(QStringLiteral(HOUSE "/scales/definitions")).entryList({QStringLiteral("*.json")}))
        ids.push_back(name.chopped(5));
    return ids;
}

std::vector<Text> wordingTexts(const QString& language)
{
    std::vector<Text> texts;
    for (const QString& id : instruments()) {
        const QByteArray bytes = bytesOf(QStringLiteral("translations/%1_%2.json").arg(id, language));
        addSentences(QJsonDocument::fromJson(bytes).object(), id, texts);
    }
    return texts;
}

std::vector<Text> moduleTexts(const QString& language)
{
    std::vector<Text> texts;
    for (const QString& id : instruments()) {
        const auto definition =
            QJsonDocument::fromJson(bytesOf(QStringLiteral("scales/definitions/%1.json").arg(id))).object();
        QJsonObject wording =
            QJsonDocument::fromJson(bytesOf(QStringLiteral("translations/%1_%2.json").arg(id, language))).object();
        if (definition[QStringLiteral("kind")] == QStringLiteral("scale"))
            wording.remove(QStringLiteral("items"));
        addSentences(wording, id, texts);
    }
    return texts;
}

}
