// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHostAddress>
#include <QStringList>
#include <QTimer>

#include <memory>
#include <vector>

#include "tests/chaos/evening.h"
#include "tests/chaos/tally.h"
#include "tests/chaos/wirefaults.h"
#include "tests/e2e/kioskprogram.h"
#include "tests/e2e/relay.h"
#include "tests/support/testrandom.h"

namespace gatebook::test {

// What is between the kiosks and the hub of a round, and how much is to happen.
struct WireSetting
{
    QHostAddress hubAddress{QHostAddress::LocalHost};
    QStringList hubRunner;   // the command that starts a program where the hub is; empty: here
    std::size_t kiosks = 4;  // at least; and up to two more
    int faults = 60;         // go on until so many came to pass; 0: none is drawn, the network is bad by itself
    qint64 scans = 0;        // … and so many were told
    int patienceMs = 60'000; // whatever was reached by then
    int drainMs = 150'000;   // a back-off of a minute, and the exchange before it
};

// One evening of real kiosks on bad wires to the real hub. Drawn faults end some time; then all must drain and is compared; at
// last every push of the evening comes once more, and must change nothing.
class WireRound
{
public:
    WireRound(quint64 seed, WireSetting setting);

    // What was not kept stands in promises().
    void run();

    [[nodiscard]] const Promises &promises() const { return m_evening.promises(); }
    [[nodiscard]] int connections() const;
    [[nodiscard]] const Tally &faults() const { return m_faults.tally(); }

private:
    struct Door // one kiosk
    {
        Relay relay; // on loopback: a kiosk takes plain http from there alone
        std::unique_ptr<KioskProgram> kiosk;
        QString pairing;
        bool isEnding = false; // it was asked to
        QByteArrayList pushes; // all of them
        QTimer next;           // scans
    };

    [[nodiscard]] bool prepare();
    void open(std::size_t number);
    void wire(Door &door);
    void scan(Door &door);
    void restart(Door &door) const;
    void ended(std::size_t number, int exitCode);
    void goOnUntil(int faults, qint64 scans) const;
    void heal();
    void repeatAll();
    void stop();

    TestRandom m_random;
    WireSetting m_setting;
    Evening m_evening;
    WireFaults m_faults;
    std::vector<std::unique_ptr<Door>> m_doors;
    bool m_isImpatient; // somebody starts kiosks again, who would wait out a back-off else
    QTimer m_restart;
    bool m_isOver = false;
};

} // namespace gatebook::test
