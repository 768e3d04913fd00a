// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "tests/e2e/batches.h"
#include "tests/e2e/hubfixture.h"
#include "tests/support/testmain.h"

using namespace gatebook;
using namespace gatebook::test;

namespace {

// PROTOCOL.md, Enrolment.
class TstProtocolEnrolment : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void aCodeBecomesATokenThatWorks();
    void aLostAnswerIsAskedForAgain();
    void aCodeServesOneDevice();
    void wrongUsedAndExpiredCodesAreAllAlike();
    void aTypedCodeIsReadKindly();
    void fiveFailuresAMinuteAreEnough();
    void twentyFailuresEndACode();
    void bodiesAreChecked_data();
    void bodiesAreChecked();

private:
    [[nodiscard]] HttpReply enrol(const QString &code, const QString &device) const;
    [[nodiscard]] int manifestStatus(const QByteArray &token) const;

    std::unique_ptr<HubFixture> m_hub;
    QUuid m_event;
};

constexpr qint64 kMinuteMs = 60'000;
constexpr qint64 kPauseMs = 13'000; // five failures take longer than a minute, forty less than ten

void TstProtocolEnrolment::init()
{
    failOnAnyWarning();
    m_hub = std::make_unique<HubFixture>();
    m_event = m_hub->addEvent(QStringLiteral("Night Run"));
}

HttpReply TstProtocolEnrolment::enrol(const QString &code, const QString &device) const
{
    const QJsonObject body{{QStringLiteral("code"), code}, {QStringLiteral("device_uuid"), device},
        {QStringLiteral("device_name"), QStringLiteral("Laptop 3")}};
    return m_hub->post("/enroll", {}, QJsonDocument(body).toJson());
}

int TstProtocolEnrolment::manifestStatus(const QByteArray &token) const
{
    return m_hub->get(staffPath(m_event, "/manifest"), token).status;
}

QByteArray tokenOf(const HttpReply &reply)
{
    return reply.json().value(QStringLiteral("token")).toString().toLatin1();
}

// The code with a wrong secret: the part that selects it stays.
QString damaged(const QString &code)
{
    QString wrong = code;
    wrong[code.size() - 1] = code.back() == u'7' ? u'8' : u'7';
    return wrong;
}

void TstProtocolEnrolment::aCodeBecomesATokenThatWorks()
{
    const QString device = newUuid();
    const HttpReply reply = enrol(m_hub->pairingCode(m_event, QStringLiteral("East")), device);
    QCOMPARE(reply.status, 201);
    const QJsonObject answer = reply.json();
    QCOMPARE(answer.value(QStringLiteral("device_uuid")).toString(), device);
    QCOMPARE(answer.value(QStringLiteral("gate")).toString(), QStringLiteral("East"));
    QCOMPARE(answer.value(QStringLiteral("event")).toObject().value(QStringLiteral("uuid")).toString(),
        m_event.toString(QUuid::WithoutBraces));
    const QJsonObject hub = answer.value(QStringLiteral("hub")).toObject();
    QCOMPARE(hub.value(QStringLiteral("name")).toString(), QStringLiteral("Test hub"));
    QCOMPARE(hub.value(QStringLiteral("urls")).toArray().first().toString(),
        QStringLiteral("http://127.0.0.1:%1").arg(m_hub->port()));
    QCOMPARE(QByteArray::fromBase64(tokenOf(reply), QByteArray::Base64UrlEncoding).size(), 32);
    QCOMPARE(manifestStatus(tokenOf(reply)), 200);
}

void TstProtocolEnrolment::aLostAnswerIsAskedForAgain()
{
    const QString code = m_hub->pairingCode(m_event);
    const QString device = newUuid();
    const QByteArray lost = tokenOf(enrol(code, device));
    m_hub->clock().advance(9 * kMinuteMs);
    const HttpReply again = enrol(code, device);
    QCOMPARE(again.status, 201);
    QVERIFY(tokenOf(again) != lost);
    QCOMPARE(manifestStatus(tokenOf(again)), 200);
    const HttpReply old = m_hub->get(staffPath(m_event, "/manifest"), lost);
    QCOMPARE(old.code(), QStringLiteral("unauthorized"));
}

