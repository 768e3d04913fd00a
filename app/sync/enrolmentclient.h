// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QNetworkAccessManager>
#include <QObject>

#include <functional>
#include <memory>

#include "app/sync/httptransport.h"
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

    explicit EnrolmentClient(QNetworkAccessManager &network, QObject *parent = nullptr);

    [[nodiscard]] bool isBusy() const { return m_transport != nullptr; }
    // Calls back later, once. The answer's hub.urls begin with the address that worked.
    void enrol(const wire::PairingUri &uri, const QUuid &deviceUuid, const QString &deviceName, Done done);

private:
    void tryNext();
    void answered(const QString &address, const sync::HttpReply &reply);
    void finish(const Result<wire::EnrolAnswer> &answer);

    QNetworkAccessManager &m_network;
    std::unique_ptr<HttpTransport> m_transport;
    wire::EnrolRequest m_request;
    QStringList m_urls;
    qsizetype m_tries = 0;
    Done m_done;
};

} // namespace gatebook
