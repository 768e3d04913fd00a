// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/e2e/relay.h"

#include <QHostAddress>

#include <memory>
#include <utility>

namespace gatebook::test {

namespace {

// → the first whole request's size; 0: not whole yet.
qsizetype requestSize(const QByteArray &bytes)
{
    const qsizetype headEnd = bytes.indexOf("\r\n\r\n");
    if (headEnd < 0)
        return 0;
    constexpr QByteArrayView kLength = "\r\ncontent-length:";
    const QByteArray head = bytes.left(headEnd + 2).toLower();
    const qsizetype at = head.indexOf(kLength);
    const qsizetype from = at + kLength.size();
    const qsizetype body = at < 0 ? 0 : head.mid(from, head.indexOf("\r\n", from) - from).trimmed().toLongLong();
    const qsizetype size = headEnd + 4 + body;
    return bytes.size() >= size ? size : 0;
}

bool isPush(const QByteArray &request)
{
    return request.startsWith("POST ") && request.left(request.indexOf('\r')).contains("/check-ins/batch ");
}

} // namespace

Relay::Relay()
{
    connect(&m_server, &QTcpServer::newConnection, this, &Relay::accept);
}

void Relay::accept()
{
    while (QTcpSocket *kiosk = m_server.nextPendingConnection()) {
        auto line = std::make_shared<Line>();
        line->kiosk = kiosk;
        line->hub = new QTcpSocket(kiosk);
        connect(kiosk, &QTcpSocket::disconnected, kiosk, &QObject::deleteLater);
        connect(line->hub, &QTcpSocket::disconnected, kiosk, &QTcpSocket::abort);
        connect(line->hub, &QTcpSocket::errorOccurred, kiosk, &QTcpSocket::abort);
        connect(line->hub, &QTcpSocket::connected, this, [this, line] { passRequests(*line); });
        connect(kiosk, &QTcpSocket::readyRead, this, [this, line] { passRequests(*line); });
        connect(line->hub, &QTcpSocket::readyRead, this, [this, line] { passAnswer(*line); });
        line->hub->connectToHost(QHostAddress(QHostAddress::LocalHost), m_hubPort);
    }
}

void Relay::passRequests(Line &line)
{
    line.request += line.kiosk->readAll();
    if (line.hub->state() != QAbstractSocket::ConnectedState)
        return;
    for (qsizetype size = requestSize(line.request); size > 0; size = requestSize(line.request)) {
        if (isPush(line.request) && m_holdsPushes)
            return;
        const QByteArray request = line.request.left(size);
        line.request.remove(0, size);
        send(line, request);
    }
}

void Relay::send(Line &line, const QByteArray &request)
{
    const Cut where = isPush(request) ? std::exchange(m_cut, Cut::None) : Cut::None;
    line.cutsAnswer = where == Cut::BeforeAnswer;
    line.hub->write(where == Cut::InRequest ? request.left(request.size() / 2) : request);
    line.hub->flush();
    if (where == Cut::InRequest || where == Cut::AfterRequest)
        breakLine(line);
}

void Relay::passAnswer(Line &line)
{
    if (line.cutsAnswer)
        breakLine(line);
    else
        line.kiosk->write(line.hub->readAll());
}

void Relay::breakLine(Line &line)
{
    Q_EMIT cut();
    line.hub->disconnect();
    line.kiosk->abort();
}

} // namespace gatebook::test