void TstProtocolEnrolment::aCodeServesOneDevice()
{
    const QString code = m_hub->pairingCode(m_event);
    QCOMPARE(enrol(code, newUuid()).status, 201);
    QCOMPARE(enrol(code, newUuid()).code(), QStringLiteral("bad_enrolment_code"));
}

void TstProtocolEnrolment::wrongUsedAndExpiredCodesAreAllAlike()
{
    const QString used = m_hub->pairingCode(m_event);
    QCOMPARE(enrol(used, newUuid()).status, 201);
    const HttpReply first = enrol(QStringLiteral("ABCD-EFGH-JK"), newUuid());
    QCOMPARE(first.status, 403);
    const QString expired = m_hub->pairingCode(m_event);
    const QByteArray wrong = enrol(damaged(expired), newUuid()).body;
    const QByteArray usedUp = enrol(used, newUuid()).body;
    m_hub->clock().advance(10 * kMinuteMs + 1);
    for (const QByteArray &body : {wrong, usedUp, enrol(expired, newUuid()).body,
             enrol(QStringLiteral("?"), newUuid()).body, enrol(QStringLiteral("AB\u0000D-3M2X-9F"), newUuid()).body})
        QCOMPARE(body, first.body);
}

void TstProtocolEnrolment::aTypedCodeIsReadKindly()
{
    QString typed = m_hub->pairingCode(m_event).toLower().remove(u'-');
    typed.replace(u'0', u'o').replace(u'1', u'l').insert(3, u' ');
    QCOMPARE(enrol(typed, newUuid()).status, 201);
}

void TstProtocolEnrolment::fiveFailuresAMinuteAreEnough()
{
    const QString good = m_hub->pairingCode(m_event);
    for (int i = 0; i < 5; ++i)
        QCOMPARE(enrol(QStringLiteral("ABCD-EFGH-JK"), newUuid()).status, 403);
    const HttpReply refused = enrol(good, newUuid());
    QCOMPARE(refused.status, 429);
    const int wait = refused.headers.value("retry-after").toInt();
    QVERIFY(wait >= 1 && wait <= 60);
    m_hub->clock().advance(wait * 1'000LL);
    QCOMPARE(enrol(good, newUuid()).status, 201);
}

void TstProtocolEnrolment::twentyFailuresEndACode()
{
    const QString almost = m_hub->pairingCode(m_event);
    const QString dead = m_hub->pairingCode(m_event);
    const auto failTimes = [this](const QString &code, int times) {
        for (int i = 0; i < times; ++i) {
            m_hub->clock().advance(kPauseMs);
            QCOMPARE(enrol(damaged(code), newUuid()).status, 403);
        }
    };
    failTimes(dead, 20);
    failTimes(almost, 19);
    m_hub->clock().advance(kPauseMs);
    QCOMPARE(enrol(dead, newUuid()).status, 403);
    m_hub->clock().advance(kPauseMs);
    QCOMPARE(enrol(almost, newUuid()).status, 201);
}

void TstProtocolEnrolment::bodiesAreChecked_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("status");
    const QByteArray uuid = newUuid().toLatin1();
    QTest::newRow("not json") << QByteArray("code=K7QP") << 400;
    QTest::newRow("nothing") << QByteArray("{}") << 422;
    QTest::newRow("no device") << QByteArray(R"({"code": "ABCD-EFGH-JK", "device_name": "Laptop"})") << 422;
    QTest::newRow("a number") << R"({"code": 7, "device_uuid": ")" + uuid + R"(", "device_name": "Laptop"})" << 422;
    QTest::newRow("a long name") << R"({"code": "ABCD-EFGH-JK", "device_uuid": ")" + uuid + R"(", "device_name": ")"
            + QByteArray(101, 'x')
            + R"("})" << 422;
    QTest::newRow("too large") << QByteArray(17 << 10, ' ') << 413;
}

void TstProtocolEnrolment::bodiesAreChecked()
{
    QFETCH(QByteArray, body);
    QTEST(m_hub->post("/enroll", {}, body).status, "status");
    QCOMPARE(enrol(m_hub->pairingCode(m_event), newUuid()).status, 201); // no failure was counted
}

} // namespace

GATEBOOK_TEST_MAIN(TstProtocolEnrolment)
#include "tst_protocol_enrolment.moc"
