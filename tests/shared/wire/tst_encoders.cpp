// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QObject>
#include <QTest>

#include "shared/wire/encode.h"
#include "shared/wire/problem.h"
#include "tests/support/testmain.h"

using namespace gatebook;

namespace {

const QUuid kA(QStringLiteral("0190a1b2-c3d4-7e5f-8a9b-0c1d2e3f4a5b"));
const QUuid kB(QStringLiteral("0e4d7622-c4e1-51bf-a86e-535644be45f2"));

QStringList keysOf(const QJsonValue &value)
{
    return value.toObject().keys(); // sorted
}

QJsonObject parsed(const QByteArray &json)
{
    return QJsonDocument::fromJson(json).object();
}

} // namespace

// The very bytes, and every key that PROTOCOL.md promises.
class EncodersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { test::failOnAnyWarning(); }
    void resultOmitsWhatThereIsNot();
    void resultTellsAllThereIs();
    void manifestHasEveryKey();
    void feedHasEveryKey();
    void participantsHaveEveryKey();
    void enrolmentHasEveryKey();
    void scanOmitsWhatThereIsNot();
    void problemIsRfc9457();
    void problemWithoutCodeIsAboutBlank();
    void textIsEscapedOnlyWhereItMust();
    void halfASurrogatePairIsReplacedNotWritten();
};

void EncodersTest::resultOmitsWhatThereIsNot()
{
    wire::BatchAnswer answer;
    answer.results.push_back({kA, {}, {}});
    answer.results.push_back(
        {{}, {ScanStatus::Rejected, ScanReason::Invalid, {}, {}, {}, false, QStringLiteral("no")}, {}});
    answer.cursor = QByteArrayLiteral("c1");
    QCOMPARE(wire::encode(answer),
        QByteArray(R"({"results":[{"client_uuid":"0190a1b2-c3d4-7e5f-8a9b-0c1d2e3f4a5b","status":"applied"},)"
                   R"({"client_uuid":null,"status":"rejected","reason":"invalid","detail":"no"}],)"
                   R"("cursor":"c1","server_time":"1970-01-01T00:00:00.000Z"})"));
    QCOMPARE(wire::encode(wire::BatchAnswer{{}, "c", 0}),
        QByteArray(R"({"results":[],"cursor":"c","server_time":"1970-01-01T00:00:00.000Z"})"));
}

void EncodersTest::resultTellsAllThereIs()
{
    const CheckedIn first{kB, 0, QStringLiteral("North"), QStringLiteral("Laptop 3")};
    wire::BatchAnswer answer;
    answer.results.push_back(
        {kA, {ScanStatus::Duplicate, ScanReason::AlreadyCheckedIn, kB, 4712, first, false, {}}, {}});
    answer.results.push_back({kA, {ScanStatus::Duplicate, ScanReason::Replayed, {}, {}, {}, false, {}},
        Outcome{ScanStatus::Applied, ScanReason::None, kB, 4711, {}, true, {}}});
    const QByteArray json = wire::encode(answer);
    QVERIFY(json.contains(
        R"("status":"duplicate","reason":"already_checked_in","ticket_uuid":"0e4d7622-c4e1-51bf-a86e-535644be45f2",)"
        R"("seq":4712,"first":{"client_uuid":"0e4d7622-c4e1-51bf-a86e-535644be45f2",)"
        R"("scanned_at":"1970-01-01T00:00:00.000Z","gate":"North","device":"Laptop 3"}})"));
    QVERIFY(json.contains(R"("status":"duplicate","reason":"replayed","outcome":{"status":"applied",)"
                          R"("ticket_uuid":"0e4d7622-c4e1-51bf-a86e-535644be45f2","seq":4711,"undone":true}})"));
}

void EncodersTest::manifestHasEveryKey()
{
    wire::ManifestPage page;
    page.event.uuid = kA;
    page.tickets.push_back({});
    const QJsonObject json = parsed(wire::encode(page));
    QCOMPARE(keysOf(json),
        QStringList({QStringLiteral("cursor"), QStringLiteral("event"), QStringLiteral("next"),
            QStringLiteral("tickets"), QStringLiteral("total")}));
    QCOMPARE(keysOf(json[u"event"]).join(u' '),
        QStringLiteral("ends_at formats name requires starts_at ticket_ids timezone uuid venue"));
    const QJsonObject ticket = json[u"tickets"][0].toObject();
    QCOMPARE(ticket.keys().join(u' '),
        QStringLiteral("attention category checked_in name note order seq status ticket_uuid valid_from valid_until"));
    for (const auto key : {u"checked_in", u"note", u"valid_from", u"valid_until"})
        QVERIFY(ticket[key].isNull());
    QCOMPARE(ticket[u"attention"], QJsonValue(false));
    QCOMPARE(ticket[u"status"], QJsonValue(QStringLiteral("valid")));
    QVERIFY(json[u"next"].isNull());
    QCOMPARE(json[u"event"][u"ticket_ids"], QJsonValue(QStringLiteral("uuid5")));
    QVERIFY(json[u"event"][u"formats"].isArray());
    page.next = QByteArrayLiteral("n");
    QCOMPARE(parsed(wire::encode(page))[u"next"], QJsonValue(QStringLiteral("n")));
    page.head = QByteArrayLiteral("h");
    QCOMPARE(parsed(wire::encode(page))[u"head"], QJsonValue(QStringLiteral("h")));
}

