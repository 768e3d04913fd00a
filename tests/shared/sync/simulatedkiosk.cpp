// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/shared/sync/simulatedkiosk.h"

#include <algorithm>

namespace gatebook::test {

namespace {

void must(const Result<void> &result)
{
    if (!result)
        qFatal("%s", qPrintable(result.error().message));
}

} // namespace

SimulatedKiosk::SimulatedKiosk(const wire::EnrolAnswer &enrolment, const QString &name, TestClock &clock, quint64 seed)
    : m_event(enrolment.event.uuid), m_clock(clock), m_random(seed)
{
    auto database = KioskDatabase::open(m_dir.path());
    if (!database)
        qFatal("%s", qPrintable(database.error().message));
    must(Enrolments((*database)->database()).accept(enrolment, name));
    database->reset();
    open();
}

void SimulatedKiosk::open()
{
    auto database = KioskDatabase::open(m_dir.path());
    if (!database)
        qFatal("%s", qPrintable(database.error().message));
    m_database = *std::move(database);
    must(m_database->database().script({QStringLiteral("PRAGMA synchronous = 0")})); // no power is lost here
    const auto active = Enrolments(m_database->database()).active();
    if (!active || !*active)
        qFatal("not enrolled");
    m_store = std::make_unique<KioskStore>(m_database->database(), (*active)->id, m_clock);
    m_gate = std::make_unique<Gate>(*m_store, m_clock, m_random);
    m_agent = std::make_unique<sync::SyncAgent>(m_event, *m_store, m_clock, m_random);
}

void SimulatedKiosk::restart()
{
    m_agent.reset();
    m_gate.reset();
    m_store.reset();
    m_database.reset();
    open();
}

VerdictKind SimulatedKiosk::scan(const QString &code)
{
    ScanEvent event;
    event.text = code;
    const GateVerdict verdict = m_gate->decide(event);
    if (!verdict.clientUuid.isNull())
        m_made.insert(verdict.clientUuid);
    if (verdict.verdict.admitted()) {
        m_lastAdmitted = verdict.clientUuid;
        m_lastCode = code;
        if (m_entered.contains(code))
            m_admittedTwice.append(code);
        m_entered.insert(code);
    }
    return verdict.verdict.kind;
}

void SimulatedKiosk::undoLast()
{
    if (m_lastAdmitted.isNull())
        return;
    must(m_gate->undo(m_lastAdmitted, {QStringLiteral("Kim"), QStringLiteral("wrong person")}));
    m_lastAdmitted = {};
    m_entered.remove(m_lastCode);
    const auto queued = m_store->queued(10'000);
    if (!queued || queued->empty())
        qFatal("the undo is not queued");
    const auto newest = std::max_element(queued->begin(), queued->end(),
        [](const auto &left, const auto &right) { return left.journalId < right.journalId; });
    m_made.insert(newest->scan.clientUuid);
}

bool SimulatedKiosk::step(const Link &link)
{
    const sync::Action action = m_agent->next();
    const auto *send = std::get_if<sync::Send>(&action);
    if (!send)
        return false;
    m_clock.advance(20);
    m_agent->answered(link(send->request));
    return true;
}

void SimulatedKiosk::run(const Link &link, int steps)
{
    for (int i = 0; i < steps; ++i) {
        if (step(link))
            continue;
        const bool isDone = m_agent->status().state == sync::SyncState::Idle && m_agent->status().queue.waiting == 0;
        if (isDone)
            return;
        m_clock.advance(std::max<qint64>(1, m_agent->status().retryAtMonotonicMs.value_or(0) - m_clock.monotonicMs()));
    }
}

} // namespace gatebook::test
