// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFile>
#include <QJsonArray>
#include <QTest>

#include <array>
#include <atomic>
#include <thread>

#include "tests/e2e/batches.h"
#include "tests/e2e/httpclient.h"
#include "tests/e2e/hubprogram.h"
#include "tests/support/postgresserver.h"
#include "tests/support/testmain.h"

namespace gatebook::test {

namespace {

QStringList words(const char *line)
{
    return QString::fromLatin1(line).split(u' ', Qt::SkipEmptyParts);
}

QByteArray ticketList(int from, int to)
{
    QByteArray text = "code,name\n";
    for (int i = from; i < to; ++i)
        text += "T" + QByteArray::number(i) + ",Guest " + QByteArray::number(i) + "\n";
    return text;
}

struct Gate
{
    quint16 port = 0;
    QByteArray path;
    QByteArray token;
};

HttpReply call(
    const Gate &gate, const QByteArray &method, const QByteArray &rest, const std::optional<QByteArray> &body)
{
    HttpRequest request;
    request.method = method;
    request.target = gate.path + rest;
    request.token = gate.token;
    request.body = body;
    return sendRequest(gate.port, request);
}

} // namespace

// Every command of the program, and two programs at once, on one PostgreSQL database.
class HubPostgreSqlTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void everyCommandDoesItsWork();
    void largeListsComeInWhole();
    void backupAndRestoreNameTheToolsToUse();
    void twoHubsGiveOneOrderAndOneWinnerEach();

private:
    [[nodiscard]] QString makeEvent() const { return m_hub->makeEvent(); }
    [[nodiscard]] QByteArray addDevice(const QString &event) const;
    [[nodiscard]] static int scanAll(const Gate &gate, int tickets, const char *suffix);

    PostgresServer m_server;
    QStringList m_database;
    std::unique_ptr<HubProgram> m_hub;
};

void HubPostgreSqlTest::initTestCase()
{
    if (const auto started = m_server.start(); !started)
        QSKIP(qPrintable(started.error().message));
}

void HubPostgreSqlTest::init()
{
    failOnAnyWarning();
    static int count = 0;
    const auto made = m_server.createDatabase(QStringLiteral("hub%1").arg(++count));
    QVERIFY2(made.ok(), made ? "" : qPrintable(made.error().message));
    m_database = {QStringLiteral("--database"), made->url};
    m_hub = std::make_unique<HubProgram>(m_database);
}

QByteArray HubPostgreSqlTest::addDevice(const QString &event) const
{
    const QJsonObject added = m_hub->run(words("device add --name L1 --json --event") + QStringList{event}).json();
    return added[QStringLiteral("token")].toString().toLatin1();
}

void HubPostgreSqlTest::everyCommandDoesItsWork()
{
    const QString event = makeEvent();
    QVERIFY(!event.isEmpty());
    const QStringList to{QStringLiteral("--event"), event};
    QVERIFY(m_hub->run(words("event list")).out.contains(event.toLatin1()));
    QVERIFY(m_hub->serve());
    const Gate gate{m_hub->port(), "/staff/events/" + event.toLatin1(), addDevice(event)};
    const ProgramRun imported = m_hub->run(words("import - --json") + to, ticketList(0, 3));
    QCOMPARE(imported.json()[QStringLiteral("added")].toInt(), 3);
    const QByteArray batch = batchOf({admission(newUuid(), QStringLiteral("T1")),
        admission(newUuid(), QStringLiteral("T1")), admission(newUuid(), QStringLiteral("X"))});
    QCOMPARE(call(gate, "POST", "/check-ins/batch", batch).status, 200);
    for (const auto &[kind, rows] : {std::pair("attendance", 3), std::pair("scans", 3), std::pair("cases", 1)}) {
        for (const char *format : {"csv", "json"}) {
            const ProgramRun run = m_hub->run(words("export --kind") + QStringList{QString::fromLatin1(kind)} + to
                + QStringList{QStringLiteral("--format"), QString::fromLatin1(format)});
            QVERIFY2(run.exitCode == 0, run.err.constData());
            if (*format == 'j')
                QCOMPARE(QJsonDocument::fromJson(run.out).array().size(), rows);
        }
    }
    const QJsonObject pairing = m_hub->run(words("pair --gate N --json") + to).json();
    QVERIFY(pairing[QStringLiteral("uri")].toString().contains(QStringLiteral("%3A%1&").arg(m_hub->port())));
    const QJsonObject device = m_hub->run(words("device add --name L2 --json") + to).json();
    QCOMPARE(
        m_hub->run(words("device revoke") + QStringList{device[QStringLiteral("device_uuid")].toString()}).exitCode, 0);
    QVERIFY(m_hub->run(words("device list")).out.contains("L2"));
    const QJsonObject admin = m_hub->run(words("admin add --name Kim --json")).json();
    QVERIFY(m_hub->run(words("admin list")).out.contains("Kim"));
    QCOMPARE(
        m_hub->run(words("admin revoke") + QStringList{admin[QStringLiteral("admin_uuid")].toString()}).exitCode, 0);
    QCOMPARE(m_hub->run(words("verify --json")).json()[QStringLiteral("ok")].toBool(), true);
    QCOMPARE(m_hub->run(words("event archive") + QStringList{event}).exitCode, 0);
    QCOMPARE(call(gate, "GET", "/manifest", {}).status, 410);
    QCOMPARE(m_hub->stop(), 0);
}

