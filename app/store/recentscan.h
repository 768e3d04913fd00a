// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QMetaType>
#include <QString>
#include <QUuid>

#include <optional>

#include "shared/domain/judge.h"

namespace gatebook {

// One of this device's last scans, as its journal has it.
struct RecentScan
{
    enum class Standing {
        Waiting,    // to be sent, or for the answer
        Recorded,   // at the hub, as this device decided
        LostDouble, // an admission that does not count: another device's came first
        SetAside,   // the hub refused it, or it failed alone too often
        Local,      // never sent: no ticket
    };

    QUuid clientUuid; // null: no ticket
    VerdictKind kind = VerdictKind::NotATicket;
    QString name; // as the present list has it; empty: not on it
    QString category;
    qint64 scannedAtMs = 0; // what the wall clock claimed
    bool undone = false;    // an admission that was taken back on this device
    QString overrideBy;     // who decided otherwise than the list; empty: nobody
    Standing standing = Standing::Waiting;
    std::optional<CheckedIn> first; // with LostDouble: the admission that counts

    [[nodiscard]] bool admitted() const { return kind == VerdictKind::Admit; }
    bool operator==(const RecentScan &) const = default;
};

using RecentScans = QList<RecentScan>; // the newest first

} // namespace gatebook

Q_DECLARE_METATYPE(gatebook::RecentScan)
