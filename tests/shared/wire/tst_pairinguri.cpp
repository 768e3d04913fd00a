// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <rapidcheck.h>

#include <QObject>
#include <QTest>

#include "shared/wire/pairinguri.h"
#include "tests/support/testmain.h"

using namespace gatebook;

namespace {

const QString kPin = QStringLiteral("AbCdEfGhIjKlMnOpQrStUvWxYz0123456789-_AbCdE");

} // namespace

class PairingUriTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { test::failOnAnyWarning(); }
    void readsTheFormOfTheProtocol();
    void readsWhatItWrote();
    void takesPlainHttpOnLoopbackAlone_data();
    void takesPlainHttpOnLoopbackAlone();
    void refusesWhatIsMalformed_data();
    void refusesWhatIsMalformed();
    void knowsOneHoweverBroken();
    void takesWhatAPersonTypes_data();
    void takesWhatAPersonTypes();
};

void PairingUriTest::readsTheFormOfTheProtocol()
{
    const auto uri = wire::parsePairingUri(
        QStringLiteral(
            " gatebook:enroll?url=https%3A%2F%2F192.168.1.10%3A8443&url=https://hub.local/&code=K7QP-3M2X-9F&pin=")
        + kPin + QStringLiteral("&new=1\n"));
    QVERIFY(uri.ok());
    QCOMPARE(
        uri->urls, QStringList({QStringLiteral("https://192.168.1.10:8443"), QStringLiteral("https://hub.local")}));
    QCOMPARE(uri->code.reveal(), QStringLiteral("K7QP-3M2X-9F"));
    QCOMPARE(uri->pin, kPin);
    QCOMPARE(wire::pairingUriText(
                 {{QStringLiteral("https://192.168.1.10:8443")}, PairingCode(QStringLiteral("K7QP-3M2X-9F")), {}}),
        QStringLiteral("gatebook:enroll?url=https%3A%2F%2F192.168.1.10%3A8443&code=K7QP-3M2X-9F"));
    QVERIFY(wire::parsePairingUri(QStringLiteral("gatebook:enroll?url=https://h&pin=") + kPin)->code.isEmpty());
}

void PairingUriTest::takesWhatAPersonTypes_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("url"); // empty: refused
    const QString code = QStringLiteral("K7QP-3M2X-9F");
    QTest::newRow("as on the screen") << "192.168.1.10:8443" << code << "https://192.168.1.10:8443";
    QTest::newRow("without a port") << " 192.168.1.10 " << code << "https://192.168.1.10:8443";
    QTest::newRow("a name") << "hub.local" << code << "https://hub.local:8443";
    QTest::newRow("version 6") << "[fd00::1]:9000" << code << "https://[fd00::1]:9000";
    QTest::newRow("whole") << "https://192.168.1.10:443/" << code << "https://192.168.1.10:443";
    QTest::newRow("this machine") << "http://127.0.0.1:8480" << code << "http://127.0.0.1:8480";
    QTest::newRow("a code with blanks") << "hub.local"
                                        << "K7QP 3M2X 9F"
                                        << "https://hub.local:8443";
    QTest::newRow("plain elsewhere") << "http://192.168.1.10:8480" << code << "";
    QTest::newRow("a user") << "admin@hub.local" << code << "";
    QTest::newRow("a path") << "hub.local/enroll" << code << "";
    QTest::newRow("no address") << "" << code << "";
    QTest::newRow("blanks") << "hub local" << code << "";
    QTest::newRow("no code") << "hub.local"
                             << ""
                             << "";
    QTest::newRow("no such code") << "hub.local"
                                  << "K7QP&3M2X"
                                  << "";
}

void PairingUriTest::takesWhatAPersonTypes()
{
    QFETCH(const QString, address);
    QFETCH(const QString, code);
    QFETCH(const QString, url);
    const auto typed = wire::typedPairing(address, code);
    QCOMPARE(typed.ok(), !url.isEmpty());
    if (!typed)
        return;
    QCOMPARE(typed->urls, QStringList{url});
    QVERIFY(typed->pin.isEmpty());
    QVERIFY(wire::parsePairingUri(wire::pairingUriText(*typed)).ok());
}

void PairingUriTest::readsWhatItWrote()
{
    QVERIFY(rc::check("parse(text(uri)) = uri", [] {
        wire::PairingUri uri;
        const auto count = *rc::gen::inRange(1, 5);
        for (int i = 0; i < count; ++i) {
            const auto port = *rc::gen::inRange(1, 65536);
            const auto host = *rc::gen::element("192.168.1.10", "hub.local", "[fe80::1]", "a-b.example.org");
            uri.urls.append(QStringLiteral("https://%1:%2").arg(QString::fromLatin1(host)).arg(port));
        }
        uri.code = PairingCode(*rc::gen::element(QString(), QStringLiteral("K7QP-3M2X-9F"), QStringLiteral("a")));
        uri.pin = uri.code.isEmpty() ? kPin : *rc::gen::element(QString(), kPin);
        const auto parsed = wire::parsePairingUri(wire::pairingUriText(uri));
        RC_ASSERT(parsed.ok());
        RC_ASSERT(parsed.value() == uri);
    }));
}

