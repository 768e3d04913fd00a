// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/simulation/kioskmachine.h"

#include <QDir>

#include <algorithm>

namespace gatebook::test {

KioskMachine::KioskMachine(quint64 number, const QString &folder, Scheduler &scheduler, quint64 seed, quint64 wallSeed)
    : m_number(number), m_folder(folder), m_scheduler(scheduler), m_random(seed), m_diskRandom(~seed),
      m_clock(scheduler, number, wallSeed), m_disk(folder, m_diskRandom)
{
}

KioskMachine::~KioskMachine() = default;

Result<void> KioskMachine::start()
{
    auto database = KioskDatabase::open(m_folder);
    if (!database)
        return database.error();
    m_database = *std::move(database);
    auto active = activate();
    if (!active)
        close();
    return active;
}

Result<void> KioskMachine::activate()
{
    m_agent.reset();
    m_gate.reset();
    m_store.reset();
    m_underWay = false;
    const auto active = Enrolments(m_database->database()).active();
    if (!active)
        return active.error();
    if (!*active)
        return {};
    m_token = (*active)->token;
    m_store = std::make_unique<KioskStore>(m_database->database(), (*active)->id, m_clock);
    m_gate = std::make_unique<Gate>(*m_store, m_clock, m_random);
    m_agent = std::make_unique<sync::SyncAgent>((*active)->event.uuid, *m_store, m_clock, m_random);
    return {};
}

void KioskMachine::close()
{
    ++m_wake;
    m_underWay = false;
    m_agent.reset();
    m_gate.reset();
    m_store.reset();
    m_database.reset();
}

void KioskMachine::stop()
{
    close();
}

void KioskMachine::die(const std::optional<SimDisk::PowerCut> &cut)
{
    m_disk.die();
    close();
    if (cut) {
        m_disk.losePower(*cut);
        m_clock.reboot();
    } else {
        m_disk.loseProcess();
    }
    m_disk.revive();
}

void KioskMachine::eraseDisk()
{
    QDir folder(m_folder);
    for (const QString &file : folder.entryList(QDir::Files))
        folder.remove(file);
    m_disk.settle();
}

bool KioskMachine::diedMeanwhile()
{
    if (!m_disk.isDead())
        return false;
    onDied();
    return true;
}

Result<QUuid> KioskMachine::deviceFor(const PairingCode &pairingCode)
{
    return Enrolments(m_database->database()).deviceUuidFor(pairingCode, m_random);
}

Result<void> KioskMachine::enrol(const wire::EnrolAnswer &answer, const QString &name)
{
    auto accepted = Enrolments(m_database->database()).accept(answer, name);
    if (!accepted)
        return accepted;
    return activate();
}

GateVerdict KioskMachine::scan(const QString &code)
{
    ScanEvent event;
    event.text = code;
    GateVerdict verdict = m_gate->decide(event);
    if (diedMeanwhile())
        return {}; // nobody saw it
    return verdict;
}

Result<void> KioskMachine::undo(const QUuid &clientUuid)
{
    auto done = m_gate->undo(clientUuid, {QStringLiteral("Kim"), QStringLiteral("wrong person")});
    if (diedMeanwhile())
        return Error{Error::Kind::Unavailable, QStringLiteral("died")};
    return done;
}

void KioskMachine::pump()
{
    if (!m_agent || m_underWay)
        return;
    const sync::Action action = m_agent->next();
    if (diedMeanwhile())
        return;
    if (const auto *send = std::get_if<sync::Send>(&action)) {
        m_underWay = true;
        ++m_exchange;
        carry(m_exchange, send->request, m_token);
        return;
    }
    if (const auto until = std::get<sync::Wait>(action).untilMonotonicMs)
        wakeAt(*until);
}

void KioskMachine::wakeAt(qint64 monotonicMs)
{
    constexpr qint64 kTimerMsMax = 60'000;
    const qint64 delay = std::clamp<qint64>(monotonicMs - m_clock.monotonicMs(), 1, kTimerMsMax);
    m_scheduler.in(delay, [this, wake = ++m_wake] {
        if (wake == m_wake)
            pump();
    });
}

bool KioskMachine::hear(quint64 exchange, const sync::HttpReply &reply)
{
    if (!m_agent || !m_underWay || exchange != m_exchange)
        return false;
    m_underWay = false;
    ++m_wake;
    m_agent->answered(reply);
    return !diedMeanwhile();
}

void KioskMachine::hint(const QByteArray &cursor)
{
    if (!m_agent)
        return;
    m_agent->hinted(cursor);
    if (!diedMeanwhile())
        pump();
}

void KioskMachine::syncNow()
{
    if (!m_agent)
        return;
    m_agent->retryNow();
    pump();
}

void KioskMachine::sweep()
{
    if (!m_store)
        return;
    [[maybe_unused]] const auto more = m_store->sweep();
    (void)diedMeanwhile();
}

} // namespace gatebook::test
