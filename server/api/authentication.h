// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSet>

#include <mutex>
#include <optional>

#include "server/api/request.h"
#include "server/api/slidingwindow.h"
#include "server/ledger/ledgerreader.h"
#include "server/ledger/records.h"
#include "shared/base/clock.h"
#include "shared/base/result.h"
#include "shared/wire/problem.h"

namespace gatebook::api {

// Whose token a request shows. A flood of wrong tokens from one address is turned away before it costs a look into the
// database; a token that held lately is looked up all the same, so that a gate behind the same address goes on. Safe on
// any thread.
class Authentication
{
public:
    // failuresMax: wrong tokens a minute from one address.
    Authentication(const Clock &clock, int failuresMax);

    // 401 without a token, 429 in a flood; never looks into the database.
    [[nodiscard]] std::optional<wire::Problem> turnedAway(const Request &request, const QByteArray &tokenHash);
    // Looked up for each request: a revocation counts at once. Absent: nobody's token, which counts as a failure.
    [[nodiscard]] Result<std::optional<ledger::Credential>> credential(
        const Request &request, const QByteArray &tokenHash, ledger::LedgerReader &reader);

private:
    [[nodiscard]] bool heldLately(const QByteArray &tokenHash);
    void remember(const QByteArray &tokenHash);

    const Clock &m_clock;
    SlidingWindow m_failures; // by address
    std::mutex m_mutex;
    QSet<QByteArray> m_held;       // hashes of tokens
    QSet<QByteArray> m_heldBefore; // the same, older: both are bounded
};

// SHA-256 of the token of "Authorization: Bearer TOKEN"; empty where there is none.
[[nodiscard]] QByteArray tokenHash(const Request &request);

// Whose budgets a request is taken from: one device or one admin.
[[nodiscard]] QByteArray callerKey(const ledger::Credential &credential);

} // namespace gatebook::api
