// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHostAddress>
#include <QObject>
#include <QTcpServer>
#include <QTcpSocket>

#include <functional>
#include <utility>

#include "tests/e2e/wirefault.h"

namespace gatebook::test {

// Stands between a kiosk and its hub: one address while hubs come and go, and the place for everything that a wire does.
class Relay : public QObject
{
    Q_OBJECT

public:
    enum class Cut {
        None,
        InRequest,    // half of its bytes went on
        AfterRequest, // all went on: the hub may be anywhere
        BeforeAnswer, // the hub has answered, and so committed; the kiosk does not hear it
    };
    using Faults = std::function<WireFault(const QByteArray &request)>;
    using Answered = std::function<void(const QByteArray &answer)>;

    Relay();

    [[nodiscard]] bool listen() { return m_server.listen(QHostAddress::LocalHost); }
    [[nodiscard]] quint16 port() const { return m_server.serverPort(); }
    // For connections from now on.
    void setHub(quint16 port, const QHostAddress &address = QHostAddress(QHostAddress::LocalHost))
    {
        m_hubPort = port;
        m_hubAddress = address;
    }
    void cutNextPush(Cut where) { m_cut = where; }
    void holdPushes(bool hold) { m_holdsPushes = hold; }            // they never go on; their connections hang
    void setFaults(Faults faults) { m_faults = std::move(faults); } // asked for each request
    void heal();                                                    // no more faults; connections that have one end

    // Sends the request on a connection of its own, in a while. `then` hears the answer; empty: none came.
    void resend(const QByteArray &request, int inMs = 0, Answered then = {});
    [[nodiscard]] int resending() const { return m_resending; }     // not answered yet
    [[nodiscard]] int connections() const { return m_connections; } // of the kiosk, so far

    // --- for the lines
    void connectToHub(QTcpSocket &socket) const { socket.connectToHost(m_hubAddress, m_hubPort); }
    [[nodiscard]] quint16 hubPort() const { return m_hubPort; }
    [[nodiscard]] WireFault next(const QByteArray &request);

Q_SIGNALS:
    void cut();                                    // now; emitted before the kiosk can notice
    void faulted(const WireFault &fault);          // it comes to pass
    void requestPasses(const QByteArray &request); // whole; before its first byte goes on
    // Whole; before its last byte goes on. Not of a live stream.
    void answerPasses(const QByteArray &request, const QByteArray &answer);
    void healed();

private:
    void accept();
    void sendAgain(const QByteArray &request, const Answered &then);

    QTcpServer m_server;
    QHostAddress m_hubAddress;
    quint16 m_hubPort = 0;
    Faults m_faults;
    Cut m_cut = Cut::None;
    bool m_holdsPushes = false;
    int m_resending = 0;
    int m_connections = 0;
};

} // namespace gatebook::test
