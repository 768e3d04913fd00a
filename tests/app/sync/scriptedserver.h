// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayList>
#include <QObject>
#include <QTcpServer>
#include <QTcpSocket>

#include <functional>

namespace gatebook::test {

// Answers whatever a test makes up, byte for byte; as a hub does, or a captive portal, or something broken.
class ScriptedServer : public QObject
{
    Q_OBJECT

public:
    // Called with each request, head and body; writes to the socket, now or later, or closes it.
    using Script = std::function<void(QTcpSocket &socket)>;

    explicit ScriptedServer(Script script);

    [[nodiscard]] QString url() const;
    [[nodiscard]] const QByteArrayList &requests() const { return m_requests; } // their heads

private:
    void accept();

    QTcpServer m_server;
    Script m_script;
    QByteArrayList m_requests;
};

// A complete answer. More header lines end with CR LF each.
[[nodiscard]] QByteArray answer(int status, const QByteArray &body, const QByteArray &type = "application/json",
    const QByteArray &more = "Gatebook-Protocol: 1\r\n");

} // namespace gatebook::test
