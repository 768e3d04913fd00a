// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Harness: what was scanned, and the verdicts on it.
#include "tests/qml/harness.h"

namespace gatebook::test {

namespace {

constexpr qint64 kMinuteMs = 60'000;
constexpr qint64 kHourMs = 60 * kMinuteMs;

const QMap<QString, VerdictKind> kKinds{{QStringLiteral("admit"), VerdictKind::Admit},
    {QStringLiteral("already_in"), VerdictKind::AlreadyIn}, {QStringLiteral("cancelled"), VerdictKind::Cancelled},
    {QStringLiteral("blocked"), VerdictKind::Blocked}, {QStringLiteral("not_valid_now"), VerdictKind::NotValidNow},
    {QStringLiteral("unknown"), VerdictKind::Unknown}, {QStringLiteral("not_a_ticket"), VerdictKind::NotATicket},
    {QStringLiteral("not_ready"), VerdictKind::NotReady}, {QStringLiteral("not_saved"), VerdictKind::NotSaved}};

} // namespace

void Harness::showVerdict(const QString &kind, bool noted)
{
    showVerdictOf(kind, QStringLiteral("Ada Müller"), noted);
}

void Harness::showVerdictOf(const QString &kind, const QString &name, bool noted)
{
    GateVerdict shown;
    shown.scan.text = QStringLiteral("CODE");
    shown.scan.source = ScanSource::Camera;
    shown.verdict.kind = kKinds.value(kind);
    if (shown.verdict.kind <= VerdictKind::NotValidNow) {
        Ticket ticket;
        ticket.name = name;
        ticket.category = QStringLiteral("Day ticket");
        ticket.validFromMs = m_clock.wallMs() + 3'600'000;
        ticket.note = noted ? QStringLiteral("Wheelchair: use the ramp at gate South") : QString();
        ticket.attention = noted;
        shown.verdict.ticket = ticket;
    }
    if (shown.verdict.kind == VerdictKind::AlreadyIn)
        shown.verdict.earlier = CheckedIn{
            QUuid(), m_clock.wallMs() - 12 * kMinuteMs, QStringLiteral("South"), QStringLiteral("Laptop 1")};
    m_kiosk.showVerdict(shown);
}

void Harness::scannedBefore()
{
    const QStringList names{QStringLiteral("Ada Müller"), QStringLiteral("Bogdan Żółć"), QStringLiteral("山田 花子"),
        QStringLiteral("محمد عبد الرحمن"), QString(),
        QStringLiteral("Wolfeschlegelsteinhausenbergerdorff Maria Immaculata"), QString(), QStringLiteral("Jo Li"),
        QStringLiteral("Åsa Öberg"), QStringLiteral("Zoë Ünal")};
    const QList<VerdictKind> kinds{VerdictKind::Admit, VerdictKind::AlreadyIn, VerdictKind::Admit, VerdictKind::Admit,
        VerdictKind::Unknown, VerdictKind::Blocked, VerdictKind::NotATicket, VerdictKind::Admit, VerdictKind::Cancelled,
        VerdictKind::NotValidNow};
    RecentScans scans;
    for (int i = 0; i < names.size(); ++i) {
        RecentScan scan;
        scan.kind = kinds.at(i);
        if (scan.kind != VerdictKind::NotATicket)
            scan.clientUuid = QUuid::createUuidV5(QUuid(), QString::number(i));
        scan.name = names.at(i);
        scan.category = scan.name.isEmpty() ? QString() : QStringLiteral("Day ticket");
        scan.scannedAtMs = m_clock.wallMs() - i * kMinuteMs / 2;
        scan.undone = i == 2;
        scan.standing = i < 2 ? RecentScan::Standing::Waiting : RecentScan::Standing::Recorded;
        scans << scan;
    }
    m_kiosk.setRecentScans(scans);
}

void Harness::showLongNames()
{
    GateVerdict shown;
    Ticket ticket;
    ticket.name
        = QStringLiteral("Wolfeschlegelsteinhausenbergerdorff-Featherstonehaugh Maria Immaculata Konstantinopolska");
    ticket.category = QStringLiteral("Three-day weekend pass with camping, parking and the Saturday night boat trip");
    ticket.note = QString(200, u'n').replace(10, 1, QStringLiteral(" "));
    ticket.attention = true;
    shown.verdict.kind = VerdictKind::AlreadyIn;
    shown.verdict.ticket = ticket;
    shown.verdict.earlier = CheckedIn{QUuid(), m_clock.wallMs() - 30 * kHourMs,
        QStringLiteral("South-East side entrance"), QStringLiteral("Laptop of the volunteer team 12")};
    m_kiosk.showVerdict(shown);
}

void Harness::admit()
{
    GateVerdict shown;
    shown.scan.text = QStringLiteral("CODE");
    shown.scan.source = ScanSource::Camera;
    shown.verdict.kind = VerdictKind::Admit;
    shown.verdict.ticket = Ticket{};
    shown.verdict.ticket->name = QStringLiteral("Ada Müller");
    shown.verdict.ticket->category = QStringLiteral("Day ticket");
    shown.clientUuid = QUuid::createUuidV5(QUuid(), QStringLiteral("scan"));
    shown.scannedAtMs = m_clock.wallMs();
    m_kiosk.showVerdict(shown);
}

} // namespace gatebook::test
