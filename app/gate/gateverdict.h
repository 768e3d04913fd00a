// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMetaType>
#include <QString>
#include <QUuid>

#include <optional>
#include <vector>

#include "app/scan/scanevent.h"
#include "shared/domain/judge.h"

namespace gatebook {

// A verdict and the journal row that was synced to disk before it could be shown.
struct GateVerdict
{
    ScanEvent scan;
    Verdict verdict;
    QUuid ticketUuid;                 // of whom it speaks, known to the list or not; null: of no ticket
    QUuid clientUuid;                 // null: nothing was journalled that can be undone or pushed
    std::optional<Override> override; // who asked that the list be overruled, and why
    qint64 scannedAtMs = 0;
    // When the gate took the scan, had written its row and had it synced, in monotonic milliseconds; 0: it did not come to that.
    qint64 takenMs = 0;
    qint64 judgedMs = 0;
    qint64 committedMs = 0;
};

// What came of admitting several tickets at once: all were judged and are on disk, or none.
struct GroupVerdict
{
    std::vector<GateVerdict> verdicts; // in the order asked
    QString failure;                   // why nothing was saved; there are no verdicts then
};

} // namespace gatebook

Q_DECLARE_METATYPE(gatebook::GateVerdict)
Q_DECLARE_METATYPE(gatebook::GroupVerdict)
