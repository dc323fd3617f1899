#pragma once

#include <QImage>
#include <QString>

#include <vector>

/// Pictures of screens in one image, for a person to look at.
class ContactSheet {
public:
    /// `name` of the file, without ending, in the folder that BUURTPEIL_SHEETS names or, without it, the build's.
    explicit ContactSheet(QString name) : name_(std::move(name)) {}
    ~ContactSheet() { write(); }
    ContactSheet(const ContactSheet&) = delete;
    ContactSheet& operator=(const ContactSheet&) = delete;

    void add(const QImage& screen, const QString& title);

private:
    void write() const;

    struct Picture {
        QImage small;
        QString title;
    };
    QString name_;
    std::vector<Picture> pictures_;
};
