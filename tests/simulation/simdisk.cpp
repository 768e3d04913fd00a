// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/simulation/simdisk.h"

#include <QDirIterator>
#include <QFile>
#include <QFileInfo>

#include "tests/simulation/bitflip.h"
#include "tests/simulation/crashvfs.h"
#include "tests/simulation/diskstate.h"
#include "tests/simulation/powercut.h"

namespace gatebook::test {

namespace {

const QString kSharedMemory = QStringLiteral("-shm");

}

SimDisk::SimDisk(const QString &folder, RandomSource &random)
    : m_state(std::make_shared<DiskState>(QFile::encodeName(QFileInfo(folder).canonicalFilePath()), random))
{
    if (m_state->folder().isEmpty())
        qFatal("a simulated disk needs a folder");
    crashvfs::add(m_state);
}

SimDisk::~SimDisk()
{
    crashvfs::remove(m_state);
}

QString SimDisk::folder() const
{
    return QFile::decodeName(m_state->folder());
}

void SimDisk::dieAfter(qint64 operations)
{
    m_state->diesIn = operations;
}

void SimDisk::die()
{
    m_state->die();
}

void SimDisk::failSyncs(int n)
{
    m_state->syncsToFail = n;
}

void SimDisk::setFull(bool full)
{
    m_state->full = full;
}

void SimDisk::plan(Fault fault)
{
    m_state->planned = fault;
}

void SimDisk::stopFaults()
{
    m_state->planned.reset();
    m_state->syncsToFail = 0;
    m_state->full = false;
    m_state->diesIn = 0;
}

void SimDisk::onSync(std::function<void()> use)
{
    m_state->aboutToSync = std::move(use);
}

bool SimDisk::flipBit(const QString &file)
{
    return flipBitOf(file, m_state->random());
}

bool SimDisk::isDead() const
{
    return m_state->dead;
}

qint64 SimDisk::losePower(PowerCut what)
{
    const test::PowerCut cut(*m_state, what);
    cut.leaveInPlace();
    m_state->fired.lostWrites += cut.lost();
    m_state->fired.tornWrites += cut.isTorn() ? 1 : 0;
    removeSharedMemory();
    m_state->settle();
    return cut.unsynced();
}

void SimDisk::loseProcess()
{
    removeSharedMemory();
}

void SimDisk::revive()
{
    m_state->dead = false;
    m_state->diesIn = 0;
}

void SimDisk::settle()
{
    m_state->settle();
}

qint64 SimDisk::copyAfterPowerCut(PowerCut what, const QString &target)
{
    const test::PowerCut cut(*m_state, what);
    const QString from = folder();
    QDirIterator files(from, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString file = files.next();
        const QString copy = target + file.mid(from.size());
        if (m_state->names().contains(QFile::encodeName(file)) || file.endsWith(kSharedMemory))
            continue;
        if (!QDir().mkpath(QFileInfo(copy).path()) || !QFile::copy(file, copy))
            qFatal("a simulated disk's file can't be copied: %s", qPrintable(file));
    }
    cut.leaveIn(QFile::encodeName(target));
    return cut.unsynced();
}

void SimDisk::removeSharedMemory() const
{
    QDirIterator files(folder(), {u'*' + kSharedMemory}, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext())
        QFile::remove(files.next());
}

SimDisk::Fired SimDisk::fired() const
{
    return m_state->fired;
}

qint64 SimDisk::operations() const
{
    return m_state->operations;
}

} // namespace gatebook::test
