// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/sync/pushphase.h"

#include <algorithm>

#include "shared/wire/decode.h"
#include "shared/wire/encode.h"
#include "shared/wire/limits.h"

namespace gatebook::sync {

namespace {

constexpr qint64 kEnvelopeBytes = 100; // {"check_ins":[…],"sent_at":"…"}

bool isTheBatchsFault(ReplyKind kind)
{
    switch (kind) {
    case ReplyKind::Nothing:
    case ReplyKind::NotHub:
    case ReplyKind::TooLarge:
    case ReplyKind::Busy:
    case ReplyKind::ServerError:
    case ReplyKind::Refused:
        return true;
    default:
        return false;
    }
}

} // namespace

Result<void> PushPhase::retrySetAside()
{
    const qint64 now = context().clock.monotonicMs();
    if (now < m_retrySetAsideAtMs)
        return {};
    m_retrySetAsideAtMs = now + kRetrySetAsideMs;
    return context().store.retrySetAside();
}

// One item always goes, whatever its size: the hub refuses it by itself. One that failed alone goes alone.
void PushPhase::takeWhatFits(std::vector<QueuedScan> queued)
{
    const Clock &clock = context().clock;
    m_sent.clear();
    qint64 bytes = kEnvelopeBytes;
    for (QueuedScan &item : queued) {
        if (!m_sent.empty() && item.attempts > 0)
            break;
        if (item.bootId == clock.bootId())
            item.scan.ageMs = std::max<qint64>(0, clock.monotonicMs() - item.monotonicMs);
        bytes += wire::encode(item.scan).size() + 1;
        if (bytes > wire::kBatchBodyBytesMax && !m_sent.empty())
            break;
        const bool hasFailed = item.attempts > 0;
        m_sent.push_back(std::move(item));
        if (hasFailed)
            break;
    }
}

Result<std::optional<HttpRequest>> PushPhase::next()
{
    if (m_needsProbe)
        return std::optional<HttpRequest>();
    if (const auto retried = retrySetAside(); !retried)
        return retried.error();
    auto queued = context().store.queued(m_limit);
    if (!queued)
        return queued.error();
    m_loneWaits = !queued->empty() && queued->front().attempts > 0;
    if (queued->empty() || (m_loneWaits && !m_loneBackoff.isOver(context().clock.monotonicMs())))
        return std::optional<HttpRequest>();

    takeWhatFits(*std::move(queued));
    std::vector<Scan> scans;
    scans.reserve(m_sent.size());
    std::transform(m_sent.begin(), m_sent.end(), std::back_inserter(scans),
        [](const QueuedScan &queuedScan) { return queuedScan.scan; });
    HttpRequest push = request("POST", "/check-ins/batch");
    push.body = wire::encodeBatch(scans, context().clock.wallMs());
    return std::optional(push);
}

QString PushPhase::mismatch(const wire::BatchAnswer &answer) const
{
    if (answer.results.size() != m_sent.size())
        return QStringLiteral("the hub answered %1 results for %2 scans").arg(answer.results.size()).arg(m_sent.size());
    for (std::size_t i = 0; i < m_sent.size(); ++i) {
        const wire::ItemResult &result = answer.results[i];
        if (result.clientUuid != m_sent[i].scan.clientUuid)
            return QStringLiteral("result %1 is another scan's").arg(i);
        if (result.outcome.reason == ScanReason::Replayed && !result.replayed)
            return QStringLiteral("result %1 has no outcome").arg(i);
    }
    return {};
}

Result<QString> PushPhase::accept(const QByteArray &body)
{
    const auto answer = wire::decodeBatchAnswer(body);
    const QString wrong = answer ? mismatch(*answer) : answer.error().message;
    if (!wrong.isEmpty())
        return wrong;
    SyncStore &store = context().store;
    if (const auto recorded = store.recordAnswers(m_sent, *answer); !recorded)
        return recorded.error();
    m_limit = std::min<int>(m_limit * 2, wire::kBatchItemsMax);
    m_loneFailures = 0;
    if (m_sent.front().attempts > 0)
        m_loneBackoff.succeed();
    if (const auto noted = noteHubTime(answer->serverTimeMs); !noted)
        return noted.error();
    if (!answer->cursor.isEmpty()) {
        if (const auto set = store.setNewestCursor(answer->cursor); !set)
            return set.error();
    }
    return QString();
}

Result<void> PushPhase::refused(const ReplyMeaning &meaning)
{
    if (!isTheBatchsFault(meaning.kind))
        return {};
    m_limit = std::max<int>(1, static_cast<int>(m_sent.size() / 2));
    const bool isSure = meaning.isFromHub() || m_probed;
    m_probed = false;
    m_needsProbe = !meaning.isFromHub();
    if (m_sent.size() == 1 && isSure)
        return context().store.countFailure(m_sent.front());
    return {};
}

qint64 PushPhase::pauseAfterFailure(RandomSource &random)
{
    if (m_sent.size() > 1) // it is to be halved: that is no trouble of the hub's, yet
        return Backoff::kBaseMs;
    m_loneBackoff.fail(context().clock.monotonicMs(), random);
    constexpr int kDoublingsMax = 3;
    return std::min(kFreshPauseMsMax, Backoff::kBaseMs << std::min(m_loneFailures++, kDoublingsMax));
}

void PushPhase::hubAnswered()
{
    m_probed = m_probed || m_needsProbe;
    m_needsProbe = false;
}

} // namespace gatebook::sync
