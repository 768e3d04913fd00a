// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/shared/sync/inprocesshub.h"
#include "tests/shared/sync/simulatedkiosk.h"

namespace gatebook::test {

// A hub in this process and one kiosk that has downloaded its list of tickets 1 to `tickets`; the last may be cancelled.
struct PairedKiosk
{
    explicit PairedKiosk(int tickets, bool lastIsCancelled = false) : hub(event, clock, 3)
    {
        hub.importTickets(1, tickets);
        if (lastIsCancelled)
            hub.cancelTicket(tickets);
        kiosk = std::make_unique<SimulatedKiosk>(
            hub.enrol(QStringLiteral("Laptop 1")), QStringLiteral("Laptop 1"), clock, 5);
        kiosk->run(link(0), 50);
    }

    SimulatedKiosk::Link link(std::size_t device)
    {
        return [this, device](const sync::HttpRequest &request) { return hub.handle(device, request); };
    }

    // Of the first row of the kiosk's own database; -1: there is none.
    qint64 number(const QString &sql) const
    {
        qint64 value = -1;
        const auto read = kiosk->database().first(sql, {}, [&value](const store::Row &row) { value = row.int64(0); });
        return read ? value : -1;
    }

    const QUuid event{QStringLiteral("6f1b3c1e-52a4-4e6e-9f61-0d3f5a9b7c11")};
    TestClock clock;
    InProcessHub hub;
    std::unique_ptr<SimulatedKiosk> kiosk;
};

} // namespace gatebook::test
