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

    bool operator==(const SearchHit &) const = default;
};

using SearchHits = QList<SearchHit>;

} // namespace gatebook

Q_DECLARE_METATYPE(gatebook::SearchHit)
