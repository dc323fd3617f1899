#include "app/models/steward/backroom.h"

#include <QStorageInfo>

namespace models {

std::vector<Medium> mountedMedia()
{
    std::vector<Medium> media;
    for (const QStorageInfo& volume : QStorageInfo::mountedVolumes()) {
        const QString root = volume.rootPath();
        const bool travels = root.startsWith(QStringLiteral("/media/")) ||
                             root.startsWith(QStringLiteral("/run/media/")) || root.startsWith(QStringLiteral("/mnt/"));
        if (travels && volume.isReady() && !volume.isReadOnly())
            media.push_back({volume.displayName(), root.toStdString()});
    }
    return media;
}

}
