// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayList>

#include <span>
#include <variant>

#include "server/api/pendingreply.h"
#include "server/api/request.h"
#include "server/ledger/ledgerreader.h"
#include "shared/base/result.h"
#include "shared/wire/problem.h"

namespace gatebook::api {

struct Call;

// Who may call a route. PROTOCOL.md, Who may call.
enum class Access {
    Public,
    EventRead,  // the event's own staff, and admins
    EventWrite, // the event's own staff only
    Admin,
};

// Most reads are answered at once; the others answer when they are ready: a write from the writer's thread.
using ReadHandler = Result<Answer, wire::Problem> (*)(const Call &, ledger::LedgerReader &);
using DeferredHandler = void (*)(const Call &, ledger::LedgerReader &, const ReplyHandle &);

struct Route
{
    Method method = Method::Get;
    QByteArray pattern; // "/staff/events/{event}/manifest"
    QByteArrayList segments;
    Access access = Access::Admin;
    qint64 bodyBytesMax = 0;
    std::variant<ReadHandler, DeferredHandler> handler;
    bool searches = false; // may be slow: waits its turn among its like
};

// Every route of the hub: the one source for routing, authorisation, limits, metrics and the tests' matrix.
[[nodiscard]] std::span<const Route> routes();

} // namespace gatebook::api