void PairingUriTest::takesPlainHttpOnLoopbackAlone_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<bool>("good");
    const auto row = [](const char *url, bool good) { QTest::newRow(url) << QString::fromLatin1(url) << good; };
    row("http://127.0.0.1:8480", true);
    row("http://127.8.9.1", true);
    row("http://localhost:8480", true);
    row("http://[::1]:8480", true);
    row("https://example.org", true);
    row("http://192.168.1.10:8480", false);
    row("http://127.255.255.255", true);
    row("http://127.0.0.999", false); // a name, which somebody's DNS may know
    row("http://127.068.1.10", false);
    row("http://127.256.0.1", false);
    row("http://127.evil.com", false);
    row("http://127.0.0.1.evil.com", false);
    row("http://localhost.evil.com", false);
    row("http://localhost@evil.com", false);
    row("https://me:pw@hub.local", false);
    row("https://@hub.local", false);
    row("https://hub.local/", true);
    row("https://hub.local//", false); // else it would be another text each time it is written
    row("https://hub.local/path", false);
    row("https://hub.local?x", false);
    row("https://hub.local#x", false);
    row("https://", false);
    row("https:hub", false);
    row("ftp://hub.local", false);
    row("file:///etc/passwd", false);
    row("hub.local", false);
    row("https://hub local", false);
    row("https://hub:99999", false);
    row("", false);
}

void PairingUriTest::takesPlainHttpOnLoopbackAlone()
{
    QFETCH(const QString, url);
    QFETCH(const bool, good);
    const auto uri = wire::parsePairingUri(wire::pairingUriText({{url}, PairingCode(QStringLiteral("CODE")), {}}));
    QCOMPARE(uri.ok(), good);
}

void PairingUriTest::refusesWhatIsMalformed_data()
{
    QTest::addColumn<QString>("text");
    const auto row = [](const char *name, const QString &text) { QTest::newRow(name) << text; };
    const QString start = QStringLiteral("gatebook:enroll?");
    row("nothing", QString());
    row("a ticket", QStringLiteral("TICKET-CODE"));
    row("other action", QStringLiteral("gatebook:other?url=https://h&code=A"));
    row("no address", start + QStringLiteral("code=A"));
    row("address empty", start + QStringLiteral("url=&code=A"));
    row("neither code nor pin", start + QStringLiteral("url=https://h"));
    row("two codes", start + QStringLiteral("url=https://h&code=A&code=B"));
    row("two pins", start + QStringLiteral("url=https://h&pin=") + kPin + QStringLiteral("&pin=") + kPin);
    row("short pin", start + QStringLiteral("url=https://h&code=A&pin=") + kPin.left(42));
    row("code with a blank", start + QStringLiteral("url=https://h&code=A%20B"));
    row("code with a line break", start + QStringLiteral("url=https://h&code=A%0A"));
    row("code too long", start + QStringLiteral("url=https://h&code=") + QString(65, u'A'));
    row("17 addresses", start + QStringLiteral("url=https://h&").repeated(17) + QStringLiteral("code=A"));
    row("endless", start + QStringLiteral("url=https://h&code=A&x=") + QString(5000, u'x'));
}

void PairingUriTest::refusesWhatIsMalformed()
{
    QFETCH(const QString, text);
    const auto uri = wire::parsePairingUri(text);
    QVERIFY(!uri.ok());
    QCOMPARE(uri.error().kind, Error::Kind::Invalid);
    QVERIFY(!uri.error().message.isEmpty());
}

void PairingUriTest::knowsOneHoweverBroken()
{
    QVERIFY(wire::looksLikePairingUri(QStringLiteral("gatebook:enroll?url=")));
    QVERIFY(wire::looksLikePairingUri(QStringLiteral("  GATEBOOK:ENROLL?x")));
    QVERIFY(wire::looksLikePairingUri(QStringLiteral("gatebook:")));
    QVERIFY(!wire::looksLikePairingUri(QStringLiteral("gatebook")));
    QVERIFY(!wire::looksLikePairingUri(QStringLiteral("TICKET gatebook:")));
    QVERIFY(!wire::looksLikePairingUri(QString()));
}

GATEBOOK_TEST_MAIN(PairingUriTest)
#include "tst_pairinguri.moc"
