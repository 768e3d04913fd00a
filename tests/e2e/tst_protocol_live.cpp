// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTcpSocket>
#include <QTest>

#include "tests/e2e/batches.h"
#include "tests/e2e/hubfixture.h"
#include "tests/support/testmain.h"

using namespace gatebook;
using namespace gatebook::test;

namespace {

// GET …/live of PROTOCOL.md, on a raw socket.
class TstProtocolLive : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void itOpensWithTheNewestPosition();
    void itTellsWhenAScanMovedTheLog();
    void itTellsWhenAnotherProcessMovedTheLog();
    void everyListenerOfTheEventHearsAndNoOther();

private:
    void listen(QTcpSocket &socket, const QByteArray &token, const QUuid &event) const;
    [[nodiscard]] QByteArray head(const QByteArray &token, const QUuid &event) const;

    std::unique_ptr<HubFixture> m_hub;
    QUuid m_event;
    QByteArray m_token;
};

void TstProtocolLive::init()
{
    failOnAnyWarning();
    m_hub = std::make_unique<HubFixture>();
    m_event = m_hub->addEvent(QStringLiteral("Night Run"));
    m_hub->addTickets(m_event, QStringList{QStringLiteral("A")});
    m_token = m_hub->addDevice(m_event, QStringLiteral("Laptop 1"));
}

void TstProtocolLive::listen(QTcpSocket &socket, const QByteArray &token, const QUuid &event) const
{
    HttpRequest request;
    request.target = staffPath(event, "/live");
    request.token = token;
    socket.connectToHost(QStringLiteral("127.0.0.1"), m_hub->port());
    QVERIFY(socket.waitForConnected());
    socket.write(requestBytes(request, "keep-alive"));
    QTRY_VERIFY(socket.peek(65'536).contains("\n\n"));
}

QByteArray TstProtocolLive::head(const QByteArray &token, const QUuid &event) const
{
    const QJsonObject page = m_hub->get(staffPath(event, "/check-ins"), token).json();
    return "event: cursor\ndata: {\"cursor\":\"" + page.value(QStringLiteral("next_cursor")).toString().toLatin1()
        + "\"}\n\n";
}

void TstProtocolLive::itOpensWithTheNewestPosition()
{
    QTcpSocket socket;
    listen(socket, m_token, m_event);
    const QByteArray opening = socket.readAll();
    QVERIFY(opening.startsWith("HTTP/1.1 200 "));
    QVERIFY(opening.toLower().contains("content-type: text/event-stream"));
    QVERIFY(opening.toLower().contains("gatebook-protocol: 1"));
    QVERIFY2(opening.contains(head(m_token, m_event)), opening.constData());
}

void TstProtocolLive::itTellsWhenAScanMovedTheLog()
{
    QTcpSocket socket;
    listen(socket, m_token, m_event);
    (void)socket.readAll();
    const QByteArray push = batchOf({admission(newUuid(), QStringLiteral("A"))});
    QCOMPARE(m_hub->post(staffPath(m_event, "/check-ins/batch"), m_token, push).status, 200);
    const QByteArray moved = head(m_token, m_event);
    QTRY_VERIFY(socket.peek(65'536).contains(moved));
    QCOMPARE(socket.readAll().count("event: cursor"), 1);
}

void TstProtocolLive::itTellsWhenAnotherProcessMovedTheLog()
{
    QTcpSocket socket;
    listen(socket, m_token, m_event);
    (void)socket.readAll();
    m_hub->addTickets(m_event, QStringList{QStringLiteral("B")}); // over a connection of its own, as an import does
    const QByteArray moved = head(m_token, m_event);
    QTRY_VERIFY(socket.peek(65'536).contains(moved));
}

void TstProtocolLive::everyListenerOfTheEventHearsAndNoOther()
{
    const QUuid other = m_hub->addEvent(QStringLiteral("Day Run"));
    m_hub->addTickets(other, QStringList{QStringLiteral("A")});
    const QByteArray otherToken = m_hub->addDevice(other, QStringLiteral("Laptop 2"));
    QTcpSocket first;
    QTcpSocket second;
    QTcpSocket elsewhere;
    listen(first, m_token, m_event);
    listen(second, m_hub->addAdmin(), m_event);
    listen(elsewhere, otherToken, other);
    (void)elsewhere.readAll();
    m_hub->addTickets(m_event, QStringList{QStringLiteral("B")});
    const QByteArray moved = head(m_token, m_event);
    QTRY_VERIFY(first.peek(65'536).contains(moved));
    QTRY_VERIFY(second.peek(65'536).contains(moved));

    m_hub->addTickets(other, QStringList{QStringLiteral("B")});
    const QByteArray otherMoved = head(otherToken, other);
    QTRY_VERIFY(elsewhere.peek(65'536).contains(otherMoved));
    QVERIFY(!elsewhere.readAll().contains(moved));
}

} // namespace

GATEBOOK_TEST_MAIN(TstProtocolLive)
#include "tst_protocol_live.moc"
