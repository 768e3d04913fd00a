// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Incidents to what stands on disks: put back, replaced, copied, damaged.
#include "tests/simulation/incidents.h"

#include <QFile>

namespace gatebook::test {

namespace {

constexpr qint64 kMinuteMs = 60'000;
constexpr std::size_t kHubsMax = 3;
constexpr std::size_t kKiosksMax = 8;

} // namespace

void Incidents::restore(HubSlot &hub, bool byCommand)
{
    std::vector<Backup> &backups = m_evening.backups(byCommand);
    if (backups.empty())
        return;
    const Backup &backup = backups.at(m_evening.random().below(backups.size()));
    if (hub.machine->isUp() && within(2) == 0)
        hub.machine->stop();
    else if (hub.machine->isUp())
        hub.machine->die();
    const auto done = byCommand ? m_evening.desk().restoreByCommand(*hub.machine, backup.file) : Result<void>();
    const bool isBack = byCommand ? done.ok() : m_evening.desk().putFilesBack(*hub.machine, backup.file);
    if (isBack) {
        hub.watch.putBack(backup.log);
        m_evening.fire(byCommand ? Fault::RestoredByCommand : Fault::RestoredByFiles, 100);
    }
    m_evening.startHubIn(hub, 1'000 + within(kMinuteMs));
}

void Incidents::replace(HubSlot &hub)
{
    if (hub.machine->isUp())
        hub.machine->die();
    hub.machine->eraseDisk();
    hub.watch.putBack(LogModel());
    m_evening.fire(Fault::HubReplaced, 100);
    m_evening.startHub(hub);
    if (hub.machine->isUp())
        (void)m_evening.desk().importAll(*hub.machine); // what fails now is imported with the next change
}

// Two hubs with one past: some kiosks go to the other one from now on.
void Incidents::splitHub()
{
    std::vector<Backup> &backups = m_evening.backups(false);
    const bool isNew = m_evening.hubs().size() < kHubsMax && !backups.empty();
    if (!isNew && m_evening.hubs().size() < 2)
        return;
    if (isNew) {
        const Backup backup = backups.at(m_evening.random().below(backups.size()));
        HubSlot &hub = m_evening.addHub();
        if (m_evening.desk().putFilesBack(*hub.machine, backup.file))
            hub.watch.putBack(backup.log);
        m_evening.startHub(hub);
    }
    m_evening.fire(Fault::SecondHub, 100);
    const std::size_t to = isNew ? m_evening.hubs().size() - 1 : m_evening.random().below(m_evening.hubs().size());
    for (const auto &kiosk : m_evening.kiosks()) {
        if (within(2) != 0)
            continue;
        kiosk->hub = to;
        kiosk->listensTo = 0;
    }
}

// Both go on with the same identity. The database of a running kiosk is copied between two of its transactions.
void Incidents::clone(KioskSlot &kiosk)
{
    if (m_evening.kiosks().size() >= kKiosksMax)
        return;
    const KioskWatch watch = kiosk.watch;
    KioskSlot &other = m_evening.addKiosk();
    for (const QString &file : {QStringLiteral("/kiosk.db"), QStringLiteral("/kiosk.db-wal")})
        QFile::copy(kiosk.machine->folder() + file, other.machine->folder() + file);
    other.machine->disk().settle();
    other.watch = watch;
    other.isDamaged = kiosk.isDamaged;
    other.device = kiosk.device;
    other.hub = kiosk.hub;
    m_evening.fire(Fault::ClonedDisk, other.machine->number());
    m_evening.startKiosk(other);
}

void Incidents::poison(KioskSlot &kiosk)
{
    if (!kiosk.machine->isUp() || !kiosk.machine->isEnrolled())
        return;
    kiosk.poisonsNext = true;
}

void Incidents::flipBit(KioskSlot &kiosk)
{
    if (kiosk.machine->isUp())
        kiosk.machine->stop();
    kiosk.isPairing = false;
    kiosk.isDamaged |= kiosk.machine->disk().flipBit(kiosk.machine->folder() + QStringLiteral("/kiosk.db"));
    m_evening.startKioskIn(kiosk, 1'000 + within(kMinuteMs));
}

void Incidents::flipBit(HubSlot &hub)
{
    hub.machine->stop();
    hub.isDamaged |= hub.machine->disk().flipBit(hub.machine->databaseFile());
    m_evening.startHubIn(hub, 1'000 + within(kMinuteMs));
}

} // namespace gatebook::test
