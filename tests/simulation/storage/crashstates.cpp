// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/simulation/storage/crashstates.h"

#include <QDir>
#include <QFile>

#include "tests/simulation/storage/soundness.h"

namespace gatebook::test {

namespace {

QString word(SimDisk::PowerCut kind)
{
    switch (kind) {
    case SimDisk::PowerCut::None:
        return QStringLiteral("none");
    case SimDisk::PowerCut::All:
        return QStringLiteral("all");
    case SimDisk::PowerCut::Subset:
        return QStringLiteral("a subset");
    case SimDisk::PowerCut::Torn:
        return QStringLiteral("a subset, one torn,");
    }
    return {};
}

} // namespace

CrashStates::CrashStates(SimDisk &disk, const Side &side, QString folder, Lane &lane)
    : m_disk(disk), m_side(side), m_folder(std::move(folder)), m_lane(lane)
{
}

void CrashStates::begin(const QString &operation)
{
    m_operation = operation;
    m_syncPoint = 0;
    m_taken.clear();
    QDir(m_folder).removeRecursively();
    returned();
    m_isReturned = false;
}

void CrashStates::returned()
{
    m_isReturned = true;
    m_past = m_side.copy();
    m_imagesNow.clear();
}

void CrashStates::take()
{
    ++m_syncPoint;
    for (const auto kind :
        {SimDisk::PowerCut::None, SimDisk::PowerCut::All, SimDisk::PowerCut::Subset, SimDisk::PowerCut::Torn})
        take(kind);
}

void CrashStates::take(SimDisk::PowerCut kind)
{
    const QString folder = m_folder + QStringLiteral("/%1").arg(m_taken.size());
    if (!QDir().mkpath(folder))
        qFatal("no folder can be made for a state: %s", qPrintable(folder));
    (void)m_disk.copyAfterPowerCut(kind, folder);
    const quint64 image = imageOf(folder);
    if (m_imagesNow.contains(image)) { // the same bytes, and nothing was said since
        QDir(folder).removeRecursively();
        return;
    }
    m_imagesNow.insert(image);
    if (!m_images.contains(image))
        m_lane.add(QStringLiteral("states"), 1);
    m_images.insert(image);
    m_taken.push_back({kind, m_syncPoint, folder, m_isReturned, m_past});
}

quint64 CrashStates::imageOf(const QString &folder)
{
    quint64 hash = 1;
    for (const QString &name : QDir(folder).entryList(QDir::Files, QDir::Name)) {
        QFile file(folder + u'/' + name);
        if (!file.open(QIODevice::ReadOnly))
            qFatal("a state can't be read");
        hash = qHash(file.readAll(), qHash(name, hash));
    }
    return hash;
}

Result<void> CrashStates::end(const QByteArray &contentBefore, const QByteArray &contentAfter)
{
    for (const Taken &taken : m_taken) {
        if (const auto clean = check(taken, contentBefore, contentAfter); !clean)
            return Error{clean.error().kind,
                QStringLiteral("%1: power lost at sync point %2, %3 of the unsynced writes on the disk: %4")
                    .arg(m_operation)
                    .arg(taken.syncPoint)
                    .arg(word(taken.kind), clean.error().message)};
        m_lane.add(QStringLiteral("verified"), 1);
    }
    return {};
}

Result<void> CrashStates::check(
    const Taken &taken, const QByteArray &contentBefore, const QByteArray &contentAfter) const
{
    const std::unique_ptr<Side> restarted = taken.past->copy();
    m_lane.add(QStringLiteral("opened"), 1);
    if (auto opened = restarted->open(taken.folder); !opened)
        return opened;
    const auto content = contentOf(restarted->database());
    if (!content)
        return content.error();
    const bool isWhole = *content == contentAfter;
    const Facts &facts = isWhole ? m_side.facts() : taken.past->facts();
    if (auto sound = checkSoundness(*restarted, facts); !sound)
        return sound;
    if (isWhole || (!taken.isReturned && *content == contentBefore))
        return {};
    return Error{Error::Kind::Corrupt,
        QStringLiteral("neither what was before (%1) nor what was after (%2)")
            .arg(difference(contentBefore, *content), difference(contentAfter, *content))};
}

} // namespace gatebook::test
