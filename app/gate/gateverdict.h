// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMetaType>
#include <QUuid>

#include "app/scan/scanevent.h"
#include "shared/domain/judge.h"

namespace gatebook {

// A verdict and the journal row that was synced to disk before it could be shown.
struct GateVerdict
{
    ScanEvent scan;
    Verdict verdict;
    QUuid clientUuid; // null: nothing was journalled that can be undone or pushed
    qint64 scannedAtMs = 0;
};

} // namespace gatebook

Q_DECLARE_METATYPE(gatebook::GateVerdict)
