#pragma once

#include <QAbstractListModel>
#include <QTranslator>
#include <QtQml/qqmlregistration.h>

#include <string>
#include <vector>

namespace models {

/// The languages a resident can choose: those of the survey in which the screens are translated too.
class Languages : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("belongs to a Questionnaire")
    Q_PROPERTY(int count READ count CONSTANT)
    Q_PROPERTY(QString current READ current NOTIFY currentChanged)
    Q_PROPERTY(bool rightToLeft READ rightToLeft NOTIFY currentChanged)

public:
    enum Role { Code = Qt::UserRole + 1, Name };

    explicit Languages(const std::vector<std::string>& ofSurvey, QObject* parent = nullptr);
    ~Languages() override;

    /// Whether the program's own words exist in a language.
    static bool hasInterface(const QString& code);
    /// How a language calls itself: never a flag, never its name in another language.
    static QString ownName(const QString& code);

    const std::vector<QString>& codes() const { return m_codes; }
    bool offers(const QString& code) const;
    int count() const { return static_cast<int>(m_codes.size()); }
    QString current() const { return m_current; }
    bool rightToLeft() const;

    /// Turns all words to this language. A language that is not offered changes nothing.
    void choose(const QString& code);

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void currentChanged();

private:
    std::vector<QString> m_codes;
    QString m_current;
    QTranslator m_translator;
};

}
