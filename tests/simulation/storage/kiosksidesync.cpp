// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// KioskSide as the sync agent drives its store.
#include "shared/base/uuid.h"
#include "tests/simulation/storage/kioskside.h"

namespace gatebook::test {

std::optional<Operation> KioskSide::synced(const char *name, std::function<Result<void>()> run)
{
    return m_store ? std::optional(named(name, std::move(run))) : std::nullopt;
}

// The list that judges: at least what was downloaded.
void KioskSide::noteList()
{
    note(ofEvent("list"),
        QStringLiteral("SELECT count(*) >= ? FROM tickets JOIN positions USING (generation)"
                       " JOIN enrolments e ON e.id = enrolment_id WHERE e.event_uuid = ?"),
        {GuestList::kTickets, store::bindable(past().hub.event().uuid)});
}

std::optional<Operation> KioskSide::page()
{
    if (!m_store || past().pagesHere == GuestList::kPages || (past().hasList && m_random.below(6) != 0))
        return {};
    return synced("page", [this]() -> Result<void> {
        auto added = m_store->addPage(past().hub.page(past().pagesHere));
        if (added)
            ++past().pagesHere;
        return added;
    });
}

std::optional<Operation> KioskSide::feedOnto()
{
    if (past().pagesHere != GuestList::kPages)
        return {};
    return synced("feed onto a download",
        [this, feed = past().hub.feed(m_random)] { return m_store->applyFeedToDownload(feed); });
}

std::optional<Operation> KioskSide::install()
{
    if (past().pagesHere != GuestList::kPages)
        return {};
    return synced("install", [this]() -> Result<void> {
        auto installed = m_store->install();
        if (!installed)
            return installed;
        past().pagesHere = 0;
        past().hasList = true;
        forget(ofEvent("cursor"));
        noteList();
        return {};
    });
}

std::optional<Operation> KioskSide::feed()
{
    if (!past().hasList)
        return {};
    return synced("feed", [this, feed = past().hub.feed(m_random)]() -> Result<void> {
        auto applied = m_store->applyFeed(feed);
        if (applied)
            note(ofEvent("cursor"),
                QStringLiteral("SELECT pull_cursor = ? FROM positions p JOIN enrolments e ON e.id = p.enrolment_id"
                               " WHERE e.event_uuid = ?"),
                {QString::fromLatin1(feed.nextCursor), store::bindable(past().hub.event().uuid)});
        return applied;
    });
}

std::optional<Operation> KioskSide::endOfPull()
{
    return past().hasList ? synced("end of pull", [this] { return m_store->markPulledToEnd(); }) : std::nullopt;
}

std::optional<Operation> KioskSide::answers()
{
    const int limit = 1 + int(m_random.below(12));
    return synced("answers", [this, limit]() -> Result<void> {
        const auto queued = m_store->queued(limit);
        if (!queued)
            return queued.error();
        if (auto recorded = m_store->recordAnswers(*queued, past().hub.answer(*queued, m_random)); !recorded)
            return recorded;
        for (const sync::QueuedScan &answered : *queued)
            note(ofEvent("answer") + uuidText(answered.scan.clientUuid),
                QStringLiteral("SELECT state IN (1, 2) FROM journal WHERE client_uuid = ?"),
                {store::bindable(answered.scan.clientUuid)});
        return {};
    });
}

std::optional<Operation> KioskSide::failure()
{
    return synced("failure", [this]() -> Result<void> {
        const auto queued = m_store->queued(1);
        if (!queued || queued->empty())
            return queued ? Result<void>() : queued.error();
        return m_store->countFailure(queued->front());
    });
}

std::optional<Operation> KioskSide::retry()
{
    return synced("retry", [this]() -> Result<void> {
        auto done = m_store->retrySetAside();
        if (done)
            forget(ofEvent("answer"));
        return done;
    });
}

std::optional<Operation> KioskSide::requeue()
{
    const qint64 first = 1 + qint64(m_random.below(20));
    const std::vector<wire::SeqRange> missing{{first, first + qint64(m_random.below(6))}, {first + 9, first + 9}};
    return synced("requeue", [this, missing]() -> Result<void> {
        auto done = m_store->requeue(missing);
        if (done)
            forget(ofEvent("answer"));
        return done;
    });
}

std::optional<Operation> KioskSide::forgetHistory()
{
    return synced("forget history", [this]() -> Result<void> {
        auto done = m_store->forgetHistory();
        if (!done)
            return done;
        past().pagesHere = 0;
        forget(ofEvent("answer"));
        forget(ofEvent("cursor"));
        return {};
    });
}

std::optional<Operation> KioskSide::wipe()
{
    return synced("wipe", [this]() -> Result<void> {
        auto done = m_store->wipeManifest();
        if (!done)
            return done;
        past().pagesHere = 0;
        past().hasList = false;
        forget(ofEvent("list"));
        forget(ofEvent("cursor"));
        return {};
    });
}

std::optional<Operation> KioskSide::archive()
{
    return synced("archive", [this] { return m_store->markArchived(); });
}

std::optional<Operation> KioskSide::hubTime()
{
    const QByteArray cursor = "newest-" + QByteArray::number(qint64(m_random.below(1'000)));
    if (m_random.below(2) == 0)
        return synced("newest cursor", [this, cursor] { return m_store->setNewestCursor(cursor); });
    const qint64 hubMs = m_clock.wallMs() + qint64(m_random.below(100'000));
    return synced("hub time", [this, hubMs] {
        return m_store->noteHubTime(hubMs, m_clock.monotonicMs(), m_clock.bootId(), m_clock.wallMs());
    });
}

std::optional<Operation> KioskSide::sweep()
{
    if (!m_store || m_random.below(2) == 0)
        return synced("notices", [this]() -> Result<void> {
            const auto untold = m_store->notices().untold();
            if (!untold || untold->empty())
                return untold ? Result<void>() : untold.error();
            return m_store->notices().markTold(untold->front().id);
        });
    return synced("sweep", [this]() -> Result<void> {
        const auto more = m_store->sweep();
        return more ? Result<void>() : more.error();
    });
}

} // namespace gatebook::test
