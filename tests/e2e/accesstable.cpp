// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/e2e/accesstable.h"

#include <optional>

namespace gatebook::test {

namespace {

const AccessRow *rowOf(const QByteArray &method, const QByteArray &pattern)
{
    for (const AccessRow &row : kAccessTable) {
        if (method == row.method && pattern == row.pattern)
            return &row;
    }
    return nullptr;
}

QByteArray allowOf(const QByteArray &pattern)
{
    for (const AccessRow &row : kAccessTable) {
        if (pattern == row.pattern)
            return QByteArray(row.method) + (QByteArray(row.method) == "GET" ? ", HEAD" : "") + ", OPTIONS";
    }
    return {};
}

// The three columns of the table, and the 401s before them.
std::optional<Expected> refusedBy(const AccessRow &row, Caller caller, Target target)
{
    if (!row.needsToken)
        return std::nullopt;
    const bool own = target == Target::Own || target == Target::Archived;
    Answered answered = kNo;
    switch (caller) {
    case Caller::Nobody:
    case Caller::MalformedAuthorization:
    case Caller::UnknownToken:
        return Expected{401, "unauthorized", {}};
    case Caller::RevokedDevice:
    case Caller::RevokedAdmin:
        return Expected{401, "revoked", {}};
    case Caller::OwnStaff:
        answered = own ? row.ownStaff : row.otherStaff;
        break;
    case Caller::OtherStaff:
        answered = row.otherStaff;
        break;
    case Caller::Admin:
        answered = row.admin;
        break;
    }
    return answered == kYes ? std::nullopt : std::optional(Expected{403, "forbidden", {}});
}

// Of an event that the caller may ask for.
Expected answerOf(const AccessRow &row, Target target)
{
    const bool staffRoute = QByteArray(row.pattern).contains("{event}");
    const bool there = target == Target::Own || target == Target::Foreign || target == Target::Archived;
    if (staffRoute && !there)
        return {404, "unknown_event", {}};
    if (staffRoute && target == Target::Archived && QByteArray(row.method) == "GET")
        return {410, "event_archived", {}};
    return {QByteArray(row.pattern) == "/enroll" ? 201 : 200, {}, {}};
}

} // namespace

Expected expectedOf(const QByteArray &method, const QByteArray &pattern, Caller caller, Target target)
{
    if (method == "TRACE") // no method of this hub's; the front says so
        return {501, "method_not_implemented", {}};
    const AccessRow *row = rowOf(method == "HEAD" ? QByteArray("GET") : method, pattern);
    if (row == nullptr) {
        // Under /admin/ authorisation comes before 405.
        const AccessRow *read = pattern.startsWith("/admin/") ? rowOf("GET", pattern) : nullptr;
        if (const auto refused = read != nullptr ? refusedBy(*read, caller, target) : std::nullopt)
            return *refused;
        if (method == "OPTIONS")
            return {204, {}, allowOf(pattern)};
        return {405, "method_not_allowed", allowOf(pattern)};
    }
    return refusedBy(*row, caller, target).value_or(answerOf(*row, target));
}

} // namespace gatebook::test
