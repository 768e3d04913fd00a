// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/simulation/evening.h"

#include <QDir>

namespace gatebook::test {

namespace {

constexpr std::size_t kBackupsKept = 4;

// Thousands of small files: in memory, where there is such a folder.
QString scratch()
{
    const QString shared = QStringLiteral("/dev/shm");
    return (QDir(shared).exists() ? shared : QDir::tempPath()) + QStringLiteral("/gatebook-sim-XXXXXX");
}

} // namespace

Evening::Evening(quint64 seed, const Swarm &swarm, quint64 wallSeed, Trace &trace)
    : m_seed(seed), m_swarm(swarm), m_wallSeed(wallSeed), m_trace(trace), m_dir(scratch()), m_random(seed),
      m_event(QStringLiteral("6f1b3c1e-52a4-4e6e-9f61-0d3f5a9b7c11")),
      m_desk(m_event, swarm.tickets, swarm.hasWindows, machineSeed(901)),
      m_wire(m_scheduler, m_swarm, m_counts, machineSeed(902), [this](quint64 kiosk) {
          HubSlot &hub = *m_hubs.at(m_kiosks.at(kiosk)->hub);
          return FaultyWire::Route{hub.machine.get(), [&hub] { return hub.watch.model(); }};
      })
{
}

QString Evening::folder(const QString &name) const
{
    return m_dir.filePath(name);
}

QString Evening::newFolder(const QString &kind, std::size_t number) const
{
    QString path = folder(kind + QString::number(number));
    QDir().mkpath(path);
    return path;
}

void Evening::check(const QString &wrong)
{
    if (wrong.isEmpty() || !m_violation.isEmpty())
        return;
    m_violation = wrong;
    m_trace.note(m_scheduler.now(), "VIOLATION", 0, wrong.toUtf8());
}

void Evening::fire(Fault fault, quint64 machine)
{
    m_counts.count(fault);
    m_trace.note(m_scheduler.now(), nameOf(fault), machine);
}

SimDisk::PowerCut Evening::anyCut()
{
    const quint64 kind = m_random.below(6);
    return kind > 2 ? SimDisk::PowerCut::Torn : static_cast<SimDisk::PowerCut>(kind);
}

HubSlot &Evening::addHub()
{
    const std::size_t number = m_hubs.size();
    const quint64 machine = 100 + number;
    m_hubs.push_back(std::make_unique<HubSlot>(m_event,
        std::make_unique<HubMachine>(machine, m_event, newFolder(QStringLiteral("hub"), number), m_scheduler,
            machineSeed(machine), m_wallSeed)));
    HubSlot &hub = *m_hubs.back();
    wireHub(hub);
    if (m_wallSeed != 0)
        hub.machine->clock().jump();
    return hub;
}

void Evening::wireHub(HubSlot &hub)
{
    hub.machine->onCommitted = [this, &hub] { hubMoved(hub); };
    hub.machine->onPushAnswered
        = [this, &hub](const QByteArray &body) { check(hub.watch.observeAnswer(hub.machine->reader(), body)); };
    hub.machine->onDied = [this, &hub] {
        fire(Fault::DiedWriting, 0);
        const bool power = m_random.below(2) == 0;
        const qint64 backIn = 1'000 + static_cast<qint64>(m_random.below(60'000));
        killHub(hub, power ? std::optional(anyCut()) : std::nullopt, backIn);
        if (power)
            return;
        // What the killed process left half done is all that may be lost now: it is looked at before anything new is written.
        m_scheduler.in(backIn + 1, [this, &hub] {
            if (!hub.machine->isUp())
                return;
            fire(Fault::HubPowerCut, 100);
            killHub(hub, SimDisk::PowerCut::None, static_cast<qint64>(m_random.below(60'000)));
        });
    };
}

// Whoever listens may hear of it.
void Evening::hubMoved(HubSlot &hub)
{
    const qint64 before = hub.watch.model()->head();
    check(hub.watch.observe(hub.machine->reader()));
    if (hub.watch.model()->head() == before)
        return;
    m_trace.note(m_scheduler.now(), "head", 0, QByteArray::number(hub.watch.model()->head()));
    const QByteArray head = hub.machine->head();
    for (const auto &kiosk : m_kiosks) {
        const bool listens = m_hubs.at(kiosk->hub).get() == &hub && kiosk->listensTo == hub.machine->life();
        if (listens && m_random.below(3) == 0 && m_wire.carriesHint(kiosk->machine->number()))
            m_scheduler.in(20, [machine = kiosk->machine.get(), head] { machine->hint(head); });
    }
}

void Evening::startHub(HubSlot &hub)
{
    if (hub.machine->isUp() || hub.isRetired)
        return;
    const auto started = hub.machine->start();
    if (hub.machine->disk().isDead())
        return hub.machine->onDied();
    if (!started && started.error().kind == Error::Kind::Corrupt)
        return replaceHubDisk(hub);
    if (!started)
        return startHubIn(hub, kRetryMs);
    check(hub.watch.observeRestart(hub.machine->reader()));
}

void Evening::replaceHubDisk(HubSlot &hub)
{
    check(std::exchange(hub.isDamaged, false) ? QString() : QStringLiteral("a hub's database damaged itself"));
    const Backup &backup = m_byCommand.empty() ? m_byFiles.back() : m_byCommand.back();
    check(Desk::putFilesBack(*hub.machine, backup.file) ? QString() : QStringLiteral("a backup can't be copied"));
    hub.watch.putBack(backup.log);
    fire(Fault::BitFlip, 100);
    startHubIn(hub, 1'000);
}

void Evening::startHubIn(HubSlot &hub, qint64 delayMs)
{
    m_scheduler.in(delayMs, [this, &hub] { startHub(hub); });
}

void Evening::killHub(HubSlot &hub, const std::optional<SimDisk::PowerCut> &cut, qint64 backInMs)
{
    hub.machine->die(cut);
    startHubIn(hub, backInMs);
}

void Evening::backUp(HubSlot &hub)
{
    if (!hub.machine->isUp())
        return;
    const bool byCommand = m_random.below(2) == 0;
    std::vector<Backup> &kept = backups(byCommand);
    const QString file = folder(QStringLiteral("backup-%1").arg(m_scheduler.now()));
    const LogModel log = *hub.watch.model();
    const bool made = byCommand ? m_desk.backupByCommand(*hub.machine, file).ok() : Desk::copyFiles(*hub.machine, file);
    if (!made || !hub.machine->isUp())
        return;
    kept.push_back({file, log});
    if (kept.size() > kBackupsKept)
        kept.erase(kept.begin() + 1);
}

} // namespace gatebook::test