void HubPostgreSqlTest::largeListsComeInWhole()
{
    const QStringList import = words("import - --json --event") + QStringList{makeEvent()};
    const auto counts = [](const ProgramRun &run) {
        QStringList numbers;
        for (const char *name : {"added", "changed", "cancelled", "unchanged"})
            numbers.append(QString::number(run.json()[QString::fromLatin1(name)].toInt(-1)));
        return numbers.join(u' ');
    };
    QCOMPARE(counts(m_hub->run(import, ticketList(0, 6'000))), QStringLiteral("6000 0 0 0"));
    const QStringList replace = import + QStringList{QStringLiteral("--replace")};
    const QByteArray later = ticketList(1'000, 6'001);
    QCOMPARE(
        counts(m_hub->run(replace + QStringList{QStringLiteral("--dry-run")}, later)), QStringLiteral("1 0 1000 5000"));
    QCOMPARE(counts(m_hub->run(replace, later)), QStringLiteral("1 0 1000 5000"));
    QCOMPARE(counts(m_hub->run(replace, later)), QStringLiteral("0 0 0 5001"));
    QCOMPARE(m_hub->run(words("verify")).exitCode, 0);
}

void HubPostgreSqlTest::backupAndRestoreNameTheToolsToUse()
{
    for (const char *command : {"backup", "restore"}) {
        const QString file = m_hub->file(QStringLiteral("backup.db"));
        const ProgramRun run = m_hub->run({QString::fromLatin1(command), file});
        QCOMPARE(run.exitCode, 1);
        QVERIFY2(run.err.contains("pg_dump") && run.err.count('\n') == 1, run.err.constData());
        QVERIFY(!QFile::exists(file));
    }
}

// → how many of its admissions were the first of their ticket; -1: an answer was not 200.
int HubPostgreSqlTest::scanAll(const Gate &gate, int tickets, const char *suffix)
{
    int won = 0;
    for (int i = 0; i < tickets; i += 2) {
        const HttpReply reply = call(gate, "POST", "/check-ins/batch",
            batchOf({admission(newUuid(), QStringLiteral("T%1").arg(i)),
                with(admission(newUuid(), QStringLiteral("T%1").arg(i + 1)), QStringLiteral("gate"),
                    QString::fromLatin1(suffix))}));
        if (reply.status != 200)
            return -1;
        won += static_cast<int>(statusesOf(reply.json()).count(QStringLiteral("applied")));
    }
    return won;
}

void HubPostgreSqlTest::twoHubsGiveOneOrderAndOneWinnerEach()
{
    constexpr int kTickets = 60;
    constexpr qsizetype kScans = 2LL * kTickets;
    const QString event = makeEvent();
    QCOMPARE(m_hub->run(words("import - --event") + QStringList{event}, ticketList(0, kTickets)).exitCode, 0);
    HubProgram other(m_database);
    QVERIFY(m_hub->serve() && other.serve());
    const QByteArray path = "/staff/events/" + event.toLatin1();
    const std::array gates{Gate{m_hub->port(), path, addDevice(event)}, Gate{other.port(), path, addDevice(event)}};
    std::atomic<int> won = 0;
    std::atomic<bool> lost = false;
    std::vector<std::thread> threads;
    threads.reserve(gates.size());
    for (const Gate &gate : gates) {
        threads.emplace_back([&] {
            const int mine = scanAll(gate, kTickets, "West");
            won += mine;
            lost = lost || mine < 0;
        });
    }
    // A device that asks now one hub, now the other, from the cursor that it has.
    QList<qint64> seen;
    QByteArray since;
    for (int round = 0; seen.size() < kScans && !lost; ++round) {
        const HttpReply reply = call(gates.at(round % 2), "GET", "/check-ins?limit=7" + since, {});
        if (reply.status != 200)
            break;
        for (const auto &row : reply.json()[QStringLiteral("check_ins")].toArray())
            seen.append(row.toObject()[QStringLiteral("seq")].toInteger());
        since = "&since=" + reply.json()[QStringLiteral("next_cursor")].toString().toLatin1();
    }
    for (std::thread &thread : threads)
        thread.join();
    QCOMPARE(won.load(), kTickets);
    QCOMPARE(seen.size(), kScans);
    for (qsizetype i = 0; i < seen.size(); ++i)
        QCOMPARE(seen.at(i), kTickets + 1 + i);
    QCOMPARE(m_hub->run(words("verify")).exitCode, 0);
}

} // namespace gatebook::test

GATEBOOK_TEST_MAIN(gatebook::test::HubPostgreSqlTest)
#include "tst_hubcli_postgresql.moc"
