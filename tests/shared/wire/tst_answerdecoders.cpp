// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QObject>
#include <QTest>

#include "shared/wire/decode.h"
#include "tests/support/testmain.h"

using namespace gatebook;

namespace {

const QByteArray kUuid = "\"01900000-0000-7000-8000-000000000001\"";
const QByteArray kTime = "\"2026-05-01T18:03:12.345Z\"";
const QByteArray kEvent = R"({"uuid":)" + kUuid + R"(,"name":"Run","ticket_ids":"uuid5"})";
const QByteArray kTicket = R"({"ticket_uuid":)" + kUuid + R"(,"seq":17,"status":"valid"})";
const QByteArray kManifest
    = R"({"event":)" + kEvent + R"(,"tickets":[)" + kTicket + R"(],"total":1,"cursor":"c","next":null})";
const QByteArray kRow = R"({"seq":5,"client_uuid":)" + kUuid + R"(,"ticket_uuid":)" + kUuid
    + R"(,"kind":"entry","verdict":"admitted","status":"applied","device_uuid":)" + kUuid + R"(,"scanned_at":)" + kTime
    + R"(,"received_at":)" + kTime + "}";
const QByteArray kFeed = R"({"check_ins":[)" + kRow + R"(],"tickets":[)" + kTicket
    + R"(],"next_cursor":"n","has_more":false,"server_time":)" + kTime + "}";
const QByteArray kResult
    = R"({"client_uuid":)" + kUuid + R"(,"status":"applied","ticket_uuid":)" + kUuid + R"(,"seq":1})";
const QByteArray kAnswer = R"({"results":[)" + kResult + R"(],"cursor":"c","server_time":)" + kTime + "}";
const QByteArray kFound
    = R"({"participants":[{"ticket_uuid":)" + kUuid + R"(,"name":"Ada","status":"valid"}],"truncated":false})";
const QByteArray kEnrolled = R"({"token":"t","device_uuid":)" + kUuid + R"(,"gate":"North","event":)" + kEvent
    + R"(,"hub":{"name":"Hall","urls":["https://h"]}})";

using Decoder = QString (*)(const QByteArray &); // empty: read; else the error

template <auto Decode> QString errorOf(const QByteArray &body)
{
    const auto result = Decode(body);
    return result ? QString() : result.error().message;
}

struct Message
{
    const char *name;
    Decoder decode;
    QByteArray good;
};

std::vector<Message> messages()
{
    return {{"answer", &errorOf<wire::decodeBatchAnswer>, kAnswer},
        {"manifest", &errorOf<wire::decodeManifestPage>, kManifest}, {"feed", &errorOf<wire::decodeFeedPage>, kFeed},
        {"participants", &errorOf<wire::decodeParticipants>, kFound},
        {"enrolment", &errorOf<wire::decodeEnrolAnswer>, kEnrolled},
        {"missing", &errorOf<wire::decodeMissing>, R"({"missing":[[1,2]]})"},
        {"live", &errorOf<wire::decodeLiveCursor>, R"({"cursor":"c"})"}};
}

QByteArray changed(QByteArray text, const QByteArray &from, const QByteArray &to)
{
    return text.contains(from) ? text.replace(from, to) : QByteArray("the test itself is wrong");
}

// Changes one message in one place.
void row(int message, const char *from, const char *to, const char *field)
{
    const auto all = messages();
    QTest::addRow("%s: %s", all[message].name, to)
        << message << changed(all[message].good, from, to) << QString::fromLatin1(field);
}

void addAnswerRows()
{
    row(0, R"("results")", R"("result")", "results is required");
    row(0, R"("results":[)", R"("results":[7,)", "results[0] must");
    row(0, R"("applied")", R"("done")", "results[0].status ");
    row(0, R"("applied")", R"("duplicate")", "results[0].reason ");
    row(0, R"("applied")", R"("applied","reason":"invalid")", "results[0].reason ");
    row(0, R"("applied")", R"("applied","reason":"new")", "results[0].reason ");
    row(0, R"("applied")", R"("duplicate","reason":"replayed")", "results[0].outcome ");
    row(0, R"("applied")", R"("duplicate","reason":"replayed","outcome":{})", "results[0].outcome.status ");
    row(0, R"("applied")", R"("applied","undone":1)", "results[0].undone ");
    row(0, R"("applied")", R"("applied","first":{"gate":"N"})", "results[0].first.client_uuid ");
    row(0, R"("seq":1)", R"("seq":1.0)", "results[0].seq ");
    row(0, R"("seq":1)", R"("seq":0)", "results[0].seq ");
    row(0, R"("seq":1)", R"("seq":"1")", "results[0].seq ");
    row(0, R"("client_uuid":")", R"("client_uuid":"x)", "results[0].client_uuid ");
    row(0, R"("cursor":"c")", R"("cursor":"")", "cursor ");
    row(0, R"("cursor":"c")", R"("cursor":"c\r\nX: y")", "cursor ");
    row(0, R"("cursor":"c")", R"("cursor":5)", "cursor ");
    row(0, R"("2026)", R"("0026-)", "server_time ");
    row(0, R"("cursor":"c")", R"("cursor":"c","cursor":"d")", "body ");
}

void addPageRows()
{
    row(1, R"("total":1)", R"("total":-1)", "total ");
    row(1, R"("total":1)", R"("total":1e400)", "total ");
    row(1, R"("seq":17)", R"("seq":null)", "tickets[0].seq ");
    row(1, R"("valid")", R"("VALID")", "tickets[0].status ");
    row(1, R"("valid")", R"("valid","attention":"no")", "tickets[0].attention ");
    row(1, R"("valid")", R"("valid","valid_from":"today")", "tickets[0].valid_from ");
    row(1, R"("valid")", R"("valid","checked_in":true)", "tickets[0].checked_in ");
    row(1, R"("valid")", R"("valid","name":["Ada"])", "tickets[0].name ");
    row(1, R"("next":null)", R"("next":false)", "next ");
    row(1, R"("name":"Run")", R"("name":"Run","formats":[1])", "event.formats ");
    row(1, R"("name":"Run")", R"("name":"Run","requires":"x")", "event.requires ");
    row(1, R"("ticket_ids")", R"("ticket_id")", "event.ticket_ids ");
    row(2, R"("entry")", R"("exit")", "check_ins[0].kind ");
    row(2, R"("entry")", R"("undo")", "check_ins[0].undoes ");
    row(2, R"("admitted")", R"(null)", "check_ins[0].verdict ");
    row(2, R"("applied")", R"("rejected")", "check_ins[0].reason ");
    row(2, R"("check_ins":[)", R"("check_ins":[null,)", "check_ins[0] must");
    row(2, R"("has_more":false)", R"("has_more":null)", "has_more ");
    row(2, R"("next_cursor")", R"("cursor")", "next_cursor ");
    row(3, R"("truncated":false)", R"("truncated":"false")", "truncated ");
    row(3, R"("valid")", R"("used")", "participants[0].status ");
    row(4, R"("token":"t")", R"("token":"t t")", "token ");
    row(4, R"("urls":["https://h"])", R"("urls":null)", "hub.urls ");
    row(4, R"("uuid":")", R"("uuid":"x)", "event.uuid ");
    row(5, R"([1,2])", R"([2,1])", "missing ");
    row(5, R"([1,2])", R"([0,1])", "missing ");
    row(5, R"([1,2])", R"([1])", "missing ");
    row(5, R"([1,2])", R"([1,2,3])", "missing ");
    row(5, R"([1,2])", R"(1)", "missing ");
}

} // namespace

// What a kiosk says of an answer that is not one: nothing is taken from it.
class AnswerDecodersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { test::failOnAnyWarning(); }
    void readsWhatIsGood();
    void refusesWhatIsNotTheMessage_data();
    void refusesWhatIsNotTheMessage();
    void refusesEveryHalf();
    void namesTheField_data();
    void namesTheField();
    void ignoresUnknownFieldsAndTakesNullForAbsent();
    void smallBodiesOfTheHubNameTheirFields();
    void problemWithoutABodyIsAProblemAllTheSame();
};

