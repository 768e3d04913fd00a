// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/server/front/testhandler.h"

#include <QMutexLocker>
#include <QThread>

#include <algorithm>

namespace gatebook::test {

namespace {

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
    if (request.path == "/held")
        return m_held.append(std::move(reply));
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
    }
    reply(std::move(answer));
}

qint64 TestHandler::bodyLimit(api::Method /*method*/, const QByteArray & /*path*/) const
{
    return limit;
}

int TestHandler::seen() const
{
    const QMutexLocker lock(&m_mutex);
    return m_seen;
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
