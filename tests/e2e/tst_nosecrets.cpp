// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QJsonArray>
#include <QJsonDocument>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTcpSocket>

#include "tests/e2e/batches.h"
#include "tests/e2e/httpclient.h"
#include "tests/e2e/hubprogram.h"
#include "tests/e2e/kioskprogram.h"
#include "tests/support/secrethunt.h"
#include "tests/support/testmain.h"

namespace gatebook::test {

namespace {

// Recognisable, and nowhere else in this project.
const QByteArray kCode = QByteArrayLiteral("SEEDED-TICKET-8842-ZQ");
const QByteArray kUnknownCode = QByteArrayLiteral("UNKNOWN-TICKET-7731-XW");
const QByteArray kName = QByteArrayLiteral("Żaneta Quillfeather");
const QByteArray kEmail = QByteArrayLiteral("zaneta.quillfeather@seeded.example");
const QByteArray kPhone = QByteArrayLiteral("+49 170 555 01 99");
const QByteArray kCompany = QByteArrayLiteral("Quillworks Öffentlich GmbH");
const QByteArray kOrder = QByteArrayLiteral("ORDER-QX7731-SEED");
const QByteArray kNote = QByteArrayLiteral("allergic to quinces");
const QByteArray kSearch = QByteArrayLiteral("quillfaether müllersecret");
const QByteArray kSupervisor = QByteArrayLiteral("Kimberley Overrider");
const QByteArray kReason = QByteArrayLiteral("wristband lost behind bar");
const QByteArray kDeviceName = QByteArrayLiteral("Laptop of Secretia");
const QByteArray kWrongPairing = QByteArrayLiteral("QQQQ-7777-ZZ");
const QByteArray kMadeUpToken = QByteArrayLiteral("made-up-token-0123456789-abcdefghijklmnop");

constexpr const char *kRules = "QT_LOGGING_RULES";
constexpr const char *kEverything = "*.debug=true;*.info=true";

QStringList words(const char *line)
{
    return QString::fromLatin1(line).split(u' ', Qt::SkipEmptyParts);
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

// Sends these bytes and waits until the hub answers.
void sendRaw(quint16 port, const QByteArray &bytes)
{
    QTcpSocket socket;
    socket.connectToHost(QHostAddress(QHostAddress::LocalHost), port);
    QVERIFY(socket.waitForConnected());
    socket.write(bytes);
    QTRY_VERIFY_WITH_TIMEOUT(socket.bytesAvailable() > 0, 20'000);
}

} // namespace

// Every kind of request, good and bad, with secrets in each place where a client can put one; the programs as talkative as
// they get. None of it is in what they log.
class NoSecretsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void nothingThatIsLoggedHoldsASecret_data();
    void nothingThatIsLoggedHoldsASecret();

private:
    [[nodiscard]] QByteArray added(const char *command, const QString &field = QStringLiteral("token"));
    [[nodiscard]] QByteArrayList bodies() const;
    void everyRoute(const QByteArray &token);
    void brokenHeads();
    void enrolments();
    void aKioskAtWork();
    void readKioskToken();

    std::unique_ptr<HubProgram> m_hub;
    std::unique_ptr<KioskProgram> m_kiosk;
    QString m_event;
    QByteArray m_device;
    QByteArray m_revoked;
    QByteArray m_admin;
    QByteArrayList m_secrets;
};

void NoSecretsTest::init()
{
    failOnAnyWarning();
    m_secrets = {kCode, kUnknownCode, kName, kEmail, kPhone, kCompany, kOrder, kNote, kSearch, kSupervisor, kReason,
        kDeviceName, kWrongPairing, kMadeUpToken, "Quillfeather", "quillfaether", "müllersecret", "Adminissima"};
    m_hub = std::make_unique<HubProgram>();
    m_hub->logTo(m_hub->file(QStringLiteral("hub.err")));
    QProcessEnvironment talkative = QProcessEnvironment::systemEnvironment();
    talkative.insert(QString::fromLatin1(kRules), QString::fromLatin1(kEverything));
    m_hub->server().setProcessEnvironment(talkative);
    m_event = m_hub->makeEvent();
    const QByteArray list = "code,name,email,phone,company,order,note\n"
        + QByteArrayList{kCode, kName, kEmail, kPhone, kCompany, kOrder, kNote}.join(',') + '\n';
    QCOMPARE(m_hub->run(words("import - --event") + QStringList{m_event}, list).exitCode, 0);
    m_admin = added("admin add --json --name Adminissima");
    m_device = added("device add --json --gate North --name L1 --event");
    const QJsonObject gone = m_hub->run(words("device add --json --name L2 --event") + QStringList{m_event}).json();
    m_revoked = gone[QStringLiteral("token")].toString().toLatin1();
    m_secrets.append(m_revoked);
    QCOMPARE(
        m_hub->run(words("device revoke") + QStringList{gone[QStringLiteral("device_uuid")].toString()}).exitCode, 0);
}

void NoSecretsTest::cleanup()
{
    m_kiosk.reset();
    m_hub.reset();
}

// Runs a command and keeps what it gave away. `command` ends in --event: of ours.
QByteArray NoSecretsTest::added(const char *command, const QString &field)
{
    QStringList arguments = words(command);
    if (arguments.last() == u"--event")
        arguments.append(m_event);
    m_secrets.append(m_hub->run(arguments).json()[field].toString().toUtf8());
    return m_secrets.last();
}

QByteArrayList NoSecretsTest::bodies() const
{
    QJsonObject told = admission(newUuid(), QString::fromUtf8(kCode));
    told[QStringLiteral("override")] = QJsonObject{
        {QStringLiteral("by"), QString::fromUtf8(kSupervisor)}, {QStringLiteral("reason"), QString::fromUtf8(kReason)}};
    const QByteArray good = batchOf({told, admission(newUuid(), QString::fromUtf8(kUnknownCode)),
        with(admission(newUuid(), QString::fromUtf8(kCode)), QStringLiteral("kind"), QString::fromUtf8(kReason))});
    return {good, good.chopped(1), R"({"check_ins": [{"client_uuid": ")" + kMadeUpToken + R"("}]})",
        R"({"last_device_seq": ")" + kName + R"(", "version": ")" + kMadeUpToken + R"("})",
        R"({"code": ")" + kWrongPairing + R"(", "device_name": ")" + kDeviceName + R"("})", kName, QByteArray()};
}

void NoSecretsTest::everyRoute(const QByteArray &token)
{
    const QByteArray staff = "/staff/events/" + m_event.toLatin1();
    const QByteArray query
        = "?q=" + kSearch.toPercentEncoding() + "&since=" + kMadeUpToken + "&token=" + m_device + "&limit=" + kCode;
    const QByteArrayList paths{staff + "/manifest", staff + "/check-ins", staff + "/check-ins/batch",
        staff + "/participants", staff + "/device", "/enroll", "/healthz", "/metrics", "/admin/events",
        "/staff/events/" + kName.toPercentEncoding() + "/manifest", '/' + m_device, "/admin/" + kCode};
    const QByteArrayList contents = bodies();
    for (const QByteArray &path : paths) {
        for (const QByteArray method : {"GET", "POST", "PUT", "DELETE", "OPTIONS"}) {
            HttpRequest request;
            request.method = method;
            request.target = path + (method == "GET" ? query : QByteArray());
            request.token = token;
            request.headers = {{"Gatebook-Seen", kMadeUpToken}, {"X-Request-Id", kCode}, {"Cookie", m_device}};
            if (method == "POST" || method == "PUT")
                request.body = contents.at(path.size() % contents.size());
            QVERIFY(m_hub->server().state() == QProcess::Running);
            QVERIFY2(firstAnswer(m_hub->port(), request).status > 0, path.constData());
        }
    }
    HttpRequest search; // one that finds somebody
    search.target = staff + "/participants?q=quillfeather";
    search.token = token;
    QVERIFY(firstAnswer(m_hub->port(), search).status > 0);
    for (const QByteArray &body : contents) {
        HttpRequest push;
        push.method = QByteArrayLiteral("POST");
        push.target = staff + "/check-ins/batch";
        push.token = token;
        push.body = body;
        QVERIFY(firstAnswer(m_hub->port(), push).status > 0);
    }
}

void NoSecretsTest::brokenHeads()
{
    const QByteArray host = " HTTP/1.1\r\nHost: hub\r\n";
    const QByteArrayList heads{m_device + " / HTTP/1.1\r\nHost: hub\r\n\r\n", "GET " + m_device + host + "\r\n",
        "GET http://user:" + m_device + "@hub/healthz" + host + "\r\n", "GET /healthz HTTP/" + m_device + "\r\n\r\n",
        "GET /healthz" + host + "Authorization Bearer " + m_device + "\r\n\r\n",
        "GET /healthz" + host + m_device + ": 1\r\n\r\n" + "GET /x y z" + host + "\r\n",
        "GET /healthz" + host + "Authorization: Bearer " + m_device + "\r\nAuthorization: Bearer " + kCode + "\r\n\r\n",
        "GET /healthz HTTP/1.1\r\nHost: " + m_device + "/\r\n\r\n", "GET /%zz" + kCode + host + "\r\n",
        "POST /enroll" + host + "Content-Length: " + kCode + "\r\n\r\n",
        "POST /enroll" + host + "Transfer-Encoding: " + kCode + "\r\n\r\n",
        "POST /enroll" + host + "Transfer-Encoding: chunked\r\n\r\n" + m_device + "\r\n",
        "POST /enroll" + host + "Content-Length: 99999999\r\nExpect: " + kCode + "\r\n\r\n",
        "POST /enroll?code=" + kCode + host + "Content-Length: 99999999\r\n\r\n",
        "GET /healthz" + host + "X: " + QByteArray(20'000, 'x') + m_device + "\r\n\r\n", m_device + '\0' + "\r\n\r\n",
        kName + "\x01\r\n\r\n", "GET /\x1b[2J" + kCode + host + "\r\n"};
    for (const QByteArray &head : heads)
        sendRaw(m_hub->port(), head);
    sendRaw(m_hub->port(),
        "GET /staff/events/" + m_event.toLatin1() + "/live" + host + "Authorization: Bearer " + m_device + "\r\n\r\n");
}

void NoSecretsTest::enrolments()
{
    const auto enrol = [this](const QByteArray &code) {
        HttpRequest request;
        request.method = QByteArrayLiteral("POST");
        request.target = QByteArrayLiteral("/enroll");
        request.body = QJsonDocument(
            QJsonObject{{QStringLiteral("code"), QString::fromUtf8(code)}, {QStringLiteral("device_uuid"), newUuid()},
                {QStringLiteral("device_name"), QString::fromUtf8(kDeviceName)}})
                           .toJson();
        return firstAnswer(m_hub->port(), request);
    };
    QCOMPARE(enrol(kWrongPairing).status, 403);
    const HttpReply enrolled = enrol(added("pair --json --gate North --event", QStringLiteral("code")));
    QCOMPARE(enrolled.status, 201);
    m_secrets.append(enrolled.json()[QStringLiteral("token")].toString().toUtf8());
    everyRoute(m_secrets.last());
}

void NoSecretsTest::aKioskAtWork()
{
    const QString dir = m_hub->file(QStringLiteral("kiosk"));
    qputenv(kRules, kEverything); // which it takes with it
    m_kiosk = std::make_unique<KioskProgram>(dir);
    qunsetenv(kRules);
    m_kiosk->logTo(m_hub->file(QStringLiteral("kiosk.err")));
    const QByteArray uri = added("pair --json --gate North --event", QStringLiteral("uri"));
    const QByteArray code = uri.mid(uri.indexOf("code=") + 5);
    m_secrets.append(code.split('&').first());
    QVERIFY(m_kiosk->start({QStringLiteral("--enroll"), QString::fromUtf8(uri), QStringLiteral("--once")}));
    m_kiosk->scan({QString::fromUtf8(kCode), QString::fromUtf8(kUnknownCode)});
    QCOMPARE(m_kiosk->finish(), 0);
    QVERIFY(!m_kiosk->verdicts().isEmpty());
    readKioskToken();
}

void NoSecretsTest::readKioskToken()
{
    const QString name = QStringLiteral("kiosk");
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), name);
        database.setDatabaseName(m_hub->file(QStringLiteral("kiosk/kiosk.db")));
        QVERIFY(database.open());
        QSqlQuery query(QStringLiteral("SELECT token FROM enrolments"), database);
        QVERIFY(query.next());
        m_secrets.append(query.value(0).toByteArray());
    }
    QSqlDatabase::removeDatabase(name);
}

