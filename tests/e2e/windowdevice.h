// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QQuickWindow>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

#include "app/kiosk.h"
#include "tests/e2e/hubfixture.h"

namespace gatebook::test {

constexpr int kPatienceMs = 30'000; // far beyond what any step takes
constexpr qint64 kScannerGapMs = 6; // between two keys
constexpr qint64 kHumanGapMs = 140;

// The kiosk as main() makes it, off-screen in this process.
struct WindowDevice
{
    // headless: false: with the full screen that it has at a door.
    explicit WindowDevice(KioskOptions given, bool headless = true);

    // False: the kiosk did not start.
    bool start();

    // Keys as they reach the window, with the times that the keyboard gave them.
    void type(const QString &text, qint64 gapMs);
    void press(int key, const QString &text, qint64 gapMs);
    void pressEnter(qint64 gapMs) { press(Qt::Key_Return, QStringLiteral("\r"), gapMs); }
    [[nodiscard]] QString textOf(const char *name) const;

    QTemporaryDir dir;
    KioskOptions options;
    SystemClock clock;
    SystemRandom random;
    QStringList words; // of the verdicts shown, in order
    std::unique_ptr<Kiosk> kiosk;
    QQuickWindow *window = nullptr;
    KioskView *view = nullptr;
    qint64 keyMs = 1'000'000;
};

// A hub with one event: NR-VALID-42 may enter, NR-CANCELLED-7 may not.
class WindowHub
{
public:
    WindowHub();

    // Tickets of one order, whose codes are it with -1, -2, … and whose names are their codes.
    void addOrder(const QString &order, int tickets);
    [[nodiscard]] store::Database &database() { return m_hub.database(); }
    [[nodiscard]] HubFixture &hub() { return m_hub; }
    [[nodiscard]] QString pairingUri();
    // A device with the list on it; null: it did not come.
    [[nodiscard]] std::unique_ptr<WindowDevice> readyDevice();

private:
    [[nodiscard]] ledger::TicketRow ticket(const QString &code, const QString &name) const;

    HubFixture m_hub;
    QUuid m_event;
};

// Draws a ticket with zint. False: it could not.
[[nodiscard]] bool drawTicket(const char *symbology, const QString &text, const QString &file);

// As GATEBOOK_TEST_MAIN, with windows.
int runWindowTest(QObject &test, int argc, char **argv);

} // namespace gatebook::test
