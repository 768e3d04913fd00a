// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/simulation/settlement.h"

#include <algorithm>

#include "server/ledger/verify.h"
#include "shared/wire/decode.h"

namespace gatebook::test {

namespace {

constexpr qint64 kDrainMs = 45LL * 60'000; // pairing anew, and two tries of what was set aside
constexpr qint64 kLookEveryMs = 10'000;
constexpr std::size_t kReplays = 40;

const QString kOpenRows
    = QStringLiteral("SELECT client_uuid FROM journal WHERE state IN (0, 2, 3) OR (state = 1 AND merged = 0)");

} // namespace

HubSlot &Settlement::survivor()
{
    return **std::find_if(
        m_evening.hubs().begin(), m_evening.hubs().end(), [](const auto &hub) { return !hub->isRetired; });
}

bool Settlement::isDrained(KioskSlot &kiosk, bool withPoison)
{
    if (!kiosk.machine->isUp() || !kiosk.machine->isEnrolled())
        return false;
    bool onlyPoison = true;
    const auto read = kiosk.machine->database().each(kOpenRows, {},
        [&](const store::Row &row) { onlyPoison &= withPoison && m_evening.wire().isPoisoned(row.uuid(0)); });
    if (!read || !onlyPoison)
        return false;
    const auto pulled = kiosk.machine->store().pullCursor();
    return pulled && *pulled == survivor().machine->head();
}

void Settlement::drain(bool withPoison)
{
    Scheduler &scheduler = m_evening.scheduler();
    const qint64 end = scheduler.now() + kDrainMs;
    qint64 nextLook = scheduler.now() + kLookEveryMs;
    while (m_evening.violation().isEmpty() && scheduler.now() < end) {
        while (m_evening.violation().isEmpty() && scheduler.step(nextLook)) { }
        nextLook += kLookEveryMs;
        const auto &kiosks = m_evening.kiosks();
        if (survivor().machine->isUp() && std::all_of(kiosks.begin(), kiosks.end(), [&](const auto &kiosk) {
                return isDrained(*kiosk, withPoison);
            }))
            return;
    }
    m_evening.check(withPoison ? QStringLiteral("healthy scans do not drain beside those that the hub fails on")
                               : QStringLiteral("not everything drains"));
}

void Settlement::settle()
{
    if (!m_evening.violation().isEmpty())
        return;
    m_incidents.heal();
    drain(true);
    m_evening.wire().healBodies();
    drain(false);
    if (!m_evening.violation().isEmpty())
        return;
    compare();
    if (m_evening.violation().isEmpty())
        replayTraffic();
    if (m_evening.violation().isEmpty())
        verifyHub();
}

QString Settlement::compareJournal(KioskSlot &kiosk, QSet<QUuid> &made)
{
    const LogModel &log = *survivor().watch.model();
    QString wrong = kiosk.watch.checkJournal(*kiosk.machine);
    const auto read = kiosk.machine->database().each(
        QStringLiteral("SELECT client_uuid, state, merged FROM journal WHERE client_uuid IS NOT NULL"), {},
        [&](const store::Row &row) {
            const QUuid uuid = row.uuid(0);
            made.insert(uuid);
            if (!log.find(uuid)) {
                ++m_lost;
                wrong = QStringLiteral("a scan is lost: ") + uuid.toString();
            } else if (row.integer(1) != 1 || row.integer(2) != 1) {
                wrong = QStringLiteral("a scan is recorded, and its kiosk does not take it so: ") + uuid.toString();
            }
        });
    return read ? wrong : read.error().message;
}

QString Settlement::compareNotices(KioskSlot &kiosk)
{
    qint64 untold = 0;
    const auto read = kiosk.machine->database().first(
        QStringLiteral("SELECT count(*) FROM journal j WHERE j.kind = 0 AND j.verdict = 0"
                       " AND j.reason = 'already_checked_in'"
                       " AND NOT EXISTS (SELECT 1 FROM notices n WHERE n.journal_id = j.id)"),
        {}, [&untold](const store::Row &row) { untold = row.int64(0); });
    if (!read)
        return read.error().message;
    return untold == 0 ? QString() : QStringLiteral("a gate lost a double and was not told");
}

QString Settlement::compareCounter(KioskSlot &kiosk)
{
    const LogModel &log = *survivor().watch.model();
    const std::vector<QUuid> tickets = log.tickets();
    const auto inside = std::count_if(tickets.begin(), tickets.end(),
        [&](const QUuid &ticket) { return !log.insideAt(ticket, log.head()).isNull(); });
    const auto summary = kiosk.machine->store().summary();
    if (!summary)
        return summary.error().message;
    return summary->checkedInCount == inside
        ? QString()
        : QStringLiteral("a kiosk counts %1 inside, the log %2").arg(summary->checkedInCount).arg(inside);
}

void Settlement::compare()
{
    const LogModel &log = *survivor().watch.model();
    QSet<QUuid> made;
    for (const auto &kiosk : m_evening.kiosks()) {
        m_evening.check(compareJournal(*kiosk, made));
        m_evening.check(compareNotices(*kiosk));
        m_evening.check(compareCounter(*kiosk));
        m_evening.check(KioskWatch::checkList(*kiosk->machine, log, log.head()));
    }
    m_verified = made.size();
    if (m_evening.counts().of(Fault::BitFlip) > 0)
        return; // a journal may be gone whose scans the hub holds
    for (const auto &[seq, row] : log.rows())
        m_evening.check(made.contains(row.uuid) ? QString() : QStringLiteral("seq %1 is nobody's scan").arg(seq));
}

// A scan that died with a kiosk's disk and with a hub that was put back would be news.
bool Settlement::isAllRecorded(const FaultyWire::SentPush &push, HubSlot &hub)
{
    const auto batch = wire::decodeBatch(push.request.body, hub.machine->event());
    return !batch || std::all_of(batch->items.begin(), batch->items.end(), [&](const wire::BatchItem &item) {
        const auto *scan = std::get_if<Scan>(&item);
        return !scan || hub.watch.model()->find(scan->clientUuid);
    });
}

// Everything that was ever sent comes once more: nothing changes.
void Settlement::replayTraffic()
{
    HubSlot &hub = survivor();
    const qint64 before = hub.watch.model()->head();
    std::vector<FaultyWire::SentPush> pushes = m_evening.wire().pushes();
    std::erase_if(pushes, [&](const auto &push) { return !isAllRecorded(push, hub); });
    for (std::size_t i = 0; i < std::min(kReplays, pushes.size()); ++i) {
        FaultyWire::SentPush push = pushes.at(m_evening.random().below(pushes.size()));
        push.request.headers.removeIf([](const auto &header) { return header.first == "Gatebook-Seen"; });
        hub.machine->request(push.request, push.token, [](const sync::HttpReply &) {});
        m_evening.scheduler().step(m_evening.scheduler().now() + 5);
    }
    hub.machine->stop();
    m_evening.startHub(hub);
    m_evening.check(hub.watch.model()->head() == before ? QString() : QStringLiteral("a replay changed the log"));
}

void Settlement::verifyHub()
{
    const auto done = survivor().machine->command([this](store::Database &database) -> Result<void> {
        const auto report = ledger::verifyLedger(database);
        if (!report)
            return report.error();
        m_evening.check(report->firstBad ? QStringLiteral("verify: ") + *report->firstBad : QString());
        return {};
    });
    m_evening.check(done ? QString() : QStringLiteral("verify can't run: ") + done.error().message);
}

QByteArray Settlement::essence()
{
    QHash<QUuid, QByteArray> names;
    for (const auto &kiosk : m_evening.kiosks()) {
        (void)kiosk->machine->database().each(
            QStringLiteral("SELECT client_uuid, id FROM journal WHERE client_uuid IS NOT NULL"), {},
            [&](const store::Row &row) {
                const QByteArray name
                    = QByteArray::number(kiosk->machine->number()) + ':' + QByteArray::number(row.int64(1));
                if (!names.contains(row.uuid(0)))
                    names.insert(row.uuid(0), name);
            });
    }
    QByteArray essence = survivor().machine->head();
    for (const auto &[seq, row] : survivor().watch.model()->rows()) {
        const QString reason = row.reason == u"not_valid_now" ? QString() : row.reason;
        essence += '\n' + QByteArray::number(seq) + ' ' + names.value(row.uuid) + ' ' + row.status.toLatin1() + ' '
            + reason.toLatin1() + ' ' + names.value(row.checkedIn);
    }
    return essence;
}

} // namespace gatebook::test
