// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QUuid>

#include <optional>

namespace gatebook::telemetry {

// What became of the items of a batch.
struct ItemCounts
{
    int applied = 0;
    int duplicate = 0;
    int rejected = 0;
};

// What whoever handles a request found out about it, as far as an operator may read it: no path, no query, no header, no
// name, no token. All texts are the hub's own words.
struct RequestFacts
{
    enum class Role { None, Staff, Admin };

    int routeIndex = -1;    // in the table of the handler's routes; -1: none
    QByteArray route;       // its pattern: "/staff/events/{event}/manifest"
    QUuid event;            // null: none
    Role role = Role::None; // of a token that is known, revoked or not
    QUuid caller;           // the device's or the admin's
    QByteArray problem;     // PROTOCOL.md's word
    std::optional<ItemCounts> items;
};

} // namespace gatebook::telemetry
