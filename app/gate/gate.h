// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include "app/scan/scanevent.h"
#include "app/store/kioskstore.h"
#include "shared/base/clock.h"
#include "shared/base/random.h"
#include "shared/domain/judge.h"

namespace gatebook {

// A verdict and the journal row that was synced to disk before it could be shown.
struct GateVerdict
{
    ScanEvent scan;
    Verdict verdict;
    QUuid clientUuid; // null: nothing was journalled
    qint64 scannedAtMs = 0;
};

// The one place with the flow: scan → judge + record (one transaction, synced) → verdict. Synchronous; lives on the storage
// thread.
class Gate
{
public:
    Gate(KioskStore &store, const Clock &clock, RandomSource &random);

    [[nodiscard]] GateVerdict decide(const ScanEvent &scan);
    // Takes back one of this device's admissions; `by` is required.
    [[nodiscard]] Result<void> undo(const QUuid &clientUuid, const Override &why);

private:
    KioskStore &m_store;
    const Clock &m_clock;
    RandomSource &m_random;
};

} // namespace gatebook
