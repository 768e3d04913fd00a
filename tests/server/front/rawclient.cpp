// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/server/front/rawclient.h"

#include <QSslSocket>

namespace gatebook::test {

namespace {

// Parses one head; false while it is incomplete.
bool readHead(const QByteArray &bytes, qsizetype &at, RawResponse &response)
{
    const qsizetype end = bytes.indexOf("\r\n\r\n", at);
    if (end < 0)
        return false;
    const QList<QByteArray> lines = bytes.sliced(at, end - at).split('\n');
    response.status = lines.first().split(' ').value(1).toInt();
    for (const QByteArray &line : lines.mid(1)) {
        const QByteArray name = line.first(line.indexOf(':')).toLower();
        const QByteArray value = line.sliced(name.size() + 1).trimmed();
        auto &slot = response.headers[name];
        slot = slot.isNull() ? value : slot + " | " + value;
    }
    at = end + 4;
    return true;
}

} // namespace

std::unique_ptr<QTcpSocket> connectedSocket(const front::Front &front, qint64 readBufferSize)
{
    const front::ListenAddress address = front.addresses().first();
    if (!address.tls) {
        auto plain = std::make_unique<QTcpSocket>();
        plain->setReadBufferSize(readBufferSize);
        plain->connectToHost(address.address, address.port);
        return plain;
    }
    auto encrypted = std::make_unique<QSslSocket>();
    encrypted->setPeerVerifyMode(QSslSocket::VerifyNone);
    encrypted->setReadBufferSize(readBufferSize);
    encrypted->connectToHostEncrypted(address.address.toString(), address.port);
    return encrypted;
}

RawClient::RawClient(const front::Front &front) : m_socket(connectedSocket(front))
{
    QObject::connect(
        m_socket.get(), &QTcpSocket::readyRead, m_socket.get(), [this] { m_received += m_socket->readAll(); });
}

void RawClient::send(const QByteArray &bytes)
{
    m_socket->write(bytes);
}

QList<RawResponse> RawClient::responses() const
{
    QList<RawResponse> all;
    qsizetype at = 0;
    while (at < m_received.size()) {
        RawResponse response;
        if (!readHead(m_received, at, response))
            break;
        const bool bodiless = m_bodiless || response.status == 100;
        const qsizetype length = bodiless ? 0 : response.headers.value("content-length", "0").toLongLong();
        if (m_received.size() - at < length)
            break;
        response.body = m_received.sliced(at, length);
        at += length;
        all.append(response);
    }
    return all;
}

} // namespace gatebook::test
