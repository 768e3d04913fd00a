// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QMetaType>
#include <QString>
#include <QUuid>

#include <optional>

#include "shared/domain/ticket.h"

namespace gatebook {

// A person found by name, on this device's list or at the hub.
struct SearchHit
{
    QUuid ticketUuid;
    QString name;
    QString category;
    QString order;
    QString email;   // masked by the hub; empty offline
    QString company; // empty offline
    TicketStatus status = TicketStatus::Valid;
    std::optional<CheckedIn> checkedIn;
    QString note; // of this device's list: the hub tells none

    bool operator==(const SearchHit &) const = default;
};

using SearchHits = QList<SearchHit>;

[[nodiscard]] SearchHit hitOf(const Ticket &ticket); // as the list has it

// The answer to one search. A search gets the device's answer at once and one of the others later, unless another search
// came meanwhile.
struct SearchAnswer
{
    enum class Source {
        Device,    // this device's list
        Hub,       // the hub's list, which takes the place of the device's answer
        HubFailed, // the hub was asked and did not answer well: `message` says why, `hits` are the device's again
        Offline,   // as HubFailed: it could not be reached at all
    };

    Source source = Source::Device;
    SearchHits hits;
    QString message; // why there are no hits, or none of the hub's; else empty
};

} // namespace gatebook

Q_DECLARE_METATYPE(gatebook::SearchHit)
Q_DECLARE_METATYPE(gatebook::SearchAnswer)
