// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QElapsedTimer>

#include "server/front/guardhost.h"
#include "server/telemetry/accessrecord.h"

namespace gatebook::front {

// Follows the request of a connection and its answer, and tells the host's observer of them. One after the other, on the
// worker's thread. Without an observer it does nothing.
class Exchange
{
public:
    // The host outlives it.
    explicit Exchange(GuardHost &host) : m_host(host) { }

    void received(qint64 bytes); // of the request; the first ones begin it
    void handled() { m_handled = true; }
    // The answer that goes out now; a handler's, if handled() was called. peer: the address that asked. → the request's id;
    // empty: none.
    [[nodiscard]] QByteArray answer(const QByteArray &peer, const RequestHead &head, const api::Answer &answer);
    void sent(qint64 bytes) { m_record.answerBytes += bytes; }

    void streamOpened();
    void finished(); // the system has the whole answer
    void closed();   // the connection, whatever was going on

private:
    enum class State { Idle, Receiving, Answering, Streaming };

    void tell(telemetry::AccessRecord::Kind kind);

    GuardHost &m_host;
    State m_state = State::Idle;
    bool m_handled = false;
    QElapsedTimer m_since; // how long it took; decides nothing
    telemetry::AccessRecord m_record;
};

} // namespace gatebook::front
