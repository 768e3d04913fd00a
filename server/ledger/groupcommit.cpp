// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/ledger/groupcommit.h"

#include <optional>
#include <utility>

namespace gatebook::ledger {

GroupCommit::GroupCommit(store::Database &database, const Clock &clock, RandomSource &random, Moved moved)
    : m_database(database), m_writer(database, clock, random), m_moved(std::move(moved))
{
}

void GroupCommit::process(std::vector<WriterWork> work)
{
    std::vector<Push> pushes;
    for (WriterWork &piece : work) {
        if (auto *push = std::get_if<Push>(&piece)) {
            pushes.push_back(std::move(*push));
            continue;
        }
        commit(std::exchange(pushes, {}));
        std::get<WriterThread::Task>(piece)(m_database);
    }
    commit(std::move(pushes));
}

void GroupCommit::commit(std::vector<Push> group)
{
    if (group.empty())
        return;
    std::vector<PushJob> jobs;
    jobs.reserve(group.size());
    for (Push &push : group)
        jobs.push_back(std::move(push.job));
    Result<std::vector<wire::BatchAnswer>> answers = apply(jobs);
    if (!answers && group.size() > 1 && mayBeOneJobs(answers.error())) {
        for (std::size_t i = 0; i < group.size(); ++i)
            group[i].job = std::move(jobs[i]);
        commitOneByOne(group);
        return;
    }
    for (std::size_t i = 0; i < group.size(); ++i)
        group[i].done(answers ? Result<wire::BatchAnswer>(std::move((*answers)[i])) : answers.error());
}

// Safe even if the failed COMMIT did reach the disk: what it recorded is then a replay.
void GroupCommit::commitOneByOne(const std::vector<Push> &group)
{
    std::optional<Error> everybodys;
    for (const Push &push : group) {
        if (everybodys) {
            push.done(*everybodys);
            continue;
        }
        Result<std::vector<wire::BatchAnswer>> answers = apply(std::span(&push.job, 1));
        if (!answers && !mayBeOneJobs(answers.error()))
            everybodys = answers.error();
        push.done(answers ? Result<wire::BatchAnswer>(std::move(answers->front())) : answers.error());
    }
}

// Whether a single job may be the cause. A database that is busy, full or away would keep each job waiting in turn, while
// the queue behind them grows.
bool GroupCommit::mayBeOneJobs(const Error &error)
{
    if (error.kind == Error::Kind::Busy || error.kind == Error::Kind::DiskFull || error.kind == Error::Kind::ReadOnly)
        return false;
    return store::Transaction::begin(m_database).ok();
}

Result<std::vector<wire::BatchAnswer>> GroupCommit::apply(std::span<const PushJob> jobs)
{
    Result<std::vector<wire::BatchAnswer>> answers = m_writer.apply(jobs);
    if (answers)
        announce(jobs, *answers);
    return answers;
}

void GroupCommit::announce(std::span<const PushJob> jobs, const std::vector<wire::BatchAnswer> &answers)
{
    std::vector<qint64> changed;
    for (std::size_t i = 0; i < jobs.size(); ++i) {
        QByteArray &told = m_announced[jobs[i].event.id];
        if (told == answers[i].cursor)
            continue;
        told = answers[i].cursor;
        changed.push_back(jobs[i].event.id);
    }
    if (!changed.empty())
        m_moved(changed);
}

} // namespace gatebook::ledger
