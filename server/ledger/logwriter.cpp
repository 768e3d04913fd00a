// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/ledger/logwriter.h"

#include <map>
#include <utility>

#include "server/ledger/eventlog.h"

namespace gatebook::ledger {

namespace {

using Logs = std::map<qint64, EventLog>;

// Every writer locks in ascending order of events, so that no two of them wait for each other.
Result<Logs> openLogs(store::Database &database, std::span<const PushJob> jobs)
{
    std::map<qint64, bool> wanted;
    for (const PushJob &job : jobs)
        wanted.emplace(job.event.id, true);
    Logs logs;
    for (const auto &[eventId, unused] : wanted) {
        Result<EventLog> log = EventLog::open(database, eventId);
        if (!log)
            return log.error();
        logs.emplace(eventId, std::move(log).value());
    }
    return logs;
}

Result<wire::BatchAnswer> take(EventLog &log, const PushJob &job)
{
    const Arrival arrival{.device = job.device, .receivedAtMs = job.receivedAtMs, .sentAtMs = job.batch.sentAtMs};
    wire::BatchAnswer answer;
    answer.results.reserve(job.batch.items.size());
    for (std::size_t i = 0; i < job.batch.items.size(); ++i) {
        Result<wire::ItemResult> result = log.take(job.batch.items[i], job.batch.raw[i], arrival);
        if (!result)
            return result.error();
        answer.results.push_back(std::move(result).value());
    }
    return answer;
}

} // namespace

LogWriter::LogWriter(store::Database &database, const Clock &clock, RandomSource &random)
    : m_database(database), m_clock(clock), m_random(random)
{
}

Result<std::vector<wire::BatchAnswer>> LogWriter::apply(std::span<const PushJob> jobs)
{
    const auto transaction = store::Transaction::begin(m_database);
    if (!transaction)
        return transaction.error();
    Result<Logs> logs = openLogs(m_database, jobs);
    if (!logs)
        return logs.error();
    std::vector<wire::BatchAnswer> answers;
    answers.reserve(jobs.size());
    for (const PushJob &job : jobs) {
        Result<wire::BatchAnswer> answer = take(logs->at(job.event.id), job);
        if (!answer)
            return answer.error();
        answers.push_back(std::move(answer).value());
    }
    std::map<qint64, QByteArray> cursors;
    for (auto &[eventId, log] : *logs) {
        const Result<Cursor> head = log.publish(m_random);
        if (!head)
            return head.error();
        cursors.emplace(eventId, encode(*head));
    }
    const Result<void> committed = (*transaction)->commit();
    if (!committed)
        return committed.error();
    for (std::size_t i = 0; i < jobs.size(); ++i) {
        answers[i].cursor = cursors.at(jobs[i].event.id);
        answers[i].serverTimeMs = m_clock.wallMs();
    }
    return answers;
}

} // namespace gatebook::ledger
