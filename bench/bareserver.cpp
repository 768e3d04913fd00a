// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/bareserver.h"

#include <QHttpServerRequest>
#include <QHttpServerResponder>
#include <QPointer>
#include <QTcpSocket>
#include <QThread>

#include <memory>

namespace gatebook::bench {

namespace {

api::Method methodOf(const QHttpServerRequest &request)
{
    switch (request.method()) {
    case QHttpServerRequest::Method::Get:
        return api::Method::Get;
    case QHttpServerRequest::Method::Post:
        return api::Method::Post;
    case QHttpServerRequest::Method::Put:
        return api::Method::Put;
    default:
        return api::Method::Other;
    }
}

api::Request whole(const QHttpServerRequest &request)
{
    api::Request result;
    result.method = methodOf(request);
    result.path = request.url().path(QUrl::FullyEncoded).toLatin1();
    result.query = request.url().query(QUrl::FullyEncoded).toLatin1();
    for (const auto &[name, value] : request.headers())
        result.headers.insert(name.toLower(), value);
    result.body = request.body();
    result.peerAddress = request.remoteAddress().toString().toLatin1();
    return result;
}

} // namespace

bool BareServer::handleRequest(const QHttpServerRequest &request, QTcpSocket *socket)
{
    const auto responder = std::make_shared<QHttpServerResponder>(makeResponder(request, socket));
    const auto write = [responder, client = QPointer<QTcpSocket>(socket)](const api::Answer &answer) {
        if (client) // Qt deletes what the responder points to together with it
            responder->write(
                answer.body, answer.contentType, static_cast<QHttpServerResponder::StatusCode>(answer.status));
    };
    m_handler.handle(whole(request), [this, write](const api::Answer &answer) {
        if (thread() == QThread::currentThread())
            write(answer);
        else
            QMetaObject::invokeMethod(
                this, [write, answer] { write(answer); }, Qt::QueuedConnection);
    });
    return true;
}

} // namespace gatebook::bench
