// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/api/authentication.h"

#include "server/api/problems.h"
#include "shared/base/secret.h"

namespace gatebook::api {

namespace {

constexpr qint64 kWindowMs = 60'000;
constexpr qsizetype kRememberedMax = 10'000;

} // namespace

QByteArray tokenHash(const Request &request)
{
    const QByteArray value = request.header(QByteArrayLiteral("authorization")).trimmed();
    const qsizetype blank = value.indexOf(' ');
    if (blank < 0 || value.left(blank).toLower() != "bearer")
        return {};
    const Token token(value.mid(blank + 1).trimmed());
    return token.isEmpty() ? QByteArray() : token.hash();
}

QByteArray callerKey(const ledger::Credential &credential)
{
    return (credential.device ? credential.device->uuid : credential.adminUuid).toRfc4122();
}

Authentication::Authentication(const Clock &clock, int failuresMax) : m_clock(clock), m_failures(failuresMax, kWindowMs)
{
}

std::optional<wire::Problem> Authentication::turnedAway(const Request &request, const QByteArray &tokenHash)
{
    if (tokenHash.isEmpty())
        return unauthorized();
    const auto wait = m_failures.blockedFor(addressKey(request.peerAddress), m_clock.monotonicMs());
    if (!wait || heldLately(tokenHash))
        return std::nullopt;
    return tooManyRequests(QStringLiteral("Too many wrong tokens from this address."), *wait);
}

Result<std::optional<ledger::Credential>> Authentication::credential(
    const Request &request, const QByteArray &tokenHash, ledger::LedgerReader &reader)
{
    auto found = reader.credential(tokenHash);
    if (!found)
        return found;
    if (*found)
        remember(tokenHash);
    else
        m_failures.count(addressKey(request.peerAddress), m_clock.monotonicMs());
    return found;
}

bool Authentication::heldLately(const QByteArray &tokenHash)
{
    const std::scoped_lock lock(m_mutex);
    return m_held.contains(tokenHash) || m_heldBefore.contains(tokenHash);
}

void Authentication::remember(const QByteArray &tokenHash)
{
    const std::scoped_lock lock(m_mutex);
    if (m_held.size() >= kRememberedMax)
        m_heldBefore = std::exchange(m_held, {});
    m_held.insert(tokenHash);
}

} // namespace gatebook::api
