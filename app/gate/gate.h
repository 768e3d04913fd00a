// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include "app/gate/gateverdict.h"
#include "app/scan/scanevent.h"
#include "app/store/kioskstore.h"
#include "shared/base/clock.h"
#include "shared/base/random.h"
#include "shared/domain/judge.h"

namespace gatebook {

// The one place with the flow: scan → judge + record (one transaction, synced) → verdict. Synchronous; lives on the storage
// thread.
class Gate
{
public:
    Gate(KioskStore &store, const Clock &clock, RandomSource &random);

    [[nodiscard]] GateVerdict decide(const ScanEvent &scan);
    // As decide(), of a ticket that a person picked from a search.
    [[nodiscard]] GateVerdict decideTicket(const QUuid &ticketUuid);
    // Takes back one of this device's admissions; `by` is required.
    [[nodiscard]] Result<void> undo(const QUuid &clientUuid, const Override &why);

    // Why this kiosk can't judge by the event's rules; empty: it can.
    [[nodiscard]] static QString whyNotReady(const Event &event, bool hasManifest);

private:
    [[nodiscard]] Result<GateVerdict> judgeAndRecord(const ScanEvent &scan, const QUuid &pickedTicket);
    [[nodiscard]] Result<GateVerdict> judgeTicket(const ScanEvent &scan, const QUuid &ticketUuid, const ScanTime &at);
    [[nodiscard]] Result<GateVerdict> recordUnreadable(const ScanEvent &scan, const ScanTime &at);

    KioskStore &m_store;
    const Clock &m_clock;
    RandomSource &m_random;
};

} // namespace gatebook