void NoSecretsTest::nothingThatIsLoggedHoldsASecret_data()
{
    QTest::addColumn<bool>("inAFile");
    QTest::newRow("access log in a file") << true;
    QTest::newRow("access log on standard error") << false;
}

void NoSecretsTest::nothingThatIsLoggedHoldsASecret()
{
    QFETCH(bool, inAFile);
    const QString file = m_hub->file(QStringLiteral("requests.log"));
    QVERIFY(m_hub->serve(
        QStringLiteral("127.0.0.1:0"), {QStringLiteral("--access-log"), inAFile ? file : QStringLiteral("-")}));
    for (const QByteArray &token : {m_device, m_admin, m_revoked, kMadeUpToken, QByteArray()})
        everyRoute(token);
    brokenHeads();
    enrolments();
    aKioskAtWork();
    QCOMPARE(m_hub->stop(), 0);

    const QByteArray hub = contentOf(m_hub->file(QStringLiteral("hub.err")));
    const QByteArray access = inAFile ? contentOf(file) : hub;
    QVERIFY2(access.count("\"request_id\":") > 400, access.constData());
    for (const char *part : {R"("status":200)", R"("status":201)", R"("problem":"revoked")", R"("refused":true)",
             R"("role":"admin")", R"("kind":"stream_ended")", R"("items":)"})
        QVERIFY2(access.contains(part), part);
    QCOMPARE(access.count("\"kind\":\"dropped\""), 0);
    for (const QByteArray &secret : std::as_const(m_secrets))
        QVERIFY2(secret.size() >= kSecretMin, m_secrets.join(' ').constData());
    const QByteArray kiosk = contentOf(m_hub->file(QStringLiteral("kiosk.err")));
    QVERIFY2(kiosk.contains("qt."), "the kiosk was not talkative");
    const QStringList found = secretsIn(hub + access + kiosk, m_secrets);
    QVERIFY2(found.isEmpty(), qPrintable(QStringLiteral("\n  ") + found.join(QStringLiteral("\n  "))));
}

} // namespace gatebook::test

GATEBOOK_TEST_MAIN(gatebook::test::NoSecretsTest)
#include "tst_nosecrets.moc"
