// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHostAddress>
#include <QProcess>
#include <QSslSocket>
#include <QString>
#include <QTcpServer>
#include <QTemporaryDir>

#include <memory>

#include "shared/base/result.h"
#include "tests/e2e/httpclient.h"

namespace gatebook::test {

// A private nginx with our packaging/nginx/gatebook.conf, of which only ports and paths are others, inside what Debian's own
// nginx.conf has around it; on 127.0.0.1, in a temporary folder. One process, so that its end is the end of all.
class NginxProxy
{
public:
    [[nodiscard]] static bool isInstalled();
    [[nodiscard]] static QByteArray configuration(); // ours, as it stands in packaging/

    NginxProxy(); // has its port from now on
    ~NginxProxy();
    NginxProxy(const NginxProxy &) = delete;
    NginxProxy &operator=(const NginxProxy &) = delete;

    // In front of the hub on that port of 127.0.0.1, with the key in that file. The error quotes nginx.
    [[nodiscard]] Result<void> start(quint16 hubPort, const QString &keyFile);

    [[nodiscard]] QString url() const { return QStringLiteral("https://127.0.0.1:%1").arg(m_port); }
    // All that it has written to any log.
    [[nodiscard]] QByteArray logs() const;

    // Connected and encrypted, from that address of this machine; null where that fails, and where the key has another pin.
    [[nodiscard]] std::unique_ptr<QSslSocket> connection(const QString &pin, const QHostAddress &from = kHere) const;
    // One request on a connection of its own; status 0 where there is none.
    [[nodiscard]] HttpReply send(
        const HttpRequest &request, const QString &pin, const QHostAddress &from = kHere) const;

private:
    static const QHostAddress kHere;

    [[nodiscard]] Result<void> writeConfiguration(quint16 hubPort, const QString &keyFile) const;

    QTemporaryDir m_dir;
    std::unique_ptr<QTcpServer> m_reservation;
    quint16 m_port = 0;
    QProcess m_process;
};

} // namespace gatebook::test
