#pragma once

#include "app/models/desk/action/ground.h"
#include "scales/step_plan.h"

#include <QObject>
#include <QStringList>
#include <QtQml/qqmlregistration.h>

namespace models {

/// Leads a municipality through weten, inzien, toepassen, integreren: one step on the screen, its tasks to tick off, the
/// questions of the round table. Works before there is any figure, and remembers the ticks in the municipality's folder.
class StepGuide : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("belongs to an Action")
    Q_PROPERTY(QList<QString> stepNames READ stepNames NOTIFY spoken)
    Q_PROPERTY(QList<QString> standings READ standings NOTIFY changed)
    Q_PROPERTY(int finished READ finished NOTIFY changed)
    Q_PROPERTY(int step READ step WRITE setStep NOTIFY changed)
    Q_PROPERTY(QString about READ about NOTIFY changed)
    Q_PROPERTY(QString minutes READ minutes NOTIFY changed)
    Q_PROPERTY(QString factsHead READ factsHead NOTIFY changed)
    Q_PROPERTY(QList<QString> facts READ facts NOTIFY changed)
    Q_PROPERTY(QList<QString> questions READ questions NOTIFY changed)
    Q_PROPERTY(int firstQuestion READ firstQuestion NOTIFY changed)
    Q_PROPERTY(QList<QString> taskIds READ taskIds NOTIFY stepChanged)
    Q_PROPERTY(QList<QString> taskNames READ taskNames NOTIFY changed)
    Q_PROPERTY(QList<QString> done READ done NOTIFY changed)
    Q_PROPERTY(bool remembered READ remembered NOTIFY changed)
    Q_PROPERTY(QString trouble READ trouble NOTIFY changed)
    Q_PROPERTY(QString detail READ detail NOTIFY changed)
    Q_PROPERTY(QString folder READ folder WRITE setFolder NOTIFY changed)
    Q_PROPERTY(QString printedFile READ printedFile NOTIFY changed)
    Q_PROPERTY(QString notice READ notice NOTIFY changed)

public:
    explicit StepGuide(const Ground& ground, QObject* parent = nullptr);

    QStringList stepNames() const;
    QStringList standings() const;   ///< "1 of 3 done"
    int finished() const;            ///< a bit a step, from the lowest
    int step() const { return m_step; }
    void setStep(int step);
    QString about() const;
    QString minutes() const;
    QString factsHead() const;
    QStringList facts() const;       ///< from what was released; without it a question in their place
    QStringList questions() const;   ///< of the round table, those that belong to this step
    int firstQuestion() const;       ///< its number, of five
    QStringList taskIds() const;
    QStringList taskNames() const;
    QStringList done() const;
    bool remembered() const { return !m_home.empty() && m_trouble.isEmpty(); }
    const QString& trouble() const { return m_trouble; }
    const QString& detail() const { return m_detail; }

    const QString& folder() const { return m_folder; }   ///< where the worksheet is written
    void setFolder(const QString& folder);
    const QString& printedFile() const { return m_printedFile; }
    const QString& notice() const { return m_notice; }

    /// The folder that remembers the ticks; empty: they are gone with the program.
    void setHome(std::filesystem::path home);
    /// Everything anew; opens at the first step that is not finished.
    void arrive();
    /// The same words in another language.
    void speak();

    Q_INVOKABLE void turn(const QString& task);
    /// Writes the worksheet as a PDF into the folder.
    Q_INVOKABLE void print();

Q_SIGNALS:
    void changed();
    void stepChanged();
    void spoken();

private:
    bool isFinished(std::size_t step) const;
    void read();

    const Ground& m_ground;
    std::filesystem::path m_home;
    scales::StepPlan m_plan;
    int m_step = 0;
    QString m_trouble;
    QString m_detail;
    QString m_folder;
    QString m_printedFile;
    QString m_notice;
};

}
