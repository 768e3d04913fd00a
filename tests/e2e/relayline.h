// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QObject>
#include <QTcpSocket>
#include <QTimer>

#include <functional>

#include "tests/e2e/wirefault.h"

namespace gatebook::test {

class Relay;

// One connection of a kiosk to a relay, and the one behind it to the hub: one exchange after the other, each with a fault of
// its own, or none.
class RelayLine : public QObject
{
    Q_OBJECT

public:
    RelayLine(Relay &relay, QTcpSocket *kiosk); // lives as long as the kiosk's connection

private:
    using Then = std::function<void()>;

    void readKiosk();
    void begin();
    void retry();
    void readHub();
    void passStream();
    void pass(const QByteArray &answer);
    // Sends a message as the fault has it; goes on when all of it is on its way.
    void send(QTcpSocket &to, const QByteArray &message, const Then &then);
    void done();
    void fired();
    void breakOff(bool resets);

    void after(int ms, const Then &then);
    void drip(QTcpSocket &to, const QByteArray &bytes, const Then &then);

    Relay &m_relay;
    QTcpSocket &m_kiosk;
    QTcpSocket m_hub;
    WireFault m_fault;
    QByteArray m_incoming;     // of the kiosk
    QByteArray m_request;      // under way; empty: none
    QByteArray m_answer;       // as far as it came
    bool m_isAnswered = false; // the hub has
    qsizetype m_streamed = 0;  // of a live stream
    QTimer m_timer;            // delays and drips
    Then m_then;
};

} // namespace gatebook::test
