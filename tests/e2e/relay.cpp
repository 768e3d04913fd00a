// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/e2e/relay.h"

#include <QHostAddress>

#include <memory>
#include <utility>

#include "tests/e2e/httpmessages.h"

namespace gatebook::test {

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
    for (qsizetype size = messageSize(line.request); size > 0; size = messageSize(line.request)) {
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
    line.asked.append(request);
    Q_EMIT requestPasses(request);
    line.hub->write(where == Cut::InRequest ? request.left(request.size() / 2) : request);
    line.hub->flush();
    if (where == Cut::InRequest || where == Cut::AfterRequest)
        breakLine(line);
}

void Relay::passAnswer(Line &line)
{
    const QByteArray bytes = line.hub->readAll();
    const bool isStream = !line.asked.isEmpty() && isLive(line.asked.first());
    line.answer += isStream ? QByteArray() : bytes;
    const qsizetype size = line.asked.isEmpty() ? 0 : messageSize(line.answer);
    if (size > 0) {
        Q_EMIT answerPasses(line.asked.takeFirst(), line.answer.left(size));
        line.answer.remove(0, size);
    }
    if (line.cutsAnswer && size > 0)
        breakLine(line);
    else if (!line.cutsAnswer)
        line.kiosk->write(bytes);
}

void Relay::breakLine(Line &line)
{
    Q_EMIT cut();
    line.hub->disconnect();
    line.kiosk->abort();
}

} // namespace gatebook::test
