// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/localhub/ticketfinder.h"

#include <QDateTime>
#include <QDir>
#include <QSet>
#include <QStandardPaths>
#include <QStorageInfo>

#include <algorithm>

#include "shared/base/posting.h"

namespace gatebook {

namespace {

const QStringList kNames{QStringLiteral("*.csv"), QStringLiteral("*.tsv")};

struct Look
{
    TicketFiles files;
    QSet<QString> seen; // folders: they may lie in one another
    int entriesLeft = TicketFinder::kEntriesMax;
};

void lookInto(const QString &folder, int levels, Look &look)
{
    const QDir dir(folder);
    const QString known = dir.canonicalPath();
    if (known.isEmpty() || look.seen.contains(known))
        return;
    look.seen.insert(known);
    const QFileInfoList entries
        = dir.entryInfoList(QDir::Files | QDir::Dirs | QDir::NoDotAndDotDot | QDir::NoSymLinks | QDir::Readable);
    for (const QFileInfo &entry : entries) {
        if (look.entriesLeft-- <= 0)
            return;
        if (entry.isDir() && levels > 1)
            lookInto(entry.filePath(), levels - 1, look);
        else if (entry.isFile() && QDir::match(kNames, entry.fileName()))
            look.files.append({entry.absoluteFilePath(), entry.fileName(), QDir::toNativeSeparators(dir.absolutePath()),
                entry.size(), entry.lastModified().toMSecsSinceEpoch()});
    }
}

bool isRemovable(const QStorageInfo &volume)
{
    static const QStringList places{QStringLiteral("/media/"), QStringLiteral("/run/media/"), QStringLiteral("/mnt/")};
    return volume.isReady() && std::any_of(places.begin(), places.end(), [&](const QString &place) {
        return volume.rootPath().startsWith(place);
    });
}

} // namespace

TicketFinder::~TicketFinder()
{
    if (m_thread)
        m_thread->wait();
}

void TicketFinder::look(const QStringList &folders)
{
    if (m_thread && m_thread->isRunning())
        return;
    m_thread.reset(QThread::create([this, folders] {
        const TicketFiles files = filesIn(folders);
        callLater(this, [this, files] { Q_EMIT found(files); });
    }));
    m_thread->setObjectName(QStringLiteral("ticket files"));
    m_thread->start();
}

QStringList TicketFinder::usualFolders()
{
    QStringList folders;
    const auto volumes = QStorageInfo::mountedVolumes();
    for (const QStorageInfo &volume : volumes) {
        if (isRemovable(volume))
            folders << volume.rootPath();
    }
    for (const auto place : {QStandardPaths::DownloadLocation, QStandardPaths::DocumentsLocation,
             QStandardPaths::DesktopLocation, QStandardPaths::HomeLocation})
        folders << QStandardPaths::writableLocation(place);
    folders.removeDuplicates();
    return folders;
}

TicketFiles TicketFinder::filesIn(const QStringList &folders)
{
    Look look;
    for (const QString &folder : folders)
        lookInto(folder, kLevels, look);
    std::sort(look.files.begin(), look.files.end(),
        [](const TicketFile &a, const TicketFile &b) { return a.modifiedMs > b.modifiedMs; });
    return look.files.mid(0, kFilesMax);
}

} // namespace gatebook
