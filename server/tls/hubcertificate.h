// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslKey>
#include <QString>

#include "shared/base/result.h"

// What the hub proves itself with. The one place that sees OpenSSL: Qt speaks TLS, but makes no keys and certificates.
namespace gatebook::tls {

struct HubCertificate
{
    QSslKey key;
    QSslCertificate certificate;
    QString pin; // wire::pinOf() its public key: this, and nothing else in the certificate, is what devices trust
};

// A new ECDSA P-256 key and its self-made certificate as PEM text (RFC 7468), the key first. Valid from 2000 to
// 9999-12-31, RFC 5280's "no well-defined end" (4.1.2.5): a pin does not age, and a device's clock may be years off.
[[nodiscard]] Result<QByteArray> makeHubPem();

// Such a text, or an administrator's own with an EC or RSA key. Invalid: not that, or the key is not the certificate's.
[[nodiscard]] Result<HubCertificate> readHubPem(const QByteArray &pem);

// For the server's side of connections: TLS 1.2 or later, HTTP/1.1 alone, no certificates asked of devices.
[[nodiscard]] QSslConfiguration serverConfiguration(const HubCertificate &own);

} // namespace gatebook::tls