void AnswerDecodersTest::readsWhatIsGood()
{
    for (const Message &message : messages())
        QVERIFY2(message.decode(message.good).isEmpty(), qPrintable(message.decode(message.good)));
    const auto feed = wire::decodeFeedPage(kFeed);
    QCOMPARE(feed->checkIns.at(0).seq, 5);
    QCOMPARE(feed->tickets.at(0).seq, 17);
    QCOMPARE(feed->serverTimeMs, 1'777'658'592'345);
}

void AnswerDecodersTest::refusesWhatIsNotTheMessage_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("HTML") << QByteArray("<html><body>Please accept our terms</body></html>");
    QTest::newRow("text") << QByteArray("OK");
    QTest::newRow("empty object") << QByteArray("{}");
    QTest::newRow("array") << QByteArray("[]");
    QTest::newRow("null") << QByteArray("null");
    QTest::newRow("garbage") << QByteArray("\x1f\x8b\x08\x00\xff\xfe", 6);
    QTest::newRow("deep") << QByteArray(100'000, '[');
    QTest::newRow("problem") << QByteArray(R"({"type":"about:blank","status":500})");
}

void AnswerDecodersTest::refusesWhatIsNotTheMessage()
{
    QFETCH(const QByteArray, body);
    for (const Message &message : messages())
        QVERIFY2(!message.decode(body).isEmpty(), message.name);
}

void AnswerDecodersTest::refusesEveryHalf()
{
    for (const Message &message : messages()) {
        for (qsizetype size = 0; size < message.good.size(); ++size)
            QVERIFY2(!message.decode(message.good.first(size)).isEmpty(), message.name);
    }
}

void AnswerDecodersTest::namesTheField_data()
{
    QTest::addColumn<int>("message");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("field");
    addAnswerRows();
    addPageRows();
    QTest::newRow("feed: order") << 2 << changed(kFeed, "[" + kRow, "[" + kRow + "," + kRow)
                                 << QStringLiteral("check_ins[1].seq ");
}

void AnswerDecodersTest::namesTheField()
{
    QFETCH(const int, message);
    QFETCH(const QByteArray, body);
    QFETCH(const QString, field);
    const QString error = messages().at(message).decode(body);
    QVERIFY2(error.contains(QStringLiteral(": ") + field), qPrintable(error));
}

void AnswerDecodersTest::ignoresUnknownFieldsAndTakesNullForAbsent()
{
    const auto answer = wire::decodeBatchAnswer(changed(
        kAnswer, R"("applied")", R"("applied","reason":null,"first":null,"undone":null,"detail":null,"x":{"y":[]})"));
    QVERIFY(answer.ok());
    QCOMPARE(answer.value(), wire::decodeBatchAnswer(kAnswer).value());
    const auto page = wire::decodeManifestPage(changed(kManifest, R"("valid")", R"("valid","note":null,"vip":1)"));
    QCOMPARE(page.value(), wire::decodeManifestPage(kManifest).value());
    QVERIFY(!page->next);
}

void AnswerDecodersTest::smallBodiesOfTheHubNameTheirFields()
{
    const QByteArray good = R"({"code":"K7QP-3M2X-9F","device_uuid":)" + kUuid + R"(,"device_name":"Laptop 3"})";
    QVERIFY(wire::decodeEnrolRequest(good).ok());
    const auto fieldOf = [](const auto &result) { return result.error().errors.at(0).field; };
    QCOMPARE(fieldOf(wire::decodeEnrolRequest(changed(good, "Laptop 3", " "))), QStringLiteral("device_name"));
    QCOMPARE(fieldOf(wire::decodeEnrolRequest(changed(good, "Laptop 3", QByteArray(101, 'x')))),
        QStringLiteral("device_name"));
    QVERIFY(wire::decodeEnrolRequest(changed(good, "Laptop 3", QByteArray(100, 'x'))).ok());
    QCOMPARE(fieldOf(wire::decodeEnrolRequest(changed(good, "K7QP-3M2X-9F", ""))), QStringLiteral("code"));
    QCOMPARE(fieldOf(wire::decodeEnrolRequest(changed(good, "-7000", "7000"))), QStringLiteral("device_uuid"));
    QCOMPARE(wire::decodeEnrolRequest("{}").error().errors.size(), 3U);
    QCOMPARE(wire::decodeEnrolRequest("{").error().status, 400);
    QCOMPARE(wire::decodeEnrolRequest("{}").error().status, 422);
    QVERIFY(wire::decodeDeviceStatus("{}").ok());
    QVERIFY(wire::decodeDeviceStatus(R"({"battery":1,"clock_offset_ms":-5,"screen":"on"})").ok());
    QCOMPARE(fieldOf(wire::decodeDeviceStatus(R"({"battery":1.01})")), QStringLiteral("battery"));
    QCOMPARE(fieldOf(wire::decodeDeviceStatus(R"({"queue":-1})")), QStringLiteral("queue"));
    QCOMPARE(fieldOf(wire::decodeDeviceStatus(R"({"last_device_seq":1.5})")), QStringLiteral("last_device_seq"));
    QCOMPARE(fieldOf(wire::decodeDeviceStatus(R"({"cursor":"a b"})")), QStringLiteral("cursor"));
    QCOMPARE(wire::decodeDeviceStatus("[").error().code, QStringLiteral("bad_json"));
}

void AnswerDecodersTest::problemWithoutABodyIsAProblemAllTheSame()
{
    for (const QByteArray &body : {QByteArray(), QByteArray("<html>"), QByteArray("[]"), QByteArray(R"({"code":5})")}) {
        const wire::Problem problem = wire::decodeProblem(502, body);
        QCOMPARE(problem.status, 502);
        QVERIFY(problem.code.isEmpty());
        QVERIFY(problem.errors.empty());
    }
    QCOMPARE(
        wire::decodeProblem(401, R"({"code":"revoked","errors":"x","detail":null})").code, QStringLiteral("revoked"));
}

GATEBOOK_TEST_MAIN(AnswerDecodersTest)
#include "tst_answerdecoders.moc"
