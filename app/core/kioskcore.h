// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QThread>

#include <memory>

#include "app/core/coresignals.h"
#include "app/scan/scanevent.h"
#include "shared/base/clock.h"
#include "shared/base/random.h"
#include "shared/base/result.h"

namespace gatebook {

class Station;

// The device behind the window: owns the storage thread with the store, the gate and the sync, and talks to the GUI by
// queued signals with values. Lives on the GUI thread; no slot blocks on disk or network.
class KioskCore : public CoreSignals
{
    Q_OBJECT

public:
    // clock and random outlive this object and may be used from any thread.
    KioskCore(const Clock &clock, RandomSource &random, QObject *parent = nullptr);
    ~KioskCore() override; // as stop()

    // Opens (creates) dataDir/kiosk.db on the storage thread and waits for it; then syncs by itself. An Error is one clear
    // line (second instance, damaged, newer, read-only, disk full); nothing runs then. deviceName: what the hub shall call
    // this device at its next enrolment; empty: the machine's name.
    [[nodiscard]] Result<void> start(const QString &dataDir, const QString &deviceName = {});
    // Waits until the store is closed. What was scanned is on disk.
    void stop();

public Q_SLOTS:
    // → verdictReady, in the order given; or pairingOffered or ownHubSeen, where the code is a pairing QR.
    void scan(const gatebook::ScanEvent &scan);
    // As scan(), of a ticket that a person found by search. → verdictReady with `scan.source` Picked.
    void scanTicket(const QUuid &ticketUuid);
    // Admits this ticket whatever the list says (by: 1..100 characters, reason: up to 300). → verdictReady with `override`
    void admitAnyway(const QUuid &ticketUuid, const QString &by, const QString &reason);
    // → orderFound
    void lookUpOrder(const QUuid &ticketUuid);
    // Judges each of them, all in one transaction. → groupDecided
    void scanTickets(const QList<QUuid> &ticketUuids);
    // A pairing URI, typed, pasted or scanned. → enrolmentFinished; or keyFound, where it names no key: nothing was sent then
    void enrol(const QString &uri);
    // The same from a hub's address, or the whole text of a pairing code, and a code, as a person typed them.
    void enrolTyped(const QString &address, const QString &code);
    // → searchFinished, at once from this device's list, then once more when the hub has answered or failed to.
    void search(const QString &text, int generation);
    // Asks the hub how many tickets its list has now, and compares. → listChecked; not at all while a search or an earlier check
    // is under way, or where there is no list.
    void checkList();
    // Takes back an admission of this device (by: 1..100 characters). → undoFinished
    void undo(const QUuid &clientUuid, const QString &by, const QString &reason);
    void syncNow();
    // A person has seen this notice and closed it. Until then it is raised once in every run of the program.
    void dismissNotice(qint64 id);

private:
    template <typename... Values> void handOver(void (CoreSignals::*signal)(Values...)); // a signal of the station's

    const Clock &m_clock;
    RandomSource &m_random;
    QThread m_thread;
    Station *m_station = nullptr; // lives and dies on m_thread
};

} // namespace gatebook
