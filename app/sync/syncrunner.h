// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QNetworkAccessManager>
#include <QObject>
#include <QTimer>

#include "app/store/enrolments.h"
#include "app/store/kioskstore.h"
#include "app/sync/httptransport.h"
#include "shared/sync/syncagent.h"

namespace gatebook {

// Drives one event's agent with a timer and a transport. Lives on the storage thread.
class SyncRunner : public QObject
{
    Q_OBJECT

public:
    // network: the one for the pin of the enrolment's hub.
    SyncRunner(store::Database &database, const Enrolment &enrolment, QNetworkAccessManager &network,
        const Clock &clock, RandomSource &random, sync::SyncAgent::Mode mode);

    // Something may be to do: a new scan.
    void pump();
    void hint(const QByteArray &cursor);
    void wake(); // there may be news
    void retryNow();

    [[nodiscard]] const sync::SyncStatus &status() const { return m_agent.status(); }
    [[nodiscard]] QString address() const { return m_transport.address(); }
    [[nodiscard]] KioskStore &store() { return m_store; }

Q_SIGNALS:
    void changed(); // the status, the list or the queue
    void moved();   // address() is another one

private:
    void send(const sync::HttpRequest &request);

    KioskStore m_store;
    const Clock &m_clock;
    sync::SyncAgent m_agent;
    HttpTransport m_transport;
    QTimer m_timer;
};

} // namespace gatebook
