// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QObject>
#include <QTimer>
#include <QUrl>
#include <QUuid>

#include <functional>

#include "app/sync/hubtrust.h"
#include "shared/base/clock.h"
#include "shared/base/random.h"
#include "shared/base/secret.h"
#include "shared/sync/backoff.h"

namespace gatebook {

// Listens to the hub's live stream (server-sent events) and says when there is news. A hint, never more: without it the
// sync asks every half minute by itself.
class LiveHint : public QObject
{
    Q_OBJECT

public:
    static constexpr int kSilenceMs = 45'000; // the hub comments every 15 s
    static constexpr qsizetype kLineBytesMax = qsizetype{16} * 1024;

    using Seen = std::function<QByteArray()>; // the newest cursor known; empty: none

    // network: one of its own for each pin (HubNetworks).
    LiveHint(QNetworkAccessManager &network, HubTrust trust, const Clock &clock, RandomSource &random, Seen seen,
        QObject *parent = nullptr);
    ~LiveHint() override;

    // Where (one of HubTrust::usable()) and as whom to listen; at once, then again after each break.
    void listen(const QUuid &event, const QString &url, const Token &token);

Q_SIGNALS:
    void hinted(const QByteArray &cursor);
    // The hub lets this device in no more, or its history is another one: the sync will hear it, too.
    void refused();

private:
    void open();
    void drop();
    void readSome();
    void readLine(const QByteArray &line);
    void closed();
    [[nodiscard]] bool isHubs(const QNetworkReply &reply) const;

    QNetworkAccessManager &m_network;
    HubTrust m_trust;
    const Clock &m_clock;
    RandomSource &m_random;
    Seen m_seen;
    QUuid m_event;
    QUrl m_url;
    Token m_token;
    QNetworkReply *m_reply = nullptr;
    QByteArray m_buffer;
    QTimer m_silence;
    QTimer m_again;
    sync::Backoff m_backoff;
};

} // namespace gatebook
