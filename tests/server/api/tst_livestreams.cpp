// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTcpSocket>
#include <QTest>

#include "server/front/front.h"
#include "tests/support/testmain.h"

using namespace gatebook;

namespace {

// Opens a stream for everybody; the first one's can be ended.
class Streams final : public api::RequestHandler
{
public:
    void handle(api::Request request, api::Reply reply) override
    {
        api::Answer answer;
        answer.contentType = QByteArrayLiteral("text/event-stream");
        answer.body = QByteArrayLiteral(": hello\n\n");
        answer.liveEventId = 1;
        answer.liveEnded = request.path == "/first" ? first : others;
        reply(std::move(answer));
    }
    void admit(api::Request, api::Reply reply) override { reply({api::kContinue, {}, {}, {}}); }
    [[nodiscard]] qint64 bodyLimit(api::Method, const QByteArray &) const override { return 0; }

    std::shared_ptr<std::atomic<bool>> first = std::make_shared<std::atomic<bool>>(false);
    std::shared_ptr<std::atomic<bool>> others = std::make_shared<std::atomic<bool>>(false);
};

class TstLiveStreams : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    static void init() { test::failOnAnyWarning(); }

    static void anEndedStreamIsClosedAtTheNextChunkAndNoOther();
};

void listen(QTcpSocket &socket, quint16 port, const QByteArray &path)
{
    socket.connectToHost(QStringLiteral("127.0.0.1"), port);
    QVERIFY(socket.waitForConnected());
    socket.write("GET " + path + " HTTP/1.1\r\nHost: hub\r\n\r\n");
    QTRY_VERIFY(socket.peek(4096).contains(": hello"));
}

void TstLiveStreams::anEndedStreamIsClosedAtTheNextChunkAndNoOther()
{
    Streams handler;
    auto front = front::Front::start({{QHostAddress(QHostAddress::LocalHost), 0}}, {}, handler);
    QVERIFY(front.ok());
    const quint16 port = (*front)->addresses().first().port;
    QTcpSocket first;
    QTcpSocket other;
    listen(first, port, "/first");
    listen(other, port, "/other");
    (*front)->publish(1, ": one\n\n");
    QTRY_VERIFY(first.peek(4096).contains(": one") && other.peek(4096).contains(": one"));
    *handler.first = true;
    (*front)->publish(1, ": two\n\n");
    QTRY_COMPARE(first.state(), QAbstractSocket::UnconnectedState);
    const QByteArray heard = first.readAll();
    QVERIFY(heard.endsWith("\r\n0\r\n\r\n")); // the end of a whole answer, not a broken one
    QVERIFY(!heard.contains(": two"));
    QTRY_VERIFY(other.peek(4096).contains(": two"));
    QCOMPARE(other.state(), QAbstractSocket::ConnectedState);
}

} // namespace

GATEBOOK_TEST_MAIN(TstLiveStreams)
#include "tst_livestreams.moc"
