#include "app/models/languages.h"

#include <QCoreApplication>
#include <QFile>
#include <QHash>
#include <QLocale>

#include <algorithm>

namespace models {
namespace {

QString wordsOf(const QString& code) { return QStringLiteral(":/i18n/ui_%1.qm").arg(code); }

}

Languages::Languages(const std::vector<std::string>& ofSurvey, QObject* parent) : QAbstractListModel(parent)
{
    for (const std::string& language : ofSurvey)
        if (const QString code = QString::fromStdString(language); hasInterface(code))
            m_codes.push_back(code);
    if (!m_codes.empty())
        choose(m_codes.front());
}

Languages::~Languages() { QCoreApplication::removeTranslator(&m_translator); }

bool Languages::hasInterface(const QString& code) { return QFile::exists(wordsOf(code)); }

QString Languages::ownName(const QString& code)
{
    // QLocale knows "American English" and the like; people look for the plain name.
    static const QHash<QString, QString> names = {
        {QStringLiteral("nl"), QStringLiteral("Nederlands")}, {QStringLiteral("fr"), QStringLiteral("Français")},
        {QStringLiteral("en"), QStringLiteral("English")},    {QStringLiteral("de"), QStringLiteral("Deutsch")},
        {QStringLiteral("ar"), QStringLiteral("العربية")},    {QStringLiteral("tr"), QStringLiteral("Türkçe")},
        {QStringLiteral("uk"), QStringLiteral("Українська")},
    };
    return names.value(code, QLocale(code).nativeLanguageName());
}

bool Languages::offers(const QString& code) const
{
    return std::find(m_codes.begin(), m_codes.end(), code) != m_codes.end();
}

bool Languages::rightToLeft() const { return QLocale(m_current).textDirection() == Qt::RightToLeft; }

void Languages::choose(const QString& code)
{
    if (!offers(code) || code == m_current)
        return;
    QCoreApplication::removeTranslator(&m_translator);
    if (m_translator.load(wordsOf(code)))
        QCoreApplication::installTranslator(&m_translator);
    m_current = code;
    Q_EMIT currentChanged();
}

int Languages::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : count(); }

QVariant Languages::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const QString& code = m_codes.at(static_cast<std::size_t>(index.row()));
    return role == Code ? QVariant(code) : role == Name ? QVariant(ownName(code)) : QVariant();
}

QHash<int, QByteArray> Languages::roleNames() const { return {{Code, "code"}, {Name, "name"}}; }

}
