// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include "server/api/request.h"
#include "server/api/services.h"
#include "server/ledger/records.h"

namespace gatebook::api {

// One request on its way: what routing and authorisation found out about it. credential and event are set where the
// route's access demands them.
struct Call
{
    Request request;
    Services *services = nullptr;
    QByteArray tokenHash;
    std::optional<ledger::Credential> credential;
    std::optional<ledger::EventRecord> event;
};

} // namespace gatebook::api
