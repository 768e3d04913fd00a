// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QTest>

#include "tests/e2e/batches.h"
#include "tests/e2e/hubfixture.h"
#include "tests/support/testmain.h"

using namespace gatebook;
using namespace gatebook::test;

namespace {

// PROTOCOL.md §3, 409: a hub whose log is not the one that a device knows must never pass for it.
class TstProtocolDiverged : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void anOlderCopyOfTheFileIsNoticed();
    void aCopyThatGrewToTheSameLengthIsNoticedByItsTag();
    void whatBothHistoriesShareStaysGood();
    void anotherEventsCursorIsNotOfThisHistory();
    void seenIsJudgedBeforeTheBody();

private:
    [[nodiscard]] QByteArray push(const QString &code); // → the answer's cursor
    [[nodiscard]] HttpReply getSeen(const QByteArray &rest, const QByteArray &seen) const;
    void copyFile(const QString &suffixTo, const QString &suffixFrom);
    void keepCopy();
    void putCopyBack();

    std::unique_ptr<HubFixture> m_hub;
    QUuid m_event;
    QByteArray m_token;
};

void TstProtocolDiverged::init()
{
    failOnAnyWarning();
    m_hub = std::make_unique<HubFixture>();
    m_event = m_hub->addEvent(QStringLiteral("Night Run"));
    m_hub->addTickets(m_event, {QStringLiteral("A"), QStringLiteral("B"), QStringLiteral("C")});
    m_token = m_hub->addDevice(m_event, QStringLiteral("Laptop 1"));
}

QByteArray TstProtocolDiverged::push(const QString &code)
{
    const HttpReply reply
        = m_hub->post(staffPath(m_event, "/check-ins/batch"), m_token, batchOf({admission(newUuid(), code)}));
    return reply.json().value(QStringLiteral("cursor")).toString().toLatin1();
}

HttpReply TstProtocolDiverged::getSeen(const QByteArray &rest, const QByteArray &seen) const
{
    HttpRequest request;
    request.target = staffPath(m_event, rest);
    request.token = m_token;
    request.headers = {{"Gatebook-Seen", seen}};
    if (rest == "/live")
        request.method = "HEAD";
    return m_hub->send(request);
}

void TstProtocolDiverged::copyFile(const QString &suffixTo, const QString &suffixFrom)
{
    for (const QString &part : {QString(), QStringLiteral("-wal"), QStringLiteral("-shm")}) {
        const QString from = m_hub->filePath() + suffixFrom + part;
        const QString to = m_hub->filePath() + suffixTo + part;
        QFile::remove(to);
        if (QFile::exists(from))
            QVERIFY(QFile::copy(from, to));
    }
}

void TstProtocolDiverged::keepCopy()
{
    m_hub->closeDatabase();
    m_hub->stop();
    copyFile(QStringLiteral(".copy"), {});
    m_hub->openDatabase();
    m_hub->start();
}

void TstProtocolDiverged::putCopyBack()
{
    m_hub->closeDatabase();
    m_hub->stop();
    copyFile({}, QStringLiteral(".copy"));
    m_hub->openDatabase();
    m_hub->start();
}

void TstProtocolDiverged::anOlderCopyOfTheFileIsNoticed()
{
    (void)push(QStringLiteral("A"));
    keepCopy();
    const QByteArray newest = push(QStringLiteral("B"));
    const QByteArray next = m_hub->get(staffPath(m_event, "/manifest?limit=1"), m_token)
                                .json()
                                .value(QStringLiteral("next"))
                                .toString()
                                .toLatin1();
    putCopyBack();

    for (const QByteArray &rest : QByteArrayList{"/manifest", "/check-ins", "/participants?q=ada", "/live"}) {
        const HttpReply reply = getSeen(rest, newest);
        QCOMPARE(reply.status, 409);
        if (rest != "/live")
            QCOMPARE(reply.code(), QStringLiteral("cursor_diverged"));
    }
    QCOMPARE(m_hub->get(staffPath(m_event, "/check-ins?since=" + newest), m_token).status, 409);
    QCOMPARE(
        m_hub->get(staffPath(m_event, "/manifest?after=" + next), m_token).code(), QStringLiteral("cursor_diverged"));
    QCOMPARE(m_hub->get(staffPath(m_event, "/check-ins"), m_token).status, 200);
}

void TstProtocolDiverged::aCopyThatGrewToTheSameLengthIsNoticedByItsTag()
{
    (void)push(QStringLiteral("A"));
    keepCopy();
    const QByteArray lost = push(QStringLiteral("B"));
    putCopyBack();
    const QByteArray other = push(QStringLiteral("C"));
    QVERIFY(lost != other);
    QCOMPARE(m_hub->get(staffPath(m_event, "/check-ins?since=" + lost), m_token).status, 409);
    QCOMPARE(getSeen("/check-ins", lost).status, 409);
    QCOMPARE(getSeen("/check-ins?since=" + other, other).status, 200);
}

void TstProtocolDiverged::whatBothHistoriesShareStaysGood()
{
    const QByteArray shared = push(QStringLiteral("A"));
    keepCopy();
    (void)push(QStringLiteral("B"));
    putCopyBack();
    (void)push(QStringLiteral("C"));
    const HttpReply reply = getSeen("/check-ins?since=" + shared, shared);
    QCOMPARE(reply.status, 200);
    QCOMPARE(reply.json().value(QStringLiteral("check_ins")).toArray().size(), 1);
}

void TstProtocolDiverged::anotherEventsCursorIsNotOfThisHistory()
{
    const QUuid other = m_hub->addEvent(QStringLiteral("Day Run"));
    const QByteArray token = m_hub->addDevice(other, QStringLiteral("Laptop 2"));
    const QByteArray cursor = m_hub->get(staffPath(other, "/check-ins"), token)
                                  .json()
                                  .value(QStringLiteral("next_cursor"))
                                  .toString()
                                  .toLatin1();
    QVERIFY(!cursor.isEmpty());
    QCOMPARE(getSeen("/check-ins", cursor).status, 409);
    QCOMPARE(m_hub->get(staffPath(m_event, "/check-ins?since=" + cursor), m_token).status, 409);
}

void TstProtocolDiverged::seenIsJudgedBeforeTheBody()
{
    HttpRequest request;
    request.method = "POST";
    request.target = staffPath(m_event, "/check-ins/batch");
    request.token = m_token;
    request.body = "no json at all";
    request.headers = {{"Gatebook-Seen", "unreadable"}};
    QCOMPARE(m_hub->send(request).code(), QStringLiteral("cursor_diverged"));
    request.headers = {{"Gatebook-Seen", push(QStringLiteral("A"))}};
    QCOMPARE(m_hub->send(request).code(), QStringLiteral("bad_json"));
    request.method = "PUT";
    request.target = staffPath(m_event, "/device");
    request.headers = {{"Gatebook-Seen", "unreadable"}};
    QCOMPARE(m_hub->send(request).status, 409);
    // A parameter is judged before.
    QCOMPARE(getSeen("/check-ins?limit=0", "unreadable").code(), QStringLiteral("bad_parameter"));
}

} // namespace

GATEBOOK_TEST_MAIN(TstProtocolDiverged)
#include "tst_protocol_diverged.moc"
