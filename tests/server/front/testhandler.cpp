// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/server/front/testhandler.h"

#include <QMutexLocker>
#include <QThread>

#include <algorithm>

namespace gatebook::test {

namespace {

// "Bearer NAME" is NAME's token, but for "Bearer wrong".
QByteArray callerOf(const api::Request &request)
{
    const QByteArray token = request.header("authorization");
    return token == "Bearer wrong" ? QByteArray() : token;
}

QByteArray described(const api::Request &request)
{
    QByteArray text = QByteArray::number(static_cast<int>(request.method)) + ' ' + request.path + ' ' + request.query
        + ' ' + request.peerAddress + '\n';
    QList<QByteArray> names = request.headers.keys();
    std::sort(names.begin(), names.end());
    for (const QByteArray &name : names)
        text += name + '=' + request.headers.value(name) + '\n';
    return text + '\n' + request.body;
}

} // namespace

void TestHandler::handle(api::Request request, api::Reply reply)
{
    const QMutexLocker lock(&m_mutex);
    ++m_seen;
    m_threads.insert(QThread::currentThreadId());
    api::Answer answer;
    answer.headers = extraHeaders;
    answer.caller = callerOf(request);
    if (request.path == "/held") {
        m_abandoned = request.abandoned;
        return m_held.append(std::move(reply));
    }
    if (request.path == "/lost")
        return;
    if (request.path == "/live") {
        answer.contentType = QByteArrayLiteral("text/event-stream");
        answer.body = QByteArrayLiteral("event: cursor\ndata: {}\n\n");
        answer.liveEventId = 7;
        answer.liveLease = m_lease;
    } else if (request.path == "/enroll") {
        answer.status = 201;
        answer.contentType = QByteArrayLiteral("application/json");
        answer.body = enrolAnswer;
    } else {
        answer.contentType = QByteArrayLiteral("text/plain");
        answer.body = request.path == "/big" ? bigBody : described(request);
        answer.facts = facts(request.method, request.path);
    }
    reply(std::move(answer));
}

bool TestHandler::abandoned() const
{
    const QMutexLocker lock(&m_mutex);
    return *m_abandoned;
}

void TestHandler::admit(api::Request head, api::Reply reply)
{
    const QMutexLocker lock(&m_mutex);
    ++m_asked;
    if (head.path == "/heldback")
        return m_held.append(std::move(reply));
    api::Answer answer;
    answer.status = head.header("authorization") == "Bearer wrong" ? 401 : api::kContinue;
    answer.caller = callerOf(head);
    reply(std::move(answer));
}

qint64 TestHandler::bodyLimit(api::Method /*method*/, const QByteArray & /*path*/) const
{
    return limit;
}

telemetry::RequestFacts TestHandler::facts(api::Method /*method*/, const QByteArray &path) const
{
    telemetry::RequestFacts facts;
    if (path == "/echo") {
        facts.route = QByteArrayLiteral("/the/echo");
        facts.routeIndex = 3;
    }
    return facts;
}

int TestHandler::seen() const
{
    const QMutexLocker lock(&m_mutex);
    return m_seen;
}

int TestHandler::asked() const
{
    const QMutexLocker lock(&m_mutex);
    return m_asked;
}

int TestHandler::held() const
{
    const QMutexLocker lock(&m_mutex);
    return static_cast<int>(m_held.size());
}

int TestHandler::threads() const
{
    const QMutexLocker lock(&m_mutex);
    return static_cast<int>(m_threads.size());
}

api::Reply TestHandler::takeHeld()
{
    const QMutexLocker lock(&m_mutex);
    return m_held.takeFirst();
}

void TestHandler::setLease(std::shared_ptr<void> lease)
{
    const QMutexLocker lock(&m_mutex);
    m_lease = std::move(lease);
}

} // namespace gatebook::test
