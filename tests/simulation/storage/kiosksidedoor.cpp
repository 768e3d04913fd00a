// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// KioskSide at the door: scans and undos.
#include <QCryptographicHash>

#include "shared/base/uuid.h"
#include "shared/domain/ticketid.h"
#include "tests/simulation/storage/kioskside.h"

namespace gatebook::test {

namespace {

Result<void> savedOr(const GateVerdict &verdict)
{
    return verdict.verdict.kind == VerdictKind::NotSaved
        ? Result<void>(Error{Error::Kind::Unavailable, verdict.verdict.detail})
        : Result<void>();
}

} // namespace

// A verdict was shown: its row is there, with the next number of this device.
Result<void> KioskSide::recorded(const GateVerdict &verdict, const QUuid &ticket)
{
    auto saved = savedOr(verdict);
    if (!saved || verdict.verdict.kind == VerdictKind::NotReady)
        return saved;
    const bool admitted = verdict.verdict.admitted();
    note(ofEvent("scan") + uuidText(verdict.clientUuid),
        QStringLiteral("SELECT count(*) FROM journal WHERE client_uuid = ? AND kind = 0 AND verdict = ?"
                       " AND ticket_uuid = ? AND device_uuid = ? AND device_seq = ?"),
        {store::bindable(verdict.clientUuid), admitted ? 0 : 1, store::bindable(ticket),
            store::bindable(past().deviceUuid), ++past().deviceSeq});
    if (admitted)
        past().admitted.push_back(verdict.clientUuid);
    return {};
}

std::optional<Operation> KioskSide::scan()
{
    if (!m_gate)
        return {};
    const int number = int(m_random.below(GuestList::kTickets + 8)); // some are on no list
    return named("scan", [this, number]() -> Result<void> {
        ScanEvent event;
        event.text = GuestList::code(number);
        return recorded(m_gate->decide(event), past().hub.ticket(number));
    });
}

std::optional<Operation> KioskSide::pick()
{
    if (!m_gate)
        return {};
    const QUuid ticket = past().hub.ticket(int(m_random.below(GuestList::kTickets)));
    return named("pick", [this, ticket] { return recorded(m_gate->decideTicket(ticket), ticket); });
}

std::optional<Operation> KioskSide::unreadable()
{
    if (!m_gate)
        return {};
    const QString text = QStringLiteral("\u0001read %1").arg(m_unreadable);
    return named("unreadable", [this, text]() -> Result<void> {
        ScanEvent event;
        event.text = text;
        if (auto saved = savedOr(m_gate->decide(event)); !saved)
            return saved;
        note(QStringLiteral("unreadable %1").arg(m_unreadable++),
            QStringLiteral("SELECT count(*) FROM journal WHERE kind = 2 AND read_length = ? AND read_sha256 = ?"),
            {text.toUtf8().size(), QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256)});
        return {};
    });
}

std::optional<Operation> KioskSide::undo()
{
    if (!m_gate || past().admitted.empty())
        return {};
    const std::size_t index = m_random.below(past().admitted.size());
    return named("undo", [this, index]() -> Result<void> {
        const QUuid target = past().admitted.at(index);
        if (auto undone = m_gate->undo(target, {QStringLiteral("Kim"), QStringLiteral("wrong person")}); !undone)
            return undone;
        note(ofEvent("undo") + uuidText(target),
            QStringLiteral("SELECT count(*) FROM journal WHERE undoes = ? AND kind = 1 AND device_uuid = ?"
                           " AND device_seq = ? AND override_by = 'Kim'"),
            {store::bindable(target), store::bindable(past().deviceUuid), ++past().deviceSeq});
        past().admitted.erase(past().admitted.begin() + std::ptrdiff_t(index));
        return {};
    });
}

} // namespace gatebook::test
