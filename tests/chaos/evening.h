// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

#include "shared/base/random.h"
#include "tests/chaos/promises.h"
#include "tests/e2e/hubprogram.h"

namespace gatebook::test {

// One event at a real hub, with a list, and data directories for its kiosks; all of it goes with this object.
class Evening
{
public:
    Evening(int tickets, std::size_t kiosks);

    // Makes the event and imports its first list. False: a command failed, which broke a promise already.
    [[nodiscard]] bool prepare();
    // The arguments that import list number N: the same tickets, each name with the number in it.
    [[nodiscard]] QStringList importOf(int number) const;
    // → a pairing URI with this address of the hub; empty: refused.
    [[nodiscard]] QString pair(std::size_t kiosk, quint16 port) const;
    [[nodiscard]] QStringList someCodes(RandomSource &random, qsizetype count) const; // a few are on no list

    // Waits, with events going on, until nobody owes a scan and all are equal. → whether it came to that in time.
    [[nodiscard]] bool drains(int withinMs) const;
    // The final check, of programs that have ended or still run.
    void checkEnd();

    [[nodiscard]] HubProgram &hub() { return m_hub; }
    [[nodiscard]] Promises &promises() { return m_promises; }
    [[nodiscard]] const Promises &promises() const { return m_promises; }
    [[nodiscard]] QString kioskDir(std::size_t kiosk) const { return m_hub.file(QStringLiteral("kiosk%1").arg(kiosk)); }
    [[nodiscard]] QString log(const QString &who) const { return m_hub.file(who + QStringLiteral(".log")); }
    [[nodiscard]] std::size_t kiosks() const { return m_kiosks; }
    [[nodiscard]] int tickets() const { return m_tickets; }
    // Keeps the files if a promise was broken, and says where.
    void keepIfBroken();

private:
    struct AllBooks
    {
        HubBooks hub;
        std::vector<KioskBooks> kiosks;
    };
    [[nodiscard]] Result<AllBooks> read() const;

    HubProgram m_hub;
    Promises m_promises;
    QString m_event;
    int m_tickets;
    std::size_t m_kiosks;
};

} // namespace gatebook::test
