// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QSslSocket>
#include <QTest>
#include <QUrl>

#include <algorithm>

#include "tests/e2e/batches.h"
#include "tests/e2e/hubfixture.h"
#include "tests/support/testmain.h"

using namespace gatebook;
using namespace gatebook::test;

namespace {

constexpr int kDevices = 200;
constexpr int kPatienceMs = 30'000;

// Every device of a venue on its live stream. `./dev bench live` measures what is only looked at here.
class TstLiveCrowd : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void everybodyHearsOfACheckIn();
    void everybodyMayComeBackAtOnce();
    void everybodyComesBackToAHubThatWasStopped();

private:
    void connectAll();
    void pushOne();
    [[nodiscard]] QByteArray head() const;
    [[nodiscard]] bool allHeard(const QByteArray &chunk) const;

    std::unique_ptr<HubFixture> m_hub;
    QUuid m_event;
    QByteArrayList m_tokens;
    std::vector<std::unique_ptr<QSslSocket>> m_streams;
};

void TstLiveCrowd::init()
{
    failOnAnyWarning();
    m_streams.clear();
    m_tokens.clear();
    m_hub = std::make_unique<HubFixture>();
    m_event = m_hub->addEvent(QStringLiteral("Night Run"));
    m_hub->addTickets(m_event, QStringList{QStringLiteral("A")});
    for (int i = 0; i < kDevices; ++i)
        m_tokens.append(m_hub->addDevice(m_event, QStringLiteral("Laptop %1").arg(i)));
}

// All of them at once, over TLS where the hub speaks that.
void TstLiveCrowd::connectAll()
{
    const QUrl hub(m_hub->pairingUri({}).urls.first());
    const auto port = static_cast<quint16>(hub.port());
    m_streams.clear();
    for (const QByteArray &token : std::as_const(m_tokens)) {
        m_streams.push_back(std::make_unique<QSslSocket>());
        QSslSocket &socket = *m_streams.back();
        socket.setPeerVerifyMode(QSslSocket::VerifyNone);
        if (hub.scheme() == u"https")
            socket.connectToHostEncrypted(hub.host(), port);
        else
            socket.connectToHost(hub.host(), port);
        HttpRequest request;
        request.target = staffPath(m_event, "/live");
        request.token = token;
        socket.write(requestBytes(request, "keep-alive"));
    }
}

void TstLiveCrowd::pushOne()
{
    const QByteArray push = batchOf({admission(newUuid(), QStringLiteral("A"))});
    QCOMPARE(m_hub->post(staffPath(m_event, "/check-ins/batch"), m_tokens.first(), push).status, 200);
}

// The newest position as a stream says it.
QByteArray TstLiveCrowd::head() const
{
    const QJsonObject page = m_hub->get(staffPath(m_event, "/check-ins"), m_tokens.first()).json();
    return "event: cursor\ndata: {\"cursor\":\"" + page.value(QStringLiteral("next_cursor")).toString().toLatin1()
        + "\"}\n\n";
}

bool TstLiveCrowd::allHeard(const QByteArray &chunk) const
{
    return std::all_of(m_streams.begin(), m_streams.end(), [&](const auto &socket) {
        const QByteArray received = socket->peek(65'536);
        return received.startsWith("HTTP/1.1 200 ") && received.contains(chunk)
            && socket->state() == QAbstractSocket::ConnectedState;
    });
}

void TstLiveCrowd::everybodyHearsOfACheckIn()
{
    connectAll();
    QTRY_VERIFY_WITH_TIMEOUT(allHeard(head()), kPatienceMs);
    pushOne();
    const QByteArray moved = head();
    QTRY_VERIFY_WITH_TIMEOUT(allHeard(moved), kPatienceMs);
}

void TstLiveCrowd::everybodyMayComeBackAtOnce()
{
    connectAll();
    QTRY_VERIFY_WITH_TIMEOUT(allHeard(head()), kPatienceMs);
    for (const auto &socket : m_streams)
        socket->abort();
    pushOne();
    connectAll();
    QTRY_VERIFY_WITH_TIMEOUT(allHeard(head()), kPatienceMs);
    pushOne();
    const QByteArray moved = head();
    QTRY_VERIFY_WITH_TIMEOUT(allHeard(moved), kPatienceMs);
}

void TstLiveCrowd::everybodyComesBackToAHubThatWasStopped()
{
    connectAll();
    QTRY_VERIFY_WITH_TIMEOUT(allHeard(head()), kPatienceMs);
    m_hub->stop();
    const auto ended = [](const auto &socket) { return socket->state() == QAbstractSocket::UnconnectedState; };
    QTRY_VERIFY_WITH_TIMEOUT(std::all_of(m_streams.begin(), m_streams.end(), ended), kPatienceMs);
    m_hub->start();
    connectAll();
    QTRY_VERIFY_WITH_TIMEOUT(allHeard(head()), kPatienceMs);
    pushOne();
    const QByteArray moved = head();
    QTRY_VERIFY_WITH_TIMEOUT(allHeard(moved), kPatienceMs);
}

} // namespace

GATEBOOK_TEST_MAIN(TstLiveCrowd)
#include "tst_livecrowd.moc"
