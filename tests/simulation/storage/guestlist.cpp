// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/simulation/storage/guestlist.h"

#include "shared/base/uuid.h"
#include "shared/domain/ticketid.h"
#include "tests/support/testclock.h"

namespace gatebook::test {

namespace {

constexpr qint64 kNoonMs = 1'777'655'000'000;

Ticket madeUp(const QUuid &uuid, int number, qint64 seq)
{
    Ticket ticket;
    ticket.uuid = uuid;
    ticket.seq = seq;
    ticket.name = QStringLiteral("Äda Løvelace %1").arg(number);
    ticket.category = number % 3 == 0 ? QStringLiteral("VIP") : QStringLiteral("Standard");
    ticket.order = QStringLiteral("R-%1").arg(number / 4);
    ticket.note = QStringLiteral("Table %1").arg(number % 9);
    return ticket;
}

QUuid anyUuid(RandomSource &random)
{
    return makeUuidV7(TestClock(), random);
}

CheckedIn elsewhere(RandomSource &random)
{
    return {
        anyUuid(random), kNoonMs + qint64(random.below(10'000)), QStringLiteral("South"), QStringLiteral("Laptop 2")};
}

} // namespace

GuestList::GuestList(int eventNumber)
{
    m_event.uuid = QUuid(0x01900000U + uint(eventNumber), 1, 0x7000, 0x80, 0, 0, 0, 0, 0, 0, 9);
    m_event.name = QStringLiteral("Night Run %1").arg(eventNumber);
    m_event.venue = QStringLiteral("Harbour");
}

QString GuestList::code(int number)
{
    return QStringLiteral("TICKET-%1").arg(number, 4, 10, QLatin1Char('0'));
}

QUuid GuestList::ticket(int number) const
{
    return ticketUuid(m_event.uuid, code(number));
}

QByteArray GuestList::cursor() const
{
    return "position-" + QByteArray::number(m_seq);
}

wire::ManifestPage GuestList::page(int number) const
{
    wire::ManifestPage page;
    page.event = m_event;
    page.total = kTickets;
    page.cursor = "list"; // of every page, whatever happened since the first
    constexpr int kRows = kTickets / kPages;
    for (int i = number * kRows; i < (number + 1) * kRows; ++i)
        page.tickets.push_back(madeUp(ticket(i), i, i + 1));
    if (number + 1 < kPages)
        page.next = "page-" + QByteArray::number(number + 1);
    return page;
}

wire::FeedPage GuestList::feed(RandomSource &random)
{
    wire::FeedPage page;
    for (quint64 i = 1 + random.below(8); i > 0; --i) {
        const int number = int(random.below(kTickets + 5)); // some are on no page: added since
        if (random.below(3) == 0) {
            page.tickets.push_back(madeUp(ticket(number), number, ++m_seq));
            if (random.below(2) == 0)
                page.tickets.back().status = TicketStatus::Cancelled;
            continue;
        }
        wire::FeedCheckIn row;
        row.seq = ++m_seq;
        row.clientUuid = anyUuid(random);
        row.ticketUuid = ticket(number);
        row.deviceUuid = anyUuid(random);
        if (random.below(4) != 0)
            row.checkedIn = elsewhere(random);
        page.checkIns.push_back(row);
    }
    page.nextCursor = cursor();
    return page;
}

Outcome GuestList::outcome(const Scan &scan, RandomSource &random)
{
    Outcome outcome;
    outcome.ticketUuid = scan.ticketUuid;
    outcome.seq = ++m_seq;
    if (random.below(4) == 0 && scan.kind == ScanKind::Entry) {
        outcome.status = ScanStatus::Duplicate;
        outcome.reason = ScanReason::AlreadyCheckedIn;
        outcome.first = elsewhere(random);
    } else if (random.below(8) == 0) {
        outcome.status = ScanStatus::Rejected;
        outcome.reason = random.below(2) == 0 ? ScanReason::Invalid : ScanReason::UnsupportedKind;
        outcome.detail = QStringLiteral("gate: too long");
    }
    return outcome;
}

wire::BatchAnswer GuestList::answer(const std::vector<sync::QueuedScan> &sent, RandomSource &random)
{
    wire::BatchAnswer answer;
    for (const sync::QueuedScan &queued : sent) {
        wire::ItemResult result;
        result.clientUuid = queued.scan.clientUuid;
        result.outcome = outcome(queued.scan, random);
        if (random.below(5) == 0) {
            result.replayed = result.outcome;
            result.outcome.status = ScanStatus::Duplicate;
            result.outcome.reason = ScanReason::Replayed;
        }
        answer.results.push_back(result);
    }
    answer.cursor = cursor();
    return answer;
}

} // namespace gatebook::test
