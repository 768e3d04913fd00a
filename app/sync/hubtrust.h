// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QNetworkReply>
#include <QNetworkRequest>
#include <QSslCertificate>
#include <QString>
#include <QStringList>
#include <QUrl>

namespace gatebook {

// Whether a token may be sent to this address at all: https, or plain http on loopback.
[[nodiscard]] bool isUsableHubUrl(const QUrl &url);

// The pin of the key that a certificate carries. Empty: it has none that can be read.
[[nodiscard]] QString pinOf(const QSslCertificate &certificate);

// Who answers at an https address is the hub if its public key has the pin of the pairing code, and else nobody. Dates,
// names and issuers decide nothing: a hall has no internet, a device's clock may be years off (PROTOCOL.md, Enrolment).
class HubTrust
{
public:
    // No pin: https is refused.
    explicit HubTrust(QString pin = {}) : m_pin(std::move(pin)) { }

    [[nodiscard]] const QString &pin() const { return m_pin; }

    // Those of a hub's addresses to use, in order. Plain http, which proves nothing, only where none is https.
    [[nodiscard]] QStringList usable(const QStringList &urls) const;
    // Why usable() is empty.
    [[nodiscard]] QString whyUnusable(const QStringList &urls) const;

    // Before the request is sent.
    void prepare(QNetworkRequest &request) const;
    // Right after: a stranger never gets a byte of it.
    void guard(QNetworkReply &reply) const;
    // Before an answer, or why there is none, is believed. Empty: it came from the hub, or nobody was met.
    [[nodiscard]] QString objection(const QNetworkReply &reply) const;

private:
    [[nodiscard]] bool isHub(const QNetworkReply &reply) const;

    QString m_pin;
};

} // namespace gatebook
