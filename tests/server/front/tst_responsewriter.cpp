// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTcpServer>
#include <QTest>

#include "server/front/responsewriter.h"
#include "server/front/streamwriter.h"
#include "tests/support/testmain.h"

namespace gatebook::test {

// A reader that resets its connection, which the hub's end learns in the middle of a write.
class TestResponseWriter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_near.reset(); }
    void anAnswerEndsWhereItsReaderIsFoundGone();
    void noAnswerStartsOnAClosedSocket();
    void aStreamEndsWhereItsReaderIsFoundGone();

private:
    std::unique_ptr<QTcpSocket> m_near; // its other end has been reset, and it has not looked
};

void TestResponseWriter::init()
{
    failOnAnyWarning();
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    QTcpSocket far;
    far.connectToHost(server.serverAddress(), server.serverPort());
    QVERIFY(server.waitForNewConnection());
    m_near.reset(server.nextPendingConnection());
    m_near->setParent(nullptr);
    QVERIFY(far.waitForConnected());
    m_near->write("x"); // unread at its end: closing resets
    QVERIFY(m_near->waitForBytesWritten());
    far.abort();
}

void TestResponseWriter::anAnswerEndsWhereItsReaderIsFoundGone()
{
    front::ResponseWriter writer(*m_near);
    writer.start("HTTP/1.1 200 OK\r\n\r\n", QByteArray(1 << 20, 'x'));
    QVERIFY(!writer.pump());
    QVERIFY(!writer.done());
}

void TestResponseWriter::noAnswerStartsOnAClosedSocket()
{
    m_near->abort();
    front::ResponseWriter writer(*m_near);
    writer.start("HTTP/1.1 200 OK\r\n\r\n", "body");
    QVERIFY(!writer.pump());
}

void TestResponseWriter::aStreamEndsWhereItsReaderIsFoundGone()
{
    front::StreamWriter writer(*m_near, 1 << 20);
    writer.start("HTTP/1.1 200 OK\r\n\r\n", true);
    QVERIFY(writer.push(QByteArray(1 << 16, 'x')));
    QVERIFY(writer.push("more"));
    writer.end();
    QVERIFY(m_near->state() == QAbstractSocket::UnconnectedState);
}

} // namespace gatebook::test

GATEBOOK_TEST_MAIN(gatebook::test::TestResponseWriter)
#include "tst_responsewriter.moc"
