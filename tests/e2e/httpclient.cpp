// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/e2e/httpclient.h"

#include <QDeadlineTimer>
#include <QEventLoop>
#include <QJsonDocument>
#include <QTcpSocket>
#include <QTimer>

#include "tests/support/keptoutput.h"

namespace gatebook::test {

namespace {

constexpr int kTimeoutMs = 20'000;

QByteArray dechunked(const QByteArray &raw)
{
    QByteArray body;
    qsizetype at = 0;
    while (at < raw.size()) {
        const qsizetype lineEnd = raw.indexOf("\r\n", at);
        const qsizetype length = lineEnd < 0 ? 0 : raw.mid(at, lineEnd - at).toLongLong(nullptr, 16);
        if (length <= 0)
            break;
        body += raw.mid(lineEnd + 2, length);
        at = lineEnd + 2 + length + 2;
    }
    return body;
}

} // namespace

QJsonObject HttpReply::json() const
{
    return QJsonDocument::fromJson(body).object();
}

QString HttpReply::code() const
{
    return json().value(QStringLiteral("code")).toString();
}

HttpReply parsedReply(const QByteArray &bytes)
{
    HttpReply reply;
    const qsizetype headEnd = bytes.indexOf("\r\n\r\n");
    if (headEnd < 0 || !bytes.startsWith("HTTP/1.1 "))
        return reply;
    const QByteArrayList lines = bytes.left(headEnd).split('\n');
    for (qsizetype i = 1; i < lines.size(); ++i) {
        const qsizetype colon = lines.at(i).indexOf(':');
        reply.headers.insert(lines.at(i).left(colon).toLower(), lines.at(i).mid(colon + 1).trimmed());
    }
    reply.body = bytes.mid(headEnd + 4);
    if (reply.headers.value("transfer-encoding") == "chunked")
        reply.body = dechunked(reply.body);
    reply.status = lines.first().mid(9, 3).toInt();
    return reply;
}

QByteArray requestBytes(const HttpRequest &request, const QByteArray &connection)
{
    QByteArray bytes
        = request.method + ' ' + request.target + " HTTP/1.1\r\nHost: hub.test\r\nConnection: " + connection + "\r\n";
    if (!request.token.isEmpty())
        bytes += "Authorization: Bearer " + request.token + "\r\n";
    for (const api::Header &header : request.headers)
        bytes += header.name + ": " + header.value + "\r\n";
    if (request.body) {
        if (!request.contentType.isEmpty())
            bytes += "Content-Type: " + request.contentType + "\r\n";
        bytes += "Content-Length: " + QByteArray::number(request.body->size()) + "\r\n";
    }
    return bytes + "\r\n" + request.body.value_or(QByteArray());
}

namespace {

enum class Until { Closed, Answered };

// Whether all of the answer is here; of one without a length (a stream) its head is enough.
bool isWhole(const QByteArray &bytes, bool headOnly)
{
    const HttpReply reply = parsedReply(bytes);
    return reply.status != 0 && (headOnly || reply.body.size() >= reply.headers.value("content-length").toLongLong());
}

HttpReply exchange(quint16 port, const HttpRequest &request, Until until)
{
    QTcpSocket socket;
    QEventLoop loop;
    QTimer timeout;
    timeout.setSingleShot(true);
    QObject::connect(&timeout, &QTimer::timeout, &loop, &QEventLoop::quit);
    QObject::connect(&socket, &QTcpSocket::disconnected, &loop, &QEventLoop::quit);
    QObject::connect(&socket, &QTcpSocket::errorOccurred, &loop, &QEventLoop::quit);
    QObject::connect(&socket, &QTcpSocket::connected, &socket,
        [&socket, &request] { socket.write(requestBytes(request, QByteArrayLiteral("close"))); });
    QObject::connect(&socket, &QTcpSocket::readyRead, &loop, [&socket, &loop, &request, until] {
        if (until == Until::Answered && isWhole(socket.peek(socket.bytesAvailable()), request.method == "HEAD"))
            loop.quit();
    });
    timeout.start(kTimeoutMs);
    socket.connectToHost(QStringLiteral("127.0.0.1"), port);
    loop.exec();
    const HttpReply reply = parsedReply(socket.readAll());
    keepSecret(request.token);
    keepSecret(reply.json().value(QStringLiteral("token")).toString());
    return reply;
}

} // namespace

HttpReply sendRequest(quint16 port, const HttpRequest &request)
{
    return exchange(port, request, Until::Closed);
}

HttpReply firstAnswer(quint16 port, const HttpRequest &request)
{
    return exchange(port, request, Until::Answered);
}

} // namespace gatebook::test
