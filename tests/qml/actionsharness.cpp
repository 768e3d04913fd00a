// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/qml/actionsharness.h"

namespace gatebook::test {

namespace {

QUuid uuidOf(const QString &name)
{
    return QUuid::createUuidV5(QUuid(), name);
}

} // namespace

ActionsHarness::ActionsHarness(KioskView &kiosk) : m_kiosk(kiosk)
{
    connect(kiosk.overrides(), &OverrideView::pinEntered, this, [this](const Pin &pin) {
        m_pin = pin.reveal();
        Q_EMIT asked();
    });
    connect(kiosk.overrides(), &OverrideView::overrideRequested, this,
        [this](const QUuid &ticket, const QString &by, const QString &reason) {
            m_overruled = ticket;
            m_overridden = by + u'|' + reason;
            Q_EMIT asked();
        });
    connect(kiosk.order(), &OrderView::orderRequested, this, [this](const QUuid &ticket) {
        SearchHits hits;
        for (int i = 0; i < m_tickets; ++i) {
            if (ticketOf(i).uuid != ticket)
                hits << hitOf(ticketOf(i));
        }
        m_kiosk.order()->setTickets(ticket, hits);
    });
    connect(kiosk.order(), &OrderView::admissionRequested, this, [this](const QList<QUuid> &tickets) {
        m_ordered = tickets;
        m_admissions = static_cast<int>(tickets.size());
        Q_EMIT asked();
    });
}

void ActionsHarness::reset(bool pinSet)
{
    m_pin.clear();
    m_overridden.clear();
    m_admissions = 0;
    m_tickets = 0;
    m_kiosk.overrides()->setPinSet(pinSet);
}

Ticket ActionsHarness::ticketOf(int number)
{
    Ticket ticket;
    ticket.uuid = uuidOf(QStringLiteral("ticket %1").arg(number));
    ticket.name = QStringLiteral("Ada Müller %1").arg(number + 1);
    ticket.category = QStringLiteral("Day ticket");
    ticket.order = QStringLiteral("QX7B2");
    return ticket;
}

GateVerdict ActionsHarness::verdictOf(int number, VerdictKind kind) const
{
    GateVerdict shown;
    shown.scan.source = ScanSource::Camera;
    shown.scan.text = QStringLiteral("CODE");
    shown.verdict.kind = kind;
    shown.verdict.ticket = ticketOf(number);
    shown.ticketUuid = shown.verdict.ticket->uuid;
    shown.clientUuid = uuidOf(QStringLiteral("scan %1").arg(number));
    shown.scannedAtMs = 1;
    return shown;
}

void ActionsHarness::refuse()
{
    m_kiosk.showVerdict(verdictOf(0, VerdictKind::Cancelled));
}

void ActionsHarness::unknown(const QString &code)
{
    GateVerdict shown = verdictOf(0, VerdictKind::Unknown);
    shown.verdict.ticket.reset();
    shown.scan.text = code;
    m_kiosk.showVerdict(shown);
}

void ActionsHarness::answerPin(bool ok, const QString &message)
{
    m_kiosk.overrides()->pinChecked(ok, message);
}

void ActionsHarness::answerOverride(bool saved)
{
    GateVerdict shown = verdictOf(0, saved ? VerdictKind::Admit : VerdictKind::NotSaved);
    shown.scan = {};
    shown.scan.source = ScanSource::Picked;
    shown.ticketUuid = m_overruled;
    shown.override = Override{m_overridden.section(u'|', 0, 0), m_overridden.section(u'|', 1)};
    if (!saved)
        shown.verdict.detail = QStringLiteral("The disk is full.");
    m_kiosk.showVerdict(shown);
}

void ActionsHarness::admitOneOf(int tickets)
{
    m_tickets = tickets;
    m_kiosk.showVerdict(verdictOf(0, VerdictKind::Admit));
}

void ActionsHarness::answerOrder(int refused)
{
    GroupVerdict group;
    for (int i = 0; i < m_ordered.size(); ++i)
        group.verdicts.push_back(
            verdictOf(i + 1, i < m_ordered.size() - refused ? VerdictKind::Admit : VerdictKind::AlreadyIn));
    m_kiosk.showGroup(group);
}

void ActionsHarness::failOrder(const QString &message)
{
    m_kiosk.showGroup({{}, message});
}

} // namespace gatebook::test
