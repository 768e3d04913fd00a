// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gate/gate.h"

#include "shared/base/text.h"
#include "shared/base/uuid.h"
#include "shared/domain/ticketid.h"
#include "shared/wire/limits.h"

namespace gatebook {

namespace {

GateVerdict verdictOf(const ScanEvent &scan, VerdictKind kind, const QString &detail = {})
{
    GateVerdict verdict;
    verdict.scan = scan;
    verdict.verdict.kind = kind;
    verdict.verdict.detail = detail;
    return verdict;
}

Error invalid(const QString &message)
{
    return {Error::Kind::Invalid, message};
}

} // namespace

Gate::Gate(KioskStore &store, const Clock &clock, RandomSource &random)
    : m_store(store), m_clock(clock), m_random(random)
{
}

QString Gate::whyNotReady(const Event &event, bool hasManifest)
{
    if (!hasManifest)
        return QStringLiteral("The ticket list is not here yet. Connect to the hub.");
    if (event.ticketIds != QStringLiteral("uuid5"))
        return QStringLiteral("This event numbers its tickets in a way that this version does not know. Update it.");
    if (!event.requiredRules.isEmpty())
        return QStringLiteral("This event needs rules that this version does not know (%1). Update it.")
            .arg(displayText(event.requiredRules.join(QStringLiteral(", ")), 100));
    return {};
}

GateVerdict Gate::decide(const ScanEvent &scan)
{
    auto verdict = judgeAndRecord(scan, {});
    return verdict ? *std::move(verdict) : verdictOf(scan, VerdictKind::NotSaved, verdict.error().message);
}

GateVerdict Gate::decideTicket(const QUuid &ticketUuid)
{
    ScanEvent picked;
    picked.source = ScanSource::Picked;
    auto verdict = judgeAndRecord(picked, ticketUuid);
    return verdict ? *std::move(verdict) : verdictOf(picked, VerdictKind::NotSaved, verdict.error().message);
}

// A verdict leaves only after the commit: what could not be written was not decided.
Result<GateVerdict> Gate::judgeAndRecord(const ScanEvent &scan, const QUuid &pickedTicket)
{
    const ScanTime at = ScanTime::now(m_clock);
    const auto transaction = m_store.begin();
    if (!transaction)
        return transaction.error();
    const QString code = trimCode(scan.text);
    Result<GateVerdict> verdict = GateVerdict();
    if (pickedTicket.isNull() && !isTicketCode(code)) {
        verdict = recordUnreadable(scan, at);
    } else {
        const auto enrolment = m_store.enrolment();
        const auto hasManifest = m_store.hasManifest();
        if (!enrolment || !hasManifest)
            return enrolment ? hasManifest.error() : enrolment.error();
        if (const QString why = whyNotReady(enrolment->event, *hasManifest); !why.isEmpty())
            return verdictOf(scan, VerdictKind::NotReady, why);
        verdict = judgeTicket(scan, pickedTicket.isNull() ? ticketUuid(enrolment->event.uuid, code) : pickedTicket, at);
    }
    if (!verdict)
        return verdict;
    if (const auto committed = (*transaction)->commit(); !committed)
        return committed.error();
    return verdict;
}

Result<GateVerdict> Gate::judgeTicket(const ScanEvent &scan, const QUuid &ticketUuid, const ScanTime &at)
{
    const auto facts = m_store.facts(ticketUuid);
    if (!facts)
        return facts.error();
    GateVerdict verdict;
    verdict.scan = scan;
    verdict.verdict = judge(*facts);
    verdict.clientUuid = makeUuidV7(m_clock, m_random);
    verdict.scannedAtMs = at.wallMs;

    Scan row;
    row.clientUuid = verdict.clientUuid;
    row.ticketUuid = ticketUuid;
    row.verdict = verdict.verdict.admitted() ? ScanVerdict::Admitted : ScanVerdict::Denied;
    row.deviceReason = deviceReason(verdict.verdict.kind);
    if (auto appended = m_store.journal().append(row, at); !appended)
        return appended.error();
    return verdict;
}

Result<GateVerdict> Gate::recordUnreadable(const ScanEvent &scan, const ScanTime &at)
{
    if (auto appended = m_store.journal().appendUnreadable(scan.text.toUtf8(), at); !appended)
        return appended.error();
    GateVerdict verdict = verdictOf(scan, VerdictKind::NotATicket);
    verdict.scannedAtMs = at.wallMs;
    return verdict;
}

Result<void> Gate::undo(const QUuid &clientUuid, const Override &why)
{
    const QString by = why.by.trimmed();
    if (by.isEmpty() || codePointCount(by) > wire::kNameLengthMax)
        return invalid(QStringLiteral("Say who takes it back (at most 100 characters)."));
    if (codePointCount(why.reason) > wire::kReasonLengthMax)
        return invalid(QStringLiteral("The reason is too long (at most 300 characters)."));
    const ScanTime at = ScanTime::now(m_clock);
    const auto transaction = m_store.begin();
    if (!transaction)
        return transaction.error();
    Journal &journal = m_store.journal();
    const auto own = journal.isOwnAdmission(clientUuid);
    const auto undone = journal.isUndoneHere(clientUuid, true);
    if (!own || !undone)
        return own ? undone.error() : own.error();
    if (!*own)
        return invalid(QStringLiteral("Only an admission of this device can be taken back here."));
    if (*undone)
        return Error{Error::Kind::Conflict, QStringLiteral("It was taken back already.")};

    Scan row;
    row.clientUuid = makeUuidV7(m_clock, m_random);
    row.kind = ScanKind::Undo;
    row.undoes = clientUuid;
    row.override = Override{by, why.reason};
    if (auto appended = journal.append(row, at); !appended)
        return appended;
    return (*transaction)->commit();
}

} // namespace gatebook
