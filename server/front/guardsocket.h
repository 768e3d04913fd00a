// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTcpSocket>

#include <atomic>
#include <memory>
#include <optional>

#include "server/front/deadline.h"
#include "server/front/exchange.h"
#include "server/front/guardhost.h"
#include "server/front/requestparser.h"
#include "server/front/responsewriter.h"
#include "server/front/streamwriter.h"
#include "shared/base/occupancy.h"

namespace gatebook::front {

// A connection as Qt HttpServer may see it. It owns the real socket and shows, as its own input, nothing but complete,
// validated, normalised requests, one at a time; while one is handled nothing more is read, so that a flood stays in
// the client's system. What Qt HttpServer writes is swallowed: answers come through answer(). It does not say
// disconnected() while a request is handled, since Qt deletes what the handler still uses then.
class GuardSocket final : public QTcpSocket
{
    Q_OBJECT

public:
    // The field of the normalised request that says which guard it comes from, on every Qt version.
    static constexpr const char *kIdField = "Guard";

    GuardSocket(std::unique_ptr<QTcpSocket> inner, quint64 id, GuardHost &host);
    ~GuardSocket() override;

    [[nodiscard]] quint64 id() const { return m_id; }
    [[nodiscard]] bool served() const { return m_serial > 0; } // a whole head came at least once
    [[nodiscard]] bool known() const { return m_known; }       // by a token; until then it is a stranger of its address
    [[nodiscard]] const QByteArray &addressKey() const { return m_addressKey; }
    // A stranger that keeps nobody waiting for an answer.
    [[nodiscard]] bool expendable() const;

    // The request that readyRead() announced, without its body; empty if there is none or it was taken already.
    [[nodiscard]] std::optional<api::Request> takeRequest();
    [[nodiscard]] quint64 serial() const { return m_serial; } // counts the requests of this connection

    // What the handler says to the request of that serial, or to its head; ignored where it says so too late.
    void answer(quint64 serial, api::Answer answer);
    void publish(const QByteArray &part); // onto a live stream, unless that has ended

    void begin();          // look at what has arrived already
    void beginHandshake(); // the host's leave to, after wantsHandshake()
    // It counts among those of this party from now on, as long as it lives.
    void countAs(Occupancy::Place place, bool known);
    void sweep(); // act on a passed deadline
    [[nodiscard]] bool overdue() const { return m_deadline.passed(m_host.nowMs()); }
    void drain();   // end what is idle or endless; what runs goes on
    void abandon(); // now, whatever is going on

    [[nodiscard]] qint64 bytesAvailable() const override;
    [[nodiscard]] qint64 bytesToWrite() const override { return 0; }
    void disconnectFromHost() override;
    void close() override;

protected:
    qint64 readData(char *data, qint64 maxSize) override;
    qint64 writeData(const char *data, qint64 size) override;

private:
    enum class State { Arrived, Queued, Reading, Admitting, Handling, Writing, Streaming, Lingering, Closing, Closed };

    void onReadyRead();
    void onBytesWritten();
    void onDisconnected();
    void readRequest();
    void askAdmission();
    void decideAdmission(api::Answer answer);
    void awaitBody();
    void discard();
    [[nodiscard]] QByteArray clientAddress() const; // of whoever asks, perhaps through a proxy
    [[nodiscard]] api::Request request() const;
    void deliver();
    void wantHandshake();
    void endHandshake();
    void refuse(const Refusal &refusal);
    void send(api::Answer answer);
    void openStream(const api::Answer &answer, const QByteArray &requestId);
    void pump();
    void finishAnswer();
    void awaitRequest();
    void linger();
    void closeGently();
    void declareClosed();

    std::unique_ptr<QTcpSocket> m_inner;
    quint64 m_id;
    GuardHost &m_host;
    Exchange m_exchange;
    RequestParser m_parser;
    ResponseWriter m_writer;
    StreamWriter m_stream;
    Deadline m_deadline;
    State m_state = State::Reading;
    QByteArray m_shown; // normalised request that Qt has not read yet
    std::optional<api::Request> m_request;
    std::optional<api::Answer> m_early; // came while Qt HttpServer was still at the request
    std::shared_ptr<void> m_lease;      // of the open stream
    std::shared_ptr<const std::atomic<bool>> m_ended;
    quint64 m_serial = 0;
    Occupancy::Place m_room; // for the body
    qint64 m_discarded = 0;
    QByteArray m_address; // of the peer, textual
    QByteArray m_addressKey;
    Occupancy::Place m_place;
    bool m_known = false;
    bool m_handshaking = false;
    bool m_keepAlive = true;
    bool m_lingers = false; // the client may still be sending what we will not read
    bool m_pumping = false;
    bool m_showing = false;
    const std::shared_ptr<std::atomic<bool>> m_gone = std::make_shared<std::atomic<bool>>(false); // the client is
};

} // namespace gatebook::front
