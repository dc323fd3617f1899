#pragma once

#include "app/models/desk/figure_list.h"
#include "app/models/desk/view.h"

#include <QStringList>

namespace models {

/// Neighbourhoods beside each other, and two of them in words.
class Comparison : public models::View {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("belongs to a Desk")
    Q_PROPERTY(models::FigureList* places READ places CONSTANT)
    Q_PROPERTY(Order order READ order WRITE setOrder NOTIFY changed)
    Q_PROPERTY(QList<QString> names READ names NOTIFY changed)
    Q_PROPERTY(int one READ one WRITE setOne NOTIFY changed)
    Q_PROPERTY(int other READ other WRITE setOther NOTIFY changed)
    Q_PROPERTY(QString socialVerdict READ socialVerdict NOTIFY changed)
    Q_PROPERTY(QString emotionalVerdict READ emotionalVerdict NOTIFY changed)
    Q_PROPERTY(bool stoodOutAlone READ stoodOutAlone NOTIFY changed)

public:
    /// The alphabet unless somebody asks for another one; the municipality always comes first.
    enum Order { ByName, BySocial, ByEmotional };
    Q_ENUM(Order)

    using View::View;

    FigureList* places() { return &m_places; }
    Order order() const { return m_order; }
    void setOrder(Order order);

    const QStringList& names() const { return m_names; }   ///< of neighbourhoods, by alphabet
    int one() const { return m_one; }
    int other() const { return m_other; }
    void setOne(int place);
    void setOther(int place);
    /// In which words the two differ: more, less, or no demonstrable difference, corrected for all pairs there are.
    const QString& socialVerdict() const { return m_socialVerdict; }
    const QString& emotionalVerdict() const { return m_emotionalVerdict; }
    bool stoodOutAlone() const { return m_stoodOutAlone; }

protected:
    void fill() override;

private:
    QString verdict(const std::vector<Figure>& named, analysis::Measure measure, const char* more, const char* less,
                    const char* none);

    FigureList m_places;
    Order m_order = ByName;
    QStringList m_names;
    int m_one = 0;
    int m_other = 1;
    QString m_socialVerdict;
    QString m_emotionalVerdict;
    bool m_stoodOutAlone = false;
};

}
