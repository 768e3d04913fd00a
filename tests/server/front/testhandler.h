// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMutex>
#include <QSet>

#include <functional>

#include "server/api/request.h"

namespace gatebook::test {

// A handler whose routes show what the front made of a request:
//   /echo   answers at once with method, path, query, headers and body as text
//   /held   keeps the reply until the test takes it
//   /big    answers with bigBody
//   /live   a stream of event 7
//   /lost   drops the reply
//   /enroll answers 201 with enrolAnswer
// A body is let in unless the token is "wrong"; on /heldback, and then /echo's answer, the test keeps that reply.
class TestHandler final : public api::RequestHandler
{
public:
    void handle(api::Request request, api::Reply reply) override;
    void admit(api::Request head, api::Reply reply) override;
    [[nodiscard]] qint64 bodyLimit(api::Method method, const QByteArray &path) const override;

    // /echo alone has a pattern: "/the/echo", which is index 3.
    [[nodiscard]] telemetry::RequestFacts facts(api::Method method, const QByteArray &path) const override;

    [[nodiscard]] int seen() const;  // whole requests
    [[nodiscard]] int asked() const; // for leave to bring a body
    [[nodiscard]] int held() const;
    [[nodiscard]] int threads() const; // that called it
    [[nodiscard]] api::Reply takeHeld();
    [[nodiscard]] bool abandoned() const;       // the request on /held that came last
    void setLease(std::shared_ptr<void> lease); // of the streams opened from now on

    // Set before the first request.
    qint64 limit = 1024;
    QByteArray bigBody;
    QByteArray enrolAnswer; // JSON
    QList<api::Header> extraHeaders;

private:
    mutable QMutex m_mutex;
    QList<api::Reply> m_held;
    QSet<Qt::HANDLE> m_threads;
    std::shared_ptr<const std::atomic<bool>> m_abandoned;
    std::shared_ptr<void> m_lease;
    int m_seen = 0;
    int m_asked = 0;
};

} // namespace gatebook::test
