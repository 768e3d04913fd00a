// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

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
    // Admits a ticket whatever the list says of it, because a person decided so (`by` is required): an admission that
    // carries the override, and why the list refused. Without a list nobody is admitted by this either, nor where nothing
    // can be saved. The ticket may be on no list: the hub counts it once it is imported.
    [[nodiscard]] GateVerdict admitAnyway(const QUuid &ticketUuid, const Override &why);
    // As decideTicket() of each, in one transaction: a row for each, or none at all.
    [[nodiscard]] GroupVerdict decideAll(const std::vector<QUuid> &ticketUuids);
    // Takes back one of this device's admissions; `by` is required.
    [[nodiscard]] Result<void> undo(const QUuid &clientUuid, const Override &why);

    // Why this kiosk can't judge by the event's rules; empty: it can.
    [[nodiscard]] static QString whyNotReady(const Event &event, bool hasManifest);

private:
    // What is judged: a code that was read, or a ticket that a person picked.
    struct Question
    {
        ScanEvent scan;
        QUuid ticketUuid; // null: by the code
        std::optional<Override> override;
    };
    struct Readiness
    {
        QUuid event;
        QString whyNot; // empty: ready
    };

    [[nodiscard]] GateVerdict answer(const Question &question);
    [[nodiscard]] static GateVerdict unanswered(const Question &question, VerdictKind kind, const QString &detail);
    [[nodiscard]] Result<GateVerdict> judgeAndRecord(const Question &question);
    [[nodiscard]] Result<Readiness> readiness();
    [[nodiscard]] Result<GateVerdict> judgeTicket(
        const Question &question, const QUuid &ticketUuid, const ScanTime &at);
    [[nodiscard]] Result<std::vector<GateVerdict>> judgeAll(const std::vector<QUuid> &ticketUuids);
    [[nodiscard]] Result<GateVerdict> recordUnreadable(const ScanEvent &scan, const ScanTime &at);

    KioskStore &m_store;
    const Clock &m_clock;
    RandomSource &m_random;
};

} // namespace gatebook
