// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/shared/wire/generators.h"

#include <QStringList>

#include <limits>

namespace gatebook::test {

namespace {

constexpr qint64 kMaxInteger = std::numeric_limits<qint64>::max();

// What has broken a JSON reader or writer somewhere: controls, quotes, marks, both ends of each range of UTF-8 and UTF-16.
rc::Gen<char32_t> anyCodePoint()
{
    return rc::gen::oneOf(rc::gen::inRange<char32_t>(0x20, 0x7f), rc::gen::inRange<char32_t>(0, 0x20),
        rc::gen::element<char32_t>(0, '"', '\\', '/', '\b', '\f', '\n', '\r', '\t', 0x7f, 0x80, 0x7ff, 0x800, 0x2028,
            0x2029, 0x202e, 0xd7ff, 0xe000, 0xfeff, 0xfffd, 0xfffe, 0xffff, 0x10000, 0x1f600, 0x10ffff),
        rc::gen::inRange<char32_t>(0x10000, 0x110000));
}

template <typename T> std::optional<T> maybe(const rc::Gen<T> &gen)
{
    return *rc::gen::arbitrary<bool>() ? std::optional<T>(*gen) : std::nullopt;
}

rc::Gen<qint64> anyInteger(qint64 min)
{
    return rc::gen::oneOf(rc::gen::inRange<qint64>(min, min + 100), rc::gen::inRange<qint64>(min, kMaxInteger),
        rc::gen::just(kMaxInteger));
}

rc::Gen<QStringList> anyTexts()
{
    return rc::gen::map(rc::gen::container<std::vector<QString>>(anyText(8)),
        [](const std::vector<QString> &texts) { return QStringList(texts.begin(), texts.end()); });
}

rc::Gen<CheckedIn> anyCheckedIn()
{
    return rc::gen::exec([] { return CheckedIn{*anyUuid(), *anyTime(), *anyText(), *anyText()}; });
}

rc::Gen<Outcome> anyOutcome()
{
    return rc::gen::exec([] {
        Outcome outcome;
        outcome.reason = static_cast<ScanReason>(*rc::gen::inRange(0, 11));
        for (const auto status : {ScanStatus::Applied, ScanStatus::Duplicate, ScanStatus::Rejected}) {
            if (isStatusWithReason(status, outcome.reason))
                outcome.status = status;
        }
        outcome.ticketUuid = maybe(anyUuid()).value_or(QUuid());
        outcome.seq = maybe(anyInteger(1));
        outcome.first = maybe(anyCheckedIn());
        outcome.undone = *rc::gen::arbitrary<bool>();
        outcome.detail = *anyText();
        return outcome;
    });
}

rc::Gen<wire::FeedCheckIn> anyFeedCheckIn()
{
    return rc::gen::exec([] {
        wire::FeedCheckIn row;
        row.clientUuid = *anyUuid();
        if (*rc::gen::arbitrary<bool>()) {
            row.kind = ScanKind::Undo;
            row.undoes = *anyUuid();
            row.ticketUuid = maybe(anyUuid()).value_or(QUuid());
        } else {
            row.verdict = *rc::gen::element(ScanVerdict::Admitted, ScanVerdict::Denied);
            row.ticketUuid = *anyUuid();
        }
        const Outcome outcome = *anyOutcome();
        row.status = outcome.status;
        row.reason = outcome.reason;
        row.device = *anyText();
        row.deviceUuid = *anyUuid();
        row.gate = *anyText();
        row.scannedAtMs = *anyTime();
        row.receivedAtMs = *anyTime();
        row.checkedIn = maybe(anyCheckedIn());
        return row;
    });
}

template <typename Row> std::vector<Row> ascending(std::vector<Row> rows)
{
    qint64 seq = 0;
    for (Row &row : rows)
        row.seq = seq += *rc::gen::inRange<qint64>(1, 1000);
    return rows;
}

rc::Gen<wire::Participant> anyParticipant()
{
    return rc::gen::exec([] {
        return wire::Participant{*anyUuid(), *anyText(), *anyText(), *anyText(), *anyText(), *anyText(),
            *rc::gen::element(TicketStatus::Valid, TicketStatus::Cancelled, TicketStatus::Blocked),
            maybe(anyCheckedIn())};
    });
}

// What the hub takes into its database: no U+0000.
rc::Gen<QString> anyStoredText(int maxLength)
{
    return rc::gen::map(anyText(maxLength), [](QString text) { return text.remove(QChar(u'\0')); });
}

} // namespace

rc::Gen<QString> anyText(int maxLength)
{
    return rc::gen::exec([maxLength] {
        const auto points = *rc::gen::container<std::vector<char32_t>>(anyCodePoint());
        const auto size = std::min<qsizetype>(static_cast<qsizetype>(points.size()), maxLength);
        return QString::fromUcs4(points.data(), size);
    });
}

rc::Gen<QByteArray> anyToken()
{
    return rc::gen::map(rc::gen::nonEmpty(rc::gen::container<std::string>(rc::gen::inRange<char>(0x21, 0x7f))),
        [](const std::string &text) { return QByteArray::fromStdString(text).left(512); });
}

rc::Gen<QUuid> anyUuid()
{
    return rc::gen::map(rc::gen::inRange<quint32>(1, std::numeric_limits<quint32>::max()), [](quint32 seed) {
        return QUuid(seed, quint16(seed >> 3), quint16(seed * 7), uchar(seed >> 24), 1, uchar(seed), 3, 4, 5, 6, 7);
    });
}

rc::Gen<qint64> anyTime()
{
    return rc::gen::inRange<qint64>(-62'167'219'200'000, 253'402'300'800'000);
}

rc::Gen<Ticket> anyTicket()
{
    return rc::gen::exec([] {
        Ticket ticket;
        ticket.uuid = *anyUuid();
        ticket.seq = *anyInteger(0);
        ticket.name = *anyText();
        ticket.category = *anyText();
        ticket.order = *anyText();
        ticket.status = *rc::gen::element(TicketStatus::Valid, TicketStatus::Cancelled, TicketStatus::Blocked);
        ticket.validFromMs = maybe(anyTime());
        ticket.validUntilMs = maybe(anyTime());
        ticket.note = *anyText();
        ticket.attention = *rc::gen::arbitrary<bool>();
        ticket.checkedIn = maybe(anyCheckedIn());
        return ticket;
    });
}

rc::Gen<Event> anyEvent()
{
    return rc::gen::exec([] {
        return Event{*anyUuid(), *anyText(), *anyText(), *anyText(), maybe(anyTime()), maybe(anyTime()), *anyText(),
            *anyTexts(), *anyTexts()};
    });
}

// Within the limits: what lies beyond them is refused, which tst_itemlimits shows.
rc::Gen<Scan> anyScan()
{
    return rc::gen::exec([] {
        Scan scan;
        scan.clientUuid = *anyUuid();
        scan.scannedAtMs = *anyTime();
        scan.deviceReason = *anyStoredText(60);
        scan.gate = maybe(anyStoredText(30));
        scan.deviceSeq = maybe(anyInteger(1));
        scan.ageMs = maybe(anyInteger(0));
        const Override override{*anyStoredText(30), *anyStoredText(60)};
        if (*rc::gen::arbitrary<bool>()) {
            scan.kind = ScanKind::Undo;
            scan.undoes = *rc::gen::distinctFrom(anyUuid(), scan.clientUuid);
            scan.override = Override{QStringLiteral("Kim ") + override.by, override.reason};
        } else {
            scan.verdict = *rc::gen::element(ScanVerdict::Admitted, ScanVerdict::Denied);
            scan.ticketUuid = *anyUuid();
            scan.override = maybe(rc::gen::just(override));
        }
        return scan;
    });
}

rc::Gen<wire::BatchAnswer> anyBatchAnswer()
{
    return rc::gen::exec([] {
        const auto result = rc::gen::exec([] {
            wire::ItemResult item{maybe(anyUuid()), *anyOutcome(), maybe(anyOutcome())};
            if (item.outcome.reason == ScanReason::Replayed && !item.replayed)
                item.replayed = Outcome{};
            return item;
        });
        return wire::BatchAnswer{*rc::gen::container<std::vector<wire::ItemResult>>(result), *anyToken(), *anyTime()};
    });
}

rc::Gen<wire::ManifestPage> anyManifestPage()
{
    return rc::gen::exec([] {
        return wire::ManifestPage{*anyEvent(), *rc::gen::container<std::vector<Ticket>>(anyTicket()), *anyInteger(0),
            *anyToken(), maybe(anyToken()), maybe(anyToken()).value_or(QByteArray())};
    });
}

rc::Gen<wire::FeedPage> anyFeedPage()
{
    return rc::gen::exec([] {
        return wire::FeedPage{ascending(*rc::gen::container<std::vector<wire::FeedCheckIn>>(anyFeedCheckIn())),
            ascending(*rc::gen::container<std::vector<Ticket>>(anyTicket())), *anyToken(), *rc::gen::arbitrary<bool>(),
            *anyTime()};
    });
}

rc::Gen<wire::ParticipantsAnswer> anyParticipants()
{
    return rc::gen::exec([] {
        return wire::ParticipantsAnswer{
            *rc::gen::container<std::vector<wire::Participant>>(anyParticipant()), *rc::gen::arbitrary<bool>()};
    });
}

rc::Gen<wire::EnrolRequest> anyEnrolRequest()
{
    return rc::gen::exec([] {
        return wire::EnrolRequest{PairingCode(u'K' + *anyStoredText(20)), *anyUuid(), u'L' + *anyStoredText(30)};
    });
}

rc::Gen<wire::EnrolAnswer> anyEnrolAnswer()
{
    return rc::gen::exec([] {
        return wire::EnrolAnswer{
            Token(*anyToken()), *anyUuid(), *anyText(), *anyEvent(), {*anyText(), *anyTexts(), *anyText()}};
    });
}

rc::Gen<wire::DeviceStatus> anyDeviceStatus()
{
    return rc::gen::exec([] {
        wire::DeviceStatus status;
        status.lastDeviceSeq = maybe(anyInteger(0));
        status.queue = maybe(anyInteger(0));
        status.battery = maybe(rc::gen::map(rc::gen::inRange(0, 1'000'001), [](int ppm) { return ppm / 1e6; }));
        status.version = *anyStoredText(40);
        status.cursor = maybe(anyToken()).value_or(QByteArray());
        status.clockOffsetMs = maybe(rc::gen::arbitrary<qint64>());
        return status;
    });
}

rc::Gen<std::vector<wire::SeqRange>> anyMissing()
{
    return rc::gen::container<std::vector<wire::SeqRange>>(rc::gen::exec([] {
        const qint64 first = *anyInteger(1);
        return wire::SeqRange{first, std::max(first, *anyInteger(1))};
    }));
}

} // namespace gatebook::test
