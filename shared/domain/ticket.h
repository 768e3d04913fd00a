// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QUuid>

#include <optional>

#include "shared/domain/checkin.h"

namespace gatebook {

enum class TicketStatus { Valid, Cancelled, Blocked };

// The words of PROTOCOL.md.
[[nodiscard]] QString word(TicketStatus status);
[[nodiscard]] std::optional<TicketStatus> ticketStatusFrom(QStringView word);

// A ticket as the manifest and the feed carry it: no code, no e-mail, no phone.
struct Ticket
{
    QUuid uuid;
    qint64 seq = 0; // position in the event's log of its last change; compares within one history only
    QString name;
    QString category;
    QString order;
    TicketStatus status = TicketStatus::Valid;
    std::optional<qint64> validFromMs;  // inclusive
    std::optional<qint64> validUntilMs; // exclusive
    QString note;
    bool attention = false; // staff should look up from the screen
    std::optional<CheckedIn> checkedIn;

    bool operator==(const Ticket &) const = default;
};

} // namespace gatebook
