// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QTimer>

#include <memory>
#include <vector>

#include "app/core/coresignals.h"
#include "app/gate/gate.h"
#include "app/store/enrolments.h"
#include "app/store/kioskdatabase.h"
#include "app/sync/enrolmentclient.h"
#include "app/sync/hubkeyprobe.h"
#include "app/sync/livehint.h"
#include "app/sync/syncrunner.h"

namespace gatebook {

// What KioskCore owns on the storage thread: the database, the gate of the active event, and a sync runner for each event
// that is active or still owes scans to its hub. Everything between open() and close() happens on that thread.
class Station : public CoreSignals
{
    Q_OBJECT

public:
    Station(const Clock &clock, RandomSource &random);

    [[nodiscard]] Result<void> open(const QString &dataDir, const QString &deviceName);
    void close();

    void scan(const ScanEvent &scan);
    void scanTicket(const QUuid &ticketUuid);
    void admitAnyway(const QUuid &ticketUuid, const QString &by, const QString &reason);
    void lookUpOrder(const QUuid &ticketUuid);
    void scanTickets(const QList<QUuid> &ticketUuids);
    void enrol(const QString &uri);
    void enrolTyped(const QString &address, const QString &code);
    void search(const QString &text, int generation);
    void checkList();
    void undo(const QUuid &clientUuid, const QString &by, const QString &reason);
    void syncNow();
    void dismissNotice(qint64 id);

private:
    // A search that the hub is asked, and what this device found by it.
    struct Question
    {
        QString text;
        int generation = 0;
        SearchHits local;
    };

    [[nodiscard]] Result<void> activate();
    [[nodiscard]] Result<void> startRunner(const Enrolment &enrolment);
    void pairingScanned(const QString &uri);
    [[nodiscard]] bool isLetInBy(const wire::PairingUri &uri) const;
    [[nodiscard]] Result<void> refreshAddresses(const wire::PairingUri &uri);
    [[nodiscard]] QStringList withAddresses(const Enrolment &enrolment, const QStringList &urls) const;
    void askForKey(const wire::PairingUri &uri);
    void startEnrolment(const wire::PairingUri &uri);
    void enrolled(const Result<wire::EnrolAnswer> &answer);
    void decided(const GateVerdict &verdict);
    void pushSoon();
    void searchOnline(const Question &question);
    void hubFound(const Question &question, const sync::HttpReply &reply);
    [[nodiscard]] ListCheck compareList(const sync::HttpReply &reply);

    [[nodiscard]] QByteArray seen() const; // for Gatebook-Seen, of the active event

    void listen();
    void changedSoon();
    void tellStatus();
    void tellStoreTrouble();
    void tellNotices();
    void tellRecentScans();
    void sweepSome();
    [[nodiscard]] Result<KioskStatus> status();

    const Clock &m_clock;
    RandomSource &m_random;
    QString m_deviceName;
    QString m_storeVersion;
    std::unique_ptr<KioskDatabase> m_database;
    std::unique_ptr<HubNetworks> m_networks;
    std::unique_ptr<EnrolmentClient> m_enroller;
    std::unique_ptr<HubKeyProbe> m_keyProbe;
    std::unique_ptr<HttpTransport> m_searcher;
    std::optional<Question> m_nextQuestion; // the newest, while the hub is still asked an older one
    std::unique_ptr<LiveHint> m_live;
    std::vector<std::unique_ptr<SyncRunner>> m_runners; // the active event's first
    std::optional<Enrolment> m_active;
    KioskStatus m_told;
    std::optional<RecentScans> m_recentTold;
    bool m_storeTroubleTold = false;
    QHash<qint64, qint64> m_raised; // by enrolment: the last notice that was raised in this run
    std::unique_ptr<Gate> m_gate;
    std::unique_ptr<QTimer> m_tell;
    std::unique_ptr<QTimer> m_sweep;
};

} // namespace gatebook
