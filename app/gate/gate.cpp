// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gate/gate.h"

#include "shared/base/text.h"
#include "shared/base/uuid.h"
#include "shared/domain/ticketid.h"
#include "shared/wire/limits.h"

namespace gatebook {

namespace {

constexpr qsizetype kOverrideBytesMax = 1'200; // UTF-8; leaves an item's other fields their room (PROTOCOL.md: 2,048)

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

ScanEvent picked()
{
    ScanEvent scan;
    scan.source = ScanSource::Picked;
    return scan;
}

// What the hub would refuse as too large is never signed.
Result<Override> checked(const Override &why)
{
    const Override signedBy{why.by.trimmed(), why.reason.trimmed()};
    if (signedBy.by.isEmpty() || codePointCount(signedBy.by) > wire::kNameLengthMax)
        return invalid(
            QStringLiteral(QT_TRANSLATE_NOOP("gatebook::Core", "Say who decides it (at most 100 characters).")));
    if (codePointCount(signedBy.reason) > wire::kReasonLengthMax
        || signedBy.by.toUtf8().size() + signedBy.reason.toUtf8().size() > kOverrideBytesMax)
        return invalid(
            QStringLiteral(QT_TRANSLATE_NOOP("gatebook::Core", "The reason is too long (at most 300 characters).")));
    const QString text = signedBy.by + signedBy.reason;
    if (!text.isValidUtf16() || text.contains(QChar(u'\0')))
        return invalid(QStringLiteral(
            QT_TRANSLATE_NOOP("gatebook::Core", "The name or the reason holds something that is no text.")));
    return signedBy;
}

} // namespace

Gate::Gate(KioskStore &store, const Clock &clock, RandomSource &random)
    : m_store(store), m_clock(clock), m_random(random)
{
}

QString Gate::whyNotReady(const Event &event, bool hasManifest)
{
    if (!hasManifest)
        return QStringLiteral(
            QT_TRANSLATE_NOOP("gatebook::Core", "The ticket list is not here yet. Connect to the hub."));
    if (event.ticketIds != QStringLiteral("uuid5"))
        return QStringLiteral(QT_TRANSLATE_NOOP(
            "gatebook::Core", "This event numbers its tickets in a way that this version does not know. Update it."));
    if (!event.requiredRules.isEmpty())
        return QStringLiteral("This event needs rules that this version does not know (%1). Update it.")
            .arg(displayText(event.requiredRules.join(QStringLiteral(", ")), 100));
    return {};
}

GateVerdict Gate::decide(const ScanEvent &scan)
{
    return answer({scan, {}, {}});
}

GateVerdict Gate::decideTicket(const QUuid &ticketUuid)
{
    return answer({picked(), ticketUuid, {}});
}

GateVerdict Gate::admitAnyway(const QUuid &ticketUuid, const Override &why)
{
    const auto override = checked(why);
    if (override && !ticketUuid.isNull())
        return answer({picked(), ticketUuid, *override});
    return unanswered({picked(), ticketUuid, why}, VerdictKind::NotSaved,
        override ? QStringLiteral(QT_TRANSLATE_NOOP("gatebook::Core", "There is no ticket to admit."))
                 : override.error().message);
}

GateVerdict Gate::answer(const Question &question)
{
    auto verdict = judgeAndRecord(question);
    return verdict ? *std::move(verdict) : unanswered(question, VerdictKind::NotSaved, verdict.error().message);
}

// Nothing was recorded; whoever asked knows whose answer it is.
GateVerdict Gate::unanswered(const Question &question, VerdictKind kind, const QString &detail)
{
    GateVerdict verdict = verdictOf(question.scan, kind, detail);
    verdict.ticketUuid = question.ticketUuid;
    verdict.override = question.override;
    return verdict;
}

GroupVerdict Gate::decideAll(const std::vector<QUuid> &ticketUuids)
{
    auto verdicts = judgeAll(ticketUuids);
    return verdicts ? GroupVerdict{*std::move(verdicts), {}} : GroupVerdict{{}, verdicts.error().message};
}

Result<Gate::Readiness> Gate::readiness()
{
    const auto enrolment = m_store.enrolment();
    const auto hasManifest = m_store.hasManifest();
    if (!enrolment || !hasManifest)
        return enrolment ? hasManifest.error() : enrolment.error();
    return Readiness{enrolment->event.uuid, whyNotReady(enrolment->event, *hasManifest)};
}

// A verdict leaves only after the commit: what could not be written was not decided.
Result<GateVerdict> Gate::judgeAndRecord(const Question &question)
{
    const ScanTime at = ScanTime::now(m_clock);
    const auto transaction = m_store.begin();
    if (!transaction)
        return transaction.error();
    const QString code = trimCode(question.scan.text);
    Result<GateVerdict> verdict = GateVerdict();
    if (question.ticketUuid.isNull() && !isTicketCode(code)) {
        verdict = recordUnreadable(question.scan, at);
    } else {
        const auto ready = readiness();
        if (!ready)
            return ready.error();
        if (!ready->whyNot.isEmpty())
            return unanswered(question, VerdictKind::NotReady, ready->whyNot);
        verdict = judgeTicket(
            question, question.ticketUuid.isNull() ? ticketUuid(ready->event, code) : question.ticketUuid, at);
    }
    if (!verdict)
        return verdict;
    verdict->takenMs = at.monotonicMs;
    verdict->judgedMs = m_clock.monotonicMs();
    if (const auto committed = (*transaction)->commit(); !committed)
        return committed.error();
    verdict->committedMs = m_clock.monotonicMs();
    return verdict;
}

Result<std::vector<GateVerdict>> Gate::judgeAll(const std::vector<QUuid> &ticketUuids)
{
    const ScanTime at = ScanTime::now(m_clock);
    const auto transaction = m_store.begin();
    if (!transaction)
        return transaction.error();
    const auto ready = readiness();
    if (!ready)
        return ready.error();
    if (!ready->whyNot.isEmpty())
        return Error{Error::Kind::Unavailable, ready->whyNot};
    std::vector<GateVerdict> verdicts;
    for (const QUuid &uuid : ticketUuids) {
        auto verdict = judgeTicket({picked(), uuid, {}}, uuid, at);
        if (!verdict)
            return verdict.error();
        verdicts.push_back(*std::move(verdict));
    }
    if (const auto committed = (*transaction)->commit(); !committed)
        return committed.error();
    return verdicts;
}

// An override admits, and says what it overruled.
Result<GateVerdict> Gate::judgeTicket(const Question &question, const QUuid &ticketUuid, const ScanTime &at)
{
    const auto facts = m_store.facts(ticketUuid);
    if (!facts)
        return facts.error();
    GateVerdict verdict;
    verdict.scan = question.scan;
    verdict.verdict = judge(*facts);
    verdict.ticketUuid = ticketUuid;
    verdict.clientUuid = makeUuidV7(m_clock, m_random);
    verdict.override = question.override;
    verdict.scannedAtMs = at.wallMs;

    Scan row;
    row.clientUuid = verdict.clientUuid;
    row.ticketUuid = ticketUuid;
    row.deviceReason = deviceReason(verdict.verdict.kind);
    row.override = question.override;
    if (question.override)
        verdict.verdict.kind = VerdictKind::Admit;
    row.verdict = verdict.verdict.admitted() ? ScanVerdict::Admitted : ScanVerdict::Denied;
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
    const auto override = checked(why);
    if (!override)
        return override.error();
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
        return invalid(QStringLiteral(
            QT_TRANSLATE_NOOP("gatebook::Core", "Only an admission of this device can be taken back here.")));
    if (*undone)
        return Error{
            Error::Kind::Conflict, QStringLiteral(QT_TRANSLATE_NOOP("gatebook::Core", "It was taken back already."))};

    Scan row;
    row.clientUuid = makeUuidV7(m_clock, m_random);
    row.kind = ScanKind::Undo;
    row.undoes = clientUuid;
    row.override = *override;
    if (auto appended = journal.append(row, at); !appended)
        return appended;
    return (*transaction)->commit();
}

} // namespace gatebook
