// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFile>
#include <QImage>
#include <QJsonArray>
#include <QSslKey>
#include <QSslSocket>
#include <QTest>
#include <QUrl>
#include <QUuid>

#include <optional>

#include "shared/wire/pairinguri.h"
#include "shared/wire/pin.h"
#include "tests/e2e/httpclient.h"
#include "tests/e2e/hubprogram.h"
#include "tests/support/testmain.h"

namespace gatebook::test {

namespace {

QStringList words(const char *line)
{
    return QString::fromLatin1(line).split(u' ', Qt::SkipEmptyParts);
}

const QStringList kTlsListen = words("--tls-listen 127.0.0.1:0");

// The pin of whoever answers there; empty: nobody that speaks TLS.
QString pinAt(const QString &url)
{
    QSslSocket socket;
    socket.setPeerVerifyMode(QSslSocket::VerifyNone);
    socket.connectToHostEncrypted(QUrl(url).host(), static_cast<quint16>(QUrl(url).port()));
    const bool met = socket.waitForEncrypted(20'000);
    return met ? wire::pinOf(socket.peerCertificate().publicKey().toDer()) : QString();
}

QByteArray content(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

// The hub's key and what is said with it, by the program.
class HubTlsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        failOnAnyWarning();
        m_hub = std::make_unique<HubProgram>();
        m_event = m_hub->makeEvent();
        m_key = m_hub->dataDir() + QStringLiteral("/hub-tls.pem");
    }
    void cleanup() { m_hub.reset(); }
    void pairDrawsAndWritesAQr();
    void aPairingCodeNamesTheKeyWhereItSaysHttps();
    void theKeyIsTheSameAtEveryStart();
    void enrolledDevicesHearOfTlsFirstAndOfItsPin();
    void aKeyThatCannotBeTrustedStopsTheStart_data();
    void aKeyThatCannotBeTrustedStopsTheStart();
    void aHubOfPlainHttpNamesTheKeyOfItsCodes();
    void aHubWithAPublicAddressTellsThatOne();
    void restoreLeavesTheKeyAlone();

private:
    [[nodiscard]] std::optional<wire::PairingUri> pair(const QStringList &more = {}) const;
    // What the hub says of itself to a device that enrols over plain HTTP.
    [[nodiscard]] QJsonObject hubToldTo(const wire::PairingUri &uri) const;

    std::unique_ptr<HubProgram> m_hub;
    QString m_event;
    QString m_key;
};

std::optional<wire::PairingUri> HubTlsTest::pair(const QStringList &more) const
{
    const QStringList command = words("pair --gate North --json --event") + QStringList{m_event};
    const auto uri = wire::parsePairingUri(m_hub->run(command + more).json()[QStringLiteral("uri")].toString());
    return uri ? std::optional(*uri) : std::nullopt;
}

QJsonObject HubTlsTest::hubToldTo(const wire::PairingUri &uri) const
{
    HttpRequest request;
    request.method = QByteArrayLiteral("POST");
    request.target = QByteArrayLiteral("/enroll");
    request.body = R"({"code":")" + uri.code.reveal().toLatin1() + R"(","device_name":"L","device_uuid":")"
        + QUuid::createUuid().toByteArray(QUuid::WithoutBraces) + R"("})";
    return sendRequest(m_hub->port(), request).json()[QStringLiteral("hub")].toObject();
}

void HubTlsTest::pairDrawsAndWritesAQr()
{
    const QString png = m_hub->file(QStringLiteral("qr.png"));
    const QStringList command = words("pair --gate North --event") + QStringList{m_event};
    const ProgramRun json = m_hub->run(command + QStringList{QStringLiteral("--json"), QStringLiteral("--png"), png});
    QCOMPARE(json.exitCode, 0);
    const QString code = json.json()[QStringLiteral("code")].toString();
    // Where a hub would serve that is told nothing.
    const auto uri = wire::parsePairingUri(json.json()[QStringLiteral("uri")].toString());
    QVERIFY(uri.ok());
    QCOMPARE(uri->code.reveal(), code);
    QVERIFY(uri->urls.first().startsWith(u"https://") && uri->urls.first().endsWith(u":8443"));
    QVERIFY(uri->urls.contains(QStringLiteral("http://127.0.0.1:8480")));
    QVERIFY(json.json()[QStringLiteral("expires_at")].toString().endsWith(u'Z'));
    const QImage image(png);
    QVERIFY(image.width() > 200 && image.width() == image.height());
    const ProgramRun drawn = m_hub->run(command);
    QVERIFY(drawn.out.contains("█") && drawn.out.contains("gatebook:enroll?"));
    // The key is made for the first code and kept for the next.
    QVERIFY(!uri->pin.isEmpty());
    QVERIFY(drawn.out.contains("&pin=" + uri->pin.toLatin1()));
    const QByteArray fingerprint = wire::fingerprintText(uri->pin).toLatin1();
    const QStringList lines = wire::fingerprintLines(uri->pin); // as the kiosk lays it out
    QCOMPARE(lines.join(u' ').toLatin1(), fingerprint);
    QVERIFY(drawn.out.contains("  " + lines.join(QStringLiteral("\n  ")).toLatin1() + '\n'));
    QCOMPARE(json.json()[QStringLiteral("fingerprint")].toString().toLatin1(), fingerprint);
}