void EncodersTest::feedHasEveryKey()
{
    wire::FeedPage page;
    wire::FeedCheckIn undo;
    undo.kind = ScanKind::Undo;
    undo.undoes = kB;
    page.checkIns.push_back(undo);
    page.tickets.push_back({});
    const QJsonObject json = parsed(wire::encode(page));
    QCOMPARE(json.keys().join(u' '), QStringLiteral("check_ins has_more next_cursor server_time tickets"));
    const QJsonObject row = json[u"check_ins"][0].toObject();
    QCOMPARE(row.keys().join(u' '),
        QStringLiteral("checked_in client_uuid device device_uuid gate kind reason received_at scanned_at seq status "
                       "ticket_uuid undoes verdict"));
    for (const auto key : {u"verdict", u"ticket_uuid", u"reason", u"checked_in"})
        QVERIFY(row[key].isNull());
    QCOMPARE(row[u"kind"], QJsonValue(QStringLiteral("undo")));
    QCOMPARE(keysOf(json[u"tickets"][0]).size(), 11);
}

void EncodersTest::participantsHaveEveryKey()
{
    const QJsonObject json = parsed(wire::encode(wire::ParticipantsAnswer{{wire::Participant{}}, true}));
    QCOMPARE(json.keys().join(u' '), QStringLiteral("participants truncated"));
    const QJsonObject row = json[u"participants"][0].toObject();
    QCOMPARE(row.keys().join(u' '), QStringLiteral("category checked_in company email name order status ticket_uuid"));
    QVERIFY(row[u"company"].isNull());
    QCOMPARE(json[u"truncated"], QJsonValue(true));
}

void EncodersTest::enrolmentHasEveryKey()
{
    const QJsonObject json = parsed(wire::encode(wire::EnrolAnswer{}));
    QCOMPARE(json.keys().join(u' '), QStringLiteral("device_uuid event gate hub token"));
    QCOMPARE(keysOf(json[u"hub"]).join(u' '), QStringLiteral("name pin urls"));
    QCOMPARE(wire::encodeMissing({{1, 2}, {5, 5}}), QByteArray(R"({"missing":[[1,2],[5,5]]})"));
    QCOMPARE(wire::encodeMissing({}), QByteArray(R"({"missing":[]})"));
    QCOMPARE(wire::encodeLiveCursor("abc"), QByteArray(R"({"cursor":"abc"})"));
}

void EncodersTest::scanOmitsWhatThereIsNot()
{
    Scan scan;
    scan.clientUuid = kA;
    scan.ticketUuid = kB;
    QCOMPARE(wire::encode(scan),
        QByteArray(R"({"client_uuid":"0190a1b2-c3d4-7e5f-8a9b-0c1d2e3f4a5b",)"
                   R"("ticket_uuid":"0e4d7622-c4e1-51bf-a86e-535644be45f2","verdict":"admitted",)"
                   R"("scanned_at":"1970-01-01T00:00:00.000Z"})"));
    scan.kind = ScanKind::Undo;
    scan.undoes = kB;
    scan.override = Override{QStringLiteral("Kim"), {}};
    QCOMPARE(wire::encode(scan),
        QByteArray(R"({"client_uuid":"0190a1b2-c3d4-7e5f-8a9b-0c1d2e3f4a5b","kind":"undo",)"
                   R"("undoes":"0e4d7622-c4e1-51bf-a86e-535644be45f2","scanned_at":"1970-01-01T00:00:00.000Z",)"
                   R"("override":{"by":"Kim"}})"));
}

void EncodersTest::problemIsRfc9457()
{
    wire::Problem problem;
    problem.status = 422;
    problem.code = QStringLiteral("invalid_batch");
    problem.detail = QStringLiteral("d");
    problem.errors = {{QStringLiteral("check_ins"), QStringLiteral("m")}};
    QCOMPARE(wire::encode(problem),
        QByteArray(R"({"type":"urn:gatebook:problem:invalid_batch","title":"Unprocessable Content","status":422,)"
                   R"("detail":"d","code":"invalid_batch","errors":[{"field":"check_ins","message":"m"}]})"));
}

void EncodersTest::problemWithoutCodeIsAboutBlank()
{
    const QJsonObject json = parsed(wire::encode(wire::Problem{}));
    QCOMPARE(json[u"type"], QJsonValue(QStringLiteral("about:blank")));
    QCOMPARE(json[u"title"], QJsonValue(QStringLiteral("Internal Server Error")));
    QVERIFY(!json.contains(u"errors"));
    for (const int status : {400, 401, 403, 404, 405, 408, 409, 410, 413, 415, 417, 422, 429, 431, 500, 501, 503, 505}) {
        wire::Problem problem;
        problem.status = status;
        QVERIFY(parsed(wire::encode(problem))[u"title"].toString() != QStringLiteral("Error"));
    }
}

void EncodersTest::textIsEscapedOnlyWhereItMust()
{
    wire::Problem problem;
    problem.detail = QStringLiteral("a\"b\\c/d\u0000\u0001\b\t\n\f\r\u001f\u007f\u00e9\u2028\U0001F600");
    QVERIFY(wire::encode(problem).contains(
        "\"detail\":\"a\\\"b\\\\c/"
        "d\\u0000\\u0001\\u0008\\t\\n\\u000c\\r\\u001f\x7f\xc3\xa9\xe2\x80\xa8\xf0\x9f\x98\x80\""));
}

void EncodersTest::halfASurrogatePairIsReplacedNotWritten()
{
    wire::Problem problem;
    problem.detail = QStringLiteral("a") + QChar(0xd800) + QStringLiteral("b");
    // Which stand-in is Qt's choice; what counts is that a reader gets valid UTF-8.
    const QString detail = wire::decodeProblem(500, wire::encode(problem)).detail;
    QCOMPARE(detail.size(), 3);
    QVERIFY(detail.isValidUtf16());
    QVERIFY(detail.startsWith(u'a') && detail.endsWith(u'b'));
}

GATEBOOK_TEST_MAIN(EncodersTest)
#include "tst_encoders.moc"
