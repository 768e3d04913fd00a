// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>

#include "tests/e2e/httpclient.h"
#include "tests/e2e/hubprogram.h"
#include "tests/support/testmain.h"

namespace gatebook::test {

namespace {

const QString kAddress = QStringLiteral("127.0.0.1:0");

QStringList logTo(const QString &where)
{
    return {QStringLiteral("--access-log"), where};
}

// The lines that tell of requests, in order.
QList<QJsonObject> requestsIn(const QString &path)
{
    QFile file(path);
    QList<QJsonObject> requests;
    if (!file.open(QIODevice::ReadOnly))
        return requests;
    while (!file.atEnd()) {
        const QJsonObject line = QJsonDocument::fromJson(file.readLine()).object();
        if (line.contains(QStringLiteral("request_id")))
            requests.append(line);
    }
    return requests;
}

} // namespace

// Where a serving hub's access log goes.
class HubLogsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void eachAnswerHasItsLineWhenTheHubHasStopped();
    void byDefaultTheLogIsWithTheDataForItsOwnerAlone();
    void noneKeepsNone();
    void standardErrorTakesItToo();
    void aLogThatCannotBeWrittenStopsTheStart();

private:
    [[nodiscard]] HttpReply get(const QByteArray &path) const
    {
        HttpRequest request;
        request.target = path;
        return sendRequest(m_hub->port(), request);
    }

    std::unique_ptr<HubProgram> m_hub;
};

void HubLogsTest::init()
{
    failOnAnyWarning();
    m_hub = std::make_unique<HubProgram>();
}

void HubLogsTest::eachAnswerHasItsLineWhenTheHubHasStopped()
{
    const QString log = m_hub->file(QStringLiteral("requests.log"));
    QVERIFY(m_hub->serve(kAddress, logTo(log)));
    QStringList ids;
    for (const char *path : {"/healthz", "/nowhere", "/metrics"})
        ids.append(QString::fromLatin1(get(path).headers.value("x-request-id")));
    QCOMPARE(m_hub->stop(), 0);
    const QList<QJsonObject> requests = requestsIn(log);
    QCOMPARE(requests.size(), ids.size());
    for (int i = 0; i < ids.size(); ++i)
        QCOMPARE(requests.at(i)[QStringLiteral("request_id")].toString(), ids.at(i));
    QCOMPARE(requests.first()[QStringLiteral("route")].toString(), QStringLiteral("/healthz"));
    QCOMPARE(requests.last()[QStringLiteral("problem")].toString(), QStringLiteral("unauthorized"));
    QCOMPARE(QSet<QString>(ids.begin(), ids.end()).size(), ids.size());
}

void HubLogsTest::byDefaultTheLogIsWithTheDataForItsOwnerAlone()
{
    const QString log = m_hub->dataDir() + QStringLiteral("/access.log");
    for (int start = 1; start <= 2; ++start) {
        QVERIFY(m_hub->serve());
        QCOMPARE(get("/healthz").status, 200);
        QCOMPARE(m_hub->stop(), 0);
        QCOMPARE(requestsIn(log).size(), start);
    }
    const QFile::Permissions others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    QVERIFY(!(QFileInfo(log).permissions() & others));
}

void HubLogsTest::noneKeepsNone()
{
    QVERIFY(m_hub->serve(kAddress, logTo(QStringLiteral("none"))));
    const HttpReply reply = get("/healthz");
    QCOMPARE(reply.status, 200);
    QVERIFY(reply.headers.contains("x-request-id"));
    QCOMPARE(m_hub->stop(), 0);
    QVERIFY(!QFile::exists(m_hub->dataDir() + QStringLiteral("/access.log")));
}

void HubLogsTest::standardErrorTakesItToo()
{
    const QString err = m_hub->file(QStringLiteral("hub.err"));
    m_hub->logTo(err);
    QVERIFY(m_hub->serve(kAddress, logTo(QStringLiteral("-"))));
    QCOMPARE(get("/healthz").status, 200);
    QCOMPARE(m_hub->stop(), 0);
    QCOMPARE(requestsIn(err).size(), 1);
    QVERIFY(!QFile::exists(m_hub->dataDir() + QStringLiteral("/access.log")));
}

void HubLogsTest::aLogThatCannotBeWrittenStopsTheStart()
{
    for (const QString &where : {m_hub->file(QStringLiteral("no/such/folder.log")), m_hub->file(QString())}) {
        const ProgramRun run
            = m_hub->run(QStringList{QStringLiteral("serve"), QStringLiteral("--listen"), kAddress} + logTo(where));
        QCOMPARE(run.exitCode, 1);
        QVERIFY2(run.err.contains(where.toUtf8()) && run.err.contains("--access-log") && run.err.count('\n') == 1,
            run.err.constData());
    }
}

} // namespace gatebook::test

GATEBOOK_TEST_MAIN(gatebook::test::HubLogsTest)
#include "tst_hubcli_logs.moc"
