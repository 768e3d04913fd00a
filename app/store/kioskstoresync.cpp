// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// KioskStore as the sync agent sees it: positions, queue and trouble.
#include "app/store/kioskstore.h"
#include "shared/base/text.h"

namespace gatebook {

namespace {

constexpr qint64 kHubTimeToleranceMs = 250;

QString refusalText(const Outcome &outcome)
{
    switch (outcome.reason) {
    case ScanReason::UnsupportedKind:
        return QStringLiteral(
            QT_TRANSLATE_NOOP("gatebook::Core", "The hub does not know this kind of entry yet; it is kept here."));
    case ScanReason::UuidConflict:
        return QStringLiteral(QT_TRANSLATE_NOOP(
            "gatebook::Core", "The hub holds another entry under this one's number; it is kept here."));
    default:
        return QStringLiteral("The hub can't read this entry (%1); it is kept here.")
            .arg(displayText(outcome.detail, 100));
    }
}

bool isSetAside(const Outcome &outcome)
{
    return outcome.status == ScanStatus::Rejected && outcome.reason != ScanReason::UnknownTicket;
}

} // namespace

Result<sync::Standing> KioskStore::standing()
{
    const auto own = enrolment();
    return own ? Result<sync::Standing>({own->archived, own->revoked}) : own.error();
}

Result<QByteArray> KioskStore::pullCursor()
{
    return cursor(QStringLiteral("SELECT CASE WHEN generation IS NULL THEN '' ELSE pull_cursor END FROM positions"
                                 " WHERE enrolment_id = ?"));
}

Result<QByteArray> KioskStore::newestCursor()
{
    return cursor(QStringLiteral("SELECT newest_cursor FROM positions WHERE enrolment_id = ?"));
}

Result<QByteArray> KioskStore::cursor(const QString &sql)
{
    QByteArray cursor;
    const auto found = readPosition(sql, [&cursor](const store::Row &row) { cursor = row.text(0).toLatin1(); });
    return found ? Result<QByteArray>(std::move(cursor)) : found.error();
}

// Nothing is written, and so nothing synced, where nothing changed.
Result<void> KioskStore::setNewestCursor(const QByteArray &cursor)
{
    const QString text = QString::fromLatin1(cursor);
    return change(
        QStringLiteral("UPDATE positions SET newest_cursor = ? WHERE enrolment_id = ? AND newest_cursor <> ?"),
        {store::bindable(text), m_enrolmentId, store::bindable(text)});
}

Result<void> KioskStore::markPulledToEnd()
{
    return inTransaction([&]() -> Result<void> {
        if (auto pulled
            = change(QStringLiteral("UPDATE positions SET pulled_at = ?, pulled_boot = ? WHERE enrolment_id = ?"),
                {m_clock.monotonicMs(), static_cast<qint64>(m_clock.bootId()), m_enrolmentId});
            !pulled)
            return pulled;
        if (auto heard = change(QStringLiteral("UPDATE enrolments SET archived = 0, revoked = 0 WHERE id = ?"
                                               " AND archived + revoked > 0"),
                {m_enrolmentId});
            !heard)
            return heard;
        return m_journal.mergeAnswered();
    });
}

Result<std::vector<sync::QueuedScan>> KioskStore::queued(int limit)
{
    return m_journal.queued(limit);
}

Result<void> KioskStore::recordAnswers(const std::vector<sync::QueuedScan> &sent, const wire::BatchAnswer &answer)
{
    if (sent.size() != answer.results.size())
        return Error{Error::Kind::Invalid,
            QStringLiteral(QT_TRANSLATE_NOOP("gatebook::Core", "The answer does not match what was sent."))};
    return inTransaction([&]() -> Result<void> {
        for (std::size_t i = 0; i < sent.size(); ++i) {
            if (auto recorded = recordAnswer(sent[i], answer.results[i]); !recorded)
                return recorded;
        }
        return {};
    });
}

Result<void> KioskStore::recordAnswer(const sync::QueuedScan &sent, const wire::ItemResult &result)
{
    const bool isReplay = result.outcome.reason == ScanReason::Replayed && result.replayed;
    const Outcome &outcome = isReplay ? *result.replayed : result.outcome;
    // Only the first word decides whether the hub holds the scan: an undo that it holds may be without effect.
    const bool refused = !isReplay && isSetAside(outcome);
    if (auto written = m_journal.acknowledge(
            sent.journalId, refused ? JournalState::Refused : JournalState::Answered, outcome, isReplay);
        !written)
        return written;
    if (refused)
        return m_notices.raise(Notice::Kind::SetAside, sent.journalId, refusalText(outcome), m_clock.wallMs());
    const bool wasAdmitted = sent.scan.kind == ScanKind::Entry && sent.scan.verdict == ScanVerdict::Admitted;
    // Whoever overrode "already in" knew it.
    const bool wasKnown = sent.scan.override && sent.scan.deviceReason == deviceReason(VerdictKind::AlreadyIn);
    if (wasAdmitted && !wasKnown && outcome.reason == ScanReason::AlreadyCheckedIn)
        return m_notices.raise(Notice::Kind::LostDouble, sent.journalId,
            QStringLiteral(QT_TRANSLATE_NOOP("gatebook::Core", "Let in here, but another gate was first.")),
            m_clock.wallMs());
    return {};
}

Result<void> KioskStore::countFailure(const sync::QueuedScan &lone)
{
    return inTransaction([&]() -> Result<void> {
        if (auto counted = m_journal.countFailure(lone.journalId); !counted)
            return counted;
        if (lone.attempts + 1 < Journal::kLoneFailuresMax)
            return {};
        return m_notices.raise(Notice::Kind::SetAside, lone.journalId,
            QStringLiteral(QT_TRANSLATE_NOOP(
                "gatebook::Core", "The hub failed on this entry five times; it is kept here and tried again.")),
            m_clock.wallMs());
    });
}

Result<void> KioskStore::retrySetAside()
{
    return m_journal.retryFailed();
}

Result<sync::QueueCounts> KioskStore::counts()
{
    return m_journal.counts();
}

Result<qint64> KioskStore::lastDeviceSeq()
{
    return m_journal.lastDeviceSeq();
}

Result<void> KioskStore::requeue(const std::vector<wire::SeqRange> &missing)
{
    return inTransaction([&]() -> Result<void> {
        for (const wire::SeqRange &range : missing) {
            if (auto queuedAgain = m_journal.requeue(range); !queuedAgain)
                return queuedAgain;
        }
        return {};
    });
}

Result<void> KioskStore::forgetHistory()
{
    return inTransaction([&]() -> Result<void> {
        if (auto forgotten
            = change(QStringLiteral("UPDATE positions SET pull_cursor = '', newest_cursor = '' WHERE enrolment_id = ?"),
                {m_enrolmentId});
            !forgotten)
            return forgotten;
        if (auto dropped = dropDownload(); !dropped)
            return dropped;
        return m_journal.requeueAll();
    });
}

Result<void> KioskStore::wipeManifest()
{
    return inTransaction([&]() -> Result<void> {
        if (auto dropped = dropDownload(); !dropped)
            return dropped;
        if (auto forgotten
            = change(QStringLiteral("UPDATE positions SET generation = NULL, pull_cursor = '' WHERE enrolment_id = ?"),
                {m_enrolmentId});
            !forgotten)
            return forgotten;
        if (auto wiped = m_manifest.removeLeftOvers(); !wiped)
            return wiped;
        const auto news = m_database.change(
            QStringLiteral("UPDATE enrolments SET revoked = 1 WHERE id = ? AND revoked = 0"), {m_enrolmentId});
        if (!news || *news == 0)
            return news ? Result<void>() : news.error();
        return m_notices.raise(Notice::Kind::Revoked, {},
            QStringLiteral(
                QT_TRANSLATE_NOOP("gatebook::Core", "This device was revoked: its list is wiped, its scans are kept.")),
            m_clock.wallMs());
    });
}

Result<void> KioskStore::markArchived()
{
    return inTransaction([&]() -> Result<void> {
        const auto news = m_database.change(
            QStringLiteral("UPDATE enrolments SET archived = 1 WHERE id = ? AND archived = 0"), {m_enrolmentId});
        if (!news || *news == 0)
            return news ? Result<void>() : news.error();
        return m_notices.raise(Notice::Kind::Archived, {},
            QStringLiteral(QT_TRANSLATE_NOOP("gatebook::Core", "The event is archived; scans are still delivered.")),
            m_clock.wallMs());
    });
}

Result<void> KioskStore::noteHubTime(qint64 serverTimeMs, qint64 monotonicMs, quint64 bootId, qint64 wallMs)
{
    const auto heard = hubTime();
    if (!heard)
        return heard.error();
    const auto known = hubNowMs(*heard);
    const bool sameWall = std::abs((wallMs - monotonicMs) - (heard->wallMs - heard->monotonicMs)) < kHubTimeToleranceMs;
    if (known && sameWall && std::abs(*known - serverTimeMs) < kHubTimeToleranceMs)
        return {}; // nothing new: spare the disk
    return change(QStringLiteral("UPDATE positions SET hub_ms = ?, hub_monotonic = ?, hub_boot = ?, hub_wall = ?"
                                 " WHERE enrolment_id = ?"),
        {serverTimeMs, monotonicMs, static_cast<qint64>(bootId), wallMs, m_enrolmentId});
}

} // namespace gatebook
