// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/sync/syncagent.h"

#include <algorithm>

namespace gatebook::sync {

namespace {

constexpr qint64 kUnauthorizedPauseMs = 60'000;
constexpr qint64 kRevokedPauseMs = 600'000;
constexpr qint64 kIdleMs = 30'000;

std::vector<Phase *> phasesOf(SyncAgent::Mode mode, Phase &manifest, Phase &push, Phase &pull, Phase &report)
{
    if (mode == SyncAgent::Mode::DeliverOnly)
        return {&push, &report};
    return {&manifest, &push, &pull, &report};
}

SyncState stateOf(ReplyKind kind)
{
    switch (kind) {
    case ReplyKind::Unauthorized:
        return SyncState::Unauthorized;
    case ReplyKind::Revoked:
        return SyncState::Revoked;
    case ReplyKind::Forbidden:
        return SyncState::Forbidden;
    default:
        return SyncState::Offline;
    }
}

} // namespace

SyncAgent::SyncAgent(
    QUuid event, SyncStore &store, const Clock &clock, RandomSource &random, Mode mode, QString version)
    : m_clock(clock), m_random(random), m_store(store), m_context{event, store, clock, std::move(version), {}, false},
      m_manifest(m_context), m_push(m_context), m_pull(m_context), m_report(m_context),
      m_order(phasesOf(mode, m_manifest, m_push, m_pull, m_report))
{
    const auto standing = store.standing(); // one that can't be read is told by the first request
    if (standing && standing->revoked)
        m_trouble = Trouble{SyncState::Revoked, QStringLiteral("this device was revoked"), nullptr};
    else if (standing && standing->archived)
        m_trouble = Trouble{SyncState::Archived, QStringLiteral("the event is archived"), nullptr};
    refreshStatus();
}

SyncAgent::~SyncAgent() = default;

Action SyncAgent::next()
{
    if (m_underWay)
        return Wait{};
    const qint64 now = m_clock.monotonicMs();
    if (!m_pause.isOver(now))
        return waitUntil(m_pause.untilMs());
    auto request = nextRequest(now);
    if (!request) {
        storeFailed(request.error());
        return waitUntil(m_pause.untilMs());
    }
    if (*request) {
        refreshStatus();
        m_status.retryAtMonotonicMs.reset();
        return Send{**std::move(request)};
    }
    qint64 until = now + kIdleMs;
    for (Phase *phase : m_order) {
        if (!phase->backoff().isOver(now))
            until = std::min(until, phase->backoff().untilMs());
    }
    for (const qint64 due : {m_pull.dueAtMs(), m_push.loneUntilMs()}) {
        if (due > now)
            until = std::min(until, due);
    }
    return waitUntil(until);
}

Result<std::optional<HttpRequest>> SyncAgent::nextRequest(qint64 now)
{
    for (Phase *phase : m_order) {
        if (!phase->backoff().isOver(now))
            continue;
        if (phase == &m_report && m_push.needsProbe())
            m_report.setDue();
        auto request = phase->next();
        if (!request)
            return request.error();
        if (!*request) {
            const bool waits = phase == &m_push && m_push.loneUntilMs() > now;
            if (m_trouble && m_trouble->phase == phase && !waits) // what it was about is gone
                m_trouble.reset();
            continue;
        }
        const auto seen = m_store.newestCursor();
        if (!seen)
            return seen.error();
        if (!seen->isEmpty())
            (*request)->headers.emplaceBack("Gatebook-Seen", *seen);
        if (!(*request)->body.isEmpty())
            (*request)->headers.emplaceBack("Content-Type", "application/json");
        m_underWay = phase;
        return request;
    }
    return std::optional<HttpRequest>();
}

Action SyncAgent::waitUntil(qint64 untilMs)
{
    refreshStatus();
    m_status.retryAtMonotonicMs = untilMs;
    return Wait{untilMs};
}

void SyncAgent::answered(const HttpReply &reply)
{
    if (!m_underWay)
        return;
    Phase &phase = *m_underWay;
    ReplyMeaning meaning = meaningOf(reply);
    if (meaning.isFromHub()) {
        m_status.lastContactMonotonicMs = m_clock.monotonicMs();
        if (&phase != &m_push)
            m_push.hubAnswered();
    }
    Result<void> done;
    if (meaning.kind == ReplyKind::Ok) {
        const auto words = phase.accept(reply.body);
        if (!words)
            done = words.error();
        else if (words->isEmpty())
            accepted(phase);
        else
            meaning = {ReplyKind::Refused, {}, QStringLiteral("the hub's answer can't be used: ") + *words};
    }
    if (meaning.kind != ReplyKind::Ok)
        done = failed(phase, meaning);
    m_underWay = nullptr;
    if (!done)
        storeFailed(done.error());
    refreshStatus();
}

void SyncAgent::accepted(Phase &phase)
{
    m_hasAccepted = true;
    m_pause.succeed();
    phase.backoff().succeed();
    if (m_trouble && (!m_trouble->phase || m_trouble->phase == &phase))
        m_trouble.reset();
    if (&phase == &m_push)
        m_pull.setDue();
}

Result<void> SyncAgent::failed(Phase &phase, const ReplyMeaning &meaning)
{
    backOff(phase, meaning);
    if (meaning.kind == ReplyKind::Archived) {
        m_context.archived = true;
        if (m_trouble && !m_trouble->phase) // the hub answered
            m_trouble.reset();
        return m_store.markArchived();
    }
    if (meaning.kind == ReplyKind::Diverged) {
        m_trouble = Trouble{SyncState::Offline, meaning.words, nullptr}; // a hub that says nothing else is none
        m_pull.setDue();
        return m_store.forgetHistory();
    }
    const bool isPhases = meaning.kind == ReplyKind::TooLarge || meaning.kind == ReplyKind::ServerError
        || meaning.kind == ReplyKind::Refused;
    m_trouble = Trouble{stateOf(meaning.kind), meaning.words, isPhases ? &phase : nullptr};
    if (meaning.kind == ReplyKind::Revoked)
        return m_store.wipeManifest();
    return phase.refused(meaning);
}

void SyncAgent::backOff(Phase &phase, const ReplyMeaning &meaning)
{
    const qint64 now = m_clock.monotonicMs();
    switch (meaning.kind) {
    case ReplyKind::Nothing:
    case ReplyKind::NotHub:
    case ReplyKind::Limited:
    case ReplyKind::Busy:
        m_pause.fail(now, m_random, meaning.retryAfterSeconds);
        break;
    case ReplyKind::Unauthorized:
    case ReplyKind::Forbidden:
        m_pause.pause(now, m_random, kUnauthorizedPauseMs);
        break;
    case ReplyKind::Revoked:
        m_pause.pause(now, m_random, kRevokedPauseMs);
        break;
    default:
        if (&phase == &m_push && meaning.kind != ReplyKind::Diverged && !meaning.retryAfterSeconds)
            phase.backoff().pause(now, m_random, m_push.pauseAfterFailure(m_random));
        else
            phase.backoff().fail(now, m_random, meaning.retryAfterSeconds);
        break;
    }
}

void SyncAgent::storeFailed(const Error &error)
{
    m_trouble = Trouble{SyncState::StoreTrouble, error.message, nullptr};
    m_pause.fail(m_clock.monotonicMs(), m_random);
}

void SyncAgent::wake()
{
    m_pull.setDue();
}

void SyncAgent::hinted(const QByteArray &cursor)
{
    wake();
    if (const auto set = m_store.setNewestCursor(cursor); !set)
        storeFailed(set.error());
}

void SyncAgent::retryNow()
{
    wake();
    m_context.archived = false;
    m_pause.hurry();
    for (Phase *phase : m_order)
        phase->backoff().hurry();
    m_push.retryLone();
}

SyncState SyncAgent::workOf(const Phase *phase) const
{
    if (phase == &m_manifest)
        return SyncState::Downloading;
    if (phase == &m_push)
        return SyncState::Pushing;
    if (phase == &m_pull)
        return SyncState::Pulling;
    if (m_context.archived)
        return SyncState::Archived;
    if (!m_hasAccepted)
        return SyncState::Offline; // nobody knows yet
    return m_status.queue.waiting > 0 ? SyncState::Pushing : SyncState::Idle;
}

// Counts that can't be read leave the last ones: the trouble itself is told by whoever met it.
void SyncAgent::refreshStatus()
{
    if (const auto counts = m_store.counts())
        m_status.queue = *counts;
    const auto download = m_store.download();
    const bool isUnderWay = download && *download;
    m_status.received = isUnderWay ? (*download)->received : 0;
    m_status.total = isUnderWay ? (*download)->total : 0;
    m_status.state = m_trouble ? m_trouble->state : workOf(m_underWay);
    m_status.detail = m_trouble ? m_trouble->words : QString();
}

} // namespace gatebook::sync
