// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayList>
#include <QObject>
#include <QTcpServer>
#include <QTcpSocket>

namespace gatebook::test {

// Stands between a kiosk and its hub: one address while hubs come and go, and the place to cut a push exactly.
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

    Relay();

    [[nodiscard]] bool listen() { return m_server.listen(QHostAddress::LocalHost); }
    [[nodiscard]] quint16 port() const { return m_server.serverPort(); }
    void setHub(quint16 port) { m_hubPort = port; } // for connections from now on
    void cutNextPush(Cut where) { m_cut = where; }
    void holdPushes(bool hold) { m_holdsPushes = hold; } // they never go on; their connections hang

Q_SIGNALS:
    void cut();                                    // now; emitted before the kiosk can notice
    void requestPasses(const QByteArray &request); // whole; before its first byte goes on
    // Whole; before its last byte goes on. Not of a live stream.
    void answerPasses(const QByteArray &request, const QByteArray &answer);

private:
    struct Line
    {
        QTcpSocket *kiosk = nullptr;
        QTcpSocket *hub = nullptr;
        QByteArray request;   // as far as it came
        QByteArrayList asked; // went on, not answered yet
        QByteArray answer;    // as far as it came
        bool cutsAnswer = false;
    };

    void accept();
    void passRequests(Line &line);
    void passAnswer(Line &line);
    void send(Line &line, const QByteArray &request);
    void breakLine(Line &line);

    QTcpServer m_server;
    quint16 m_hubPort = 0;
    Cut m_cut = Cut::None;
    bool m_holdsPushes = false;
};

} // namespace gatebook::test
