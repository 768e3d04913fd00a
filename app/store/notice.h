// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMetaType>
#include <QString>
#include <QUuid>

#include <optional>

#include "shared/domain/checkin.h"

namespace gatebook {

// Something that staff should be told as soon as the device learns of it. Kept in the store until somebody closed it.
struct Notice
{
    enum class Kind {
        LostDouble, // this device admitted a ticket that another device had admitted first: `first` says which
        SetAside,   // the hub refused a scan, or it failed alone five times: it stays here, visible, for export
        Revoked,    // this device may no longer scan; its list was wiped, its scans are kept
        Archived,   // the event is over
    };

    qint64 id = 0;
    Kind kind = Kind::SetAside;
    QString text;       // plain words
    QString ticketName; // empty: unknown
    QUuid clientUuid;   // the scan; null: none
    std::optional<CheckedIn> first;
    qint64 atMs = 0; // wall clock
};

} // namespace gatebook

Q_DECLARE_METATYPE(gatebook::Notice)
