// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <functional>
#include <memory>

#include "app/sync/httptransport.h"
#include "app/sync/hubnetworks.h"
#include "shared/base/result.h"
#include "shared/wire/messages.h"
#include "shared/wire/pairinguri.h"

namespace gatebook {

// POST /enroll from a pairing URI: each of its addresses in turn until a hub answers.
class EnrolmentClient : public QObject
{
    Q_OBJECT

public:
    using Done = std::function<void(const Result<wire::EnrolAnswer> &)>;

    explicit EnrolmentClient(HubNetworks &networks, QObject *parent = nullptr);

    [[nodiscard]] bool isBusy() const { return m_transport != nullptr; }
    // Calls back later, once. The answer's hub.urls begin with the address that worked; its hub.pin is that of the URI,
    // where that has one.
    void enrol(const wire::PairingUri &uri, const QUuid &deviceUuid, const QString &deviceName, Done done);

private:
    void tryNext();
    void answered(const QString &address, const sync::HttpReply &reply);
    void finish(const Result<wire::EnrolAnswer> &answer);

    HubNetworks &m_networks;
    std::unique_ptr<HttpTransport> m_transport;
    wire::EnrolRequest m_request;
    QString m_pin; // of the URI
    qsizetype m_tries = 0;
    qsizetype m_triesMax = 0;
    Done m_done;
};

} // namespace gatebook