void HubTlsTest::aPairingCodeNamesTheKeyWhereItSaysHttps()
{
    const auto plain = pair(words("--url http://127.0.0.1:1"));
    QVERIFY(plain && plain->pin.isEmpty() && !QFile::exists(m_key));
    const auto both = pair(words("--url http://127.0.0.1:1 --url https://hub.example.org"));
    QVERIFY(both && !both->pin.isEmpty() && QFile::exists(m_key));
    QCOMPARE(both->urls.last(), QStringLiteral("https://hub.example.org"));
    QVERIFY(QFile::setPermissions(m_key, QFile::ReadOwner | QFile::WriteOwner | QFile::ReadOther));
    const ProgramRun refused = m_hub->run(words("pair --gate North --event") + QStringList{m_event});
    QCOMPARE(refused.exitCode, 1);
    QVERIFY2(refused.err.contains("hub-tls.pem") && refused.err.count('\n') == 1, refused.err.constData());
}

void HubTlsTest::theKeyIsTheSameAtEveryStart()
{
    QVERIFY(m_hub->serve({}, kTlsListen));
    QCOMPARE(m_hub->listening().size(), 1);
    QVERIFY(m_hub->listening().first().startsWith(u"https://127.0.0.1:"));
    const QString pin = pinAt(m_hub->listening().first());
    QVERIFY(wire::isPin(pin));
    QVERIFY(!(QFile::permissions(m_key) & (QFile::ReadGroup | QFile::ReadOther)));
    const auto paired = pair();
    QVERIFY(paired);
    QCOMPARE(paired->pin, pin);
    QCOMPARE(paired->urls, m_hub->listening());
    QCOMPARE(m_hub->stop(), 0);
    QVERIFY(m_hub->serve(QStringLiteral("127.0.0.1:0"), kTlsListen));
    QCOMPARE(m_hub->listening().size(), 2);
    QCOMPARE(pinAt(m_hub->listening().first()), pin);
}

void HubTlsTest::enrolledDevicesHearOfTlsFirstAndOfItsPin()
{
    QVERIFY(m_hub->serve(QStringLiteral("127.0.0.1:0"), kTlsListen));
    const auto paired = pair();
    QVERIFY(paired);
    const QJsonObject hub = hubToldTo(*paired);
    QCOMPARE(hub[QStringLiteral("pin")].toString(), paired->pin);
    QCOMPARE(hub[QStringLiteral("urls")].toArray(), QJsonArray::fromStringList(m_hub->listening()));
    QCOMPARE(paired->urls, m_hub->listening());
}

void HubTlsTest::aKeyThatCannotBeTrustedStopsTheStart_data()
{
    QTest::addColumn<bool>("garbage");
    QTest::addColumn<QString>("option");
    QTest::newRow("open to others") << false << QStringLiteral("--tls-listen");
    QTest::newRow("garbage") << true << QStringLiteral("--tls-listen");
    QTest::newRow("garbage, plain HTTP") << true << QStringLiteral("--listen");
}

void HubTlsTest::aKeyThatCannotBeTrustedStopsTheStart()
{
    QFETCH(const bool, garbage);
    QFETCH(const QString, option);
    QVERIFY(pair());
    if (garbage)
        QVERIFY(!m_hub->write(QStringLiteral("data/hub-tls.pem"), "garbage").isEmpty());
    else
        QVERIFY(QFile::setPermissions(m_key, QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup));
    const QByteArray before = content(m_key);
    const ProgramRun run = m_hub->run({QStringLiteral("serve"), option, QStringLiteral("127.0.0.1:0")});
    QCOMPARE(run.exitCode, 1);
    QCOMPARE(run.out, QByteArray());
    QVERIFY2(run.err.contains("hub-tls.pem") && run.err.count('\n') == 1, run.err.constData());
    QCOMPARE(content(m_key), before);
}

// As a proxy needs it that speaks TLS with this key in front.
void HubTlsTest::aHubOfPlainHttpNamesTheKeyOfItsCodes()
{
    QVERIFY(m_hub->serve());
    QVERIFY(pinAt(m_hub->listening().first()).isEmpty());
    const auto paired = pair(words("--url https://hub.example.org"));
    QVERIFY(paired);
    QVERIFY(wire::isPin(paired->pin));
    QCOMPARE(hubToldTo(*paired)[QStringLiteral("pin")].toString(), paired->pin);
}

void HubTlsTest::aHubWithAPublicAddressTellsThatOne()
{
    const QStringList urls{QStringLiteral("https://hub.example.org"), QStringLiteral("https://192.0.2.7:8443")};
    QVERIFY(m_hub->serve(QStringLiteral("127.0.0.1:0"),
        {QStringLiteral("--public-url"), urls[0] + u'/', QStringLiteral("--public-url"), urls[1]}));
    const auto paired = pair();
    QVERIFY(paired);
    QCOMPARE(paired->urls, urls);
    QCOMPARE(hubToldTo(*paired)[QStringLiteral("urls")].toArray(), QJsonArray::fromStringList(urls));
}

void HubTlsTest::restoreLeavesTheKeyAlone()
{
    QVERIFY(pair());
    const QByteArray before = content(m_key);
    const QString file = m_hub->file(QStringLiteral("backup.db"));
    QCOMPARE(m_hub->run({QStringLiteral("backup"), file}).exitCode, 0);
    QCOMPARE(m_hub->run({QStringLiteral("restore"), file}).exitCode, 0);
    QCOMPARE(content(m_key), before);
    // Nor does anything else write there.
    const ProgramRun refused = m_hub->run({QStringLiteral("backup"), m_key});
    QCOMPARE(refused.exitCode, 1);
    QCOMPARE(content(m_key), before);
}

} // namespace gatebook::test

GATEBOOK_TEST_MAIN(gatebook::test::HubTlsTest)
#include "tst_hubcli_tls.moc"
