// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QObject>
#include <QTimer>
#include <QUrl>

#include <functional>

#include "app/sync/hubtrust.h"
#include "shared/base/secret.h"
#include "shared/sync/transport.h"

namespace gatebook {

// Sends one request at a time to a hub that may have several addresses: where one fails, the next request takes the next.
// Everything that is not a complete answer of the hub that is trusted is a HttpReply with status 0 and words.
class HttpTransport : public QObject
{
    Q_OBJECT

public:
    static constexpr int kDeadlineMs = 30'000; // of the whole exchange, however it drips
    static constexpr qint64 kReplyBytesMax = qint64{16} * 1024 * 1024;

    using Done = std::function<void(const sync::HttpReply &)>;

    // network: one of its own for each pin (HubNetworks).
    HttpTransport(QNetworkAccessManager &network, const QStringList &urls, Token token, HubTrust trust = HubTrust(),
        QObject *parent = nullptr);
    ~HttpTransport() override;

    [[nodiscard]] bool isBusy() const { return m_reply != nullptr; }
    [[nodiscard]] QString address() const; // where the next request goes; empty: nowhere
    // Calls back later, once; not at all when this object dies first.
    void send(const sync::HttpRequest &request, Done done);
    void setDeadline(int ms) { m_deadlineMs = ms; }

private:
    void watchSize();
    void finish();
    void answer(const sync::HttpReply &reply);
    [[nodiscard]] sync::HttpReply read() const;

    QNetworkAccessManager &m_network;
    HubTrust m_trust;
    QStringList m_urls;
    QString m_whyNone; // m_urls is empty
    Token m_token;
    qsizetype m_current = 0;
    int m_deadlineMs = kDeadlineMs;
    QTimer m_deadline;
    QNetworkReply *m_reply = nullptr;
    Done m_done;
    QString m_aborted; // why this object gave up
};

} // namespace gatebook
