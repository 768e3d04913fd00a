// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <functional>
#include <memory>

#include "server/front/headscanner.h"
#include "server/front/refusal.h"
#include "server/front/requesthead.h"

namespace gatebook::front {

// Strict HTTP/1.x request parser: a pure function of the bytes, however they are cut up. One request at a time; holds
// at most the head's bound and the body limit.
class RequestParser
{
public:
    enum class State { Head, Body, Complete, Refused };
    // Asked once per request with a body: how long it may be.
    using BodyLimit = std::function<qint64(const RequestHead &)>;

    RequestParser(int maxHeadBytes, int maxFields, BodyLimit bodyLimit);
    ~RequestParser();
    RequestParser(const RequestParser &) = delete;
    RequestParser &operator=(const RequestParser &) = delete;

    // Takes what belongs to the current request and returns how many bytes that was; less than all only where the request
    // is Complete or Refused, or its head ended: nothing of a body is taken before the owner calls again.
    qsizetype feed(QByteArrayView data);

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] bool started() const { return !m_scanner.empty(); }
    [[nodiscard]] const RequestHead &head() const { return m_head; } // Body, Complete
    [[nodiscard]] QByteArray takeBody();                             // Complete
    [[nodiscard]] const Refusal &refusal() const { return m_refusal; }

    void reset(); // ready for the next request

private:
    class Grammar; // Boost.Beast behind it
    qsizetype feedHead(QByteArrayView data);
    qsizetype feedBody(QByteArrayView data);
    qsizetype feedChunk(QByteArrayView data);
    qsizetype feedChunkLine(QByteArrayView data);
    void parseHead();
    void beginBody();
    void refuse(Refusal refusal);

    BodyLimit m_bodyLimit;
    HeadScanner m_scanner;
    QByteArray m_pending; // the head so far; then the chunk header so far
    RequestHead m_head;
    Refusal m_refusal;
    std::unique_ptr<Grammar> m_grammar;
    State m_state = State::Head;
};

} // namespace gatebook::front
