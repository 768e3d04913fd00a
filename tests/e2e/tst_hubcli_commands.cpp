// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QJsonArray>
#include <QTest>

#include "tests/e2e/hubprogram.h"
#include "tests/support/testmain.h"

namespace gatebook::test {

namespace {

QStringList words(const char *line)
{
    return QString::fromLatin1(line).split(u' ', Qt::SkipEmptyParts);
}

const QString kNobody = QStringLiteral("0190d4a6-0000-7000-8000-000000000001");

} // namespace

class HubCommandsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnAnyWarning(); }
    void helpIsThereOnEveryLevel_data();
    void helpIsThereOnEveryLevel();
    void versionNamesWhatItStandsOn();
    void wrongUsageIsTwoAndOneLine_data();
    void wrongUsageIsTwoAndOneLine();
    void wrongValuesOfServeAreQuotedBesideTheirOption();
    void refusalIsOneAndOneLine_data();
    void refusalIsOneAndOneLine();
    void globalOptionsMayStandAnywhere();
    void aRepeatedEventUuidIsRefused();
    void importRefusesWholeAndNamesTheLine();
    void importReadsStandardInput();
    void exportWritesTheDocumentWhateverJsonSays();
    void exportToAFileIsWholeOrNotAtAll();
    void devicesAndAdminsAreListedWithoutTokens();
    void aDamagedDatabaseIsRefusedAndLeftAlone();
    void aDatabaseOfANewerProgramIsRefused();
    void aBackupBringsBackWhatWasThere();
};

void HubCommandsTest::helpIsThereOnEveryLevel_data()
{
    QTest::addColumn<QString>("command");
    for (const char *command : {"", "serve", "event", "event create", "event list", "event archive", "import", "export",
             "device", "device add", "device list", "device revoke", "pair", "admin", "admin add", "admin list",
             "admin revoke", "backup", "restore", "verify"})
        QTest::newRow(*command == 0 ? "(none)" : command) << QString::fromLatin1(command);
}

void HubCommandsTest::helpIsThereOnEveryLevel()
{
    QFETCH(const QString, command);
    const HubProgram hub;
    const QStringList args = command.split(u' ', Qt::SkipEmptyParts);
    for (const QString &option : {QStringLiteral("--help"), QStringLiteral("-h")}) {
        const ProgramRun run = hub.run(args + QStringList{option});
        QCOMPARE(run.exitCode, 0);
        const QString usage = QStringLiteral("Usage: gatebook-hub ") + (command.contains(u' ') ? command : QString());
        QVERIFY2(run.out.startsWith(usage.toUtf8()), run.out.constData());
        QCOMPARE(run.err, QByteArray());
    }
}

void HubCommandsTest::versionNamesWhatItStandsOn()
{
    const ProgramRun run = HubProgram().run({QStringLiteral("--version")});
    QCOMPARE(run.exitCode, 0);
    for (const char *name : {"Gatebook 0.", "Qt 6.", "ZXing not used", "SQLite 3."})
        QVERIFY2(run.out.contains(name), name);
}

void HubCommandsTest::wrongUsageIsTwoAndOneLine_data()
{
    QTest::addColumn<QStringList>("args");
    for (const char *line : {"", "event", "nonsense", "event nonsense", "event create", "event create --name",
             "event create --name X --name Y", "event create --name X --bogus", "event create --name X extra",
             "event create --name X --uuid 12", "event create --name X --timezone Mars/Base",
             "event create --name X --starts-at 2026-05-01",
             "event create --name X --starts-at 2026-05-01T18:00:00Z --ends-at 2026-05-01T18:00:00Z", "event archive",
             "event archive 12", "import FILE", "import --event 12 FILE", "export", "pair", "verify extra",
             "serve --listen nonsense", "serve --insecure=yes", "device revoke", "admin add", "backup", "restore",
             "--database mysql://hub@localhost/hub event list"})
        QTest::newRow(*line == 0 ? "(none)" : line) << words(line);
    const QString event = QStringLiteral("--event");
    QTest::newRow("import format") << QStringList{QStringLiteral("import"), event, kNobody, QStringLiteral("--format"),
        QStringLiteral("excel"), QStringLiteral("FILE")};
    QTest::newRow("import map") << QStringList{QStringLiteral("import"), event, kNobody, QStringLiteral("--map"),
        QStringLiteral("a=shoe"), QStringLiteral("FILE")};
    QTest::newRow("export kind") << QStringList{
        QStringLiteral("export"), event, kNobody, QStringLiteral("--kind"), QStringLiteral("all")};
}

void HubCommandsTest::wrongUsageIsTwoAndOneLine()
{
    QFETCH(const QStringList, args);
    const ProgramRun run = HubProgram().run(args);
    QCOMPARE(run.exitCode, 2);
    QCOMPARE(run.out, QByteArray());
    QCOMPARE(run.err.count('\n'), 1);
    QVERIFY2(run.err.contains("--help"), run.err.constData());
}

void HubCommandsTest::wrongValuesOfServeAreQuotedBesideTheirOption()
{
    for (const char *line :
        {"serve --listen nonsense", "serve --tls-listen 127.0.0.1", "serve --behind-proxy localhost",
            "serve --behind-proxy 10.0.0.0/33", "serve --behind-proxy ::/129", "serve --public-url hub.example.org",
            "serve --public-url http://hub.example.org", "serve --public-url https://hub.example.org/gatebook"}) {
        const QStringList args = words(line);
        const ProgramRun run = HubProgram().run(args);
        QCOMPARE(run.exitCode, 2);
        QVERIFY2(run.err.contains(QStringLiteral("%1 \"%2\"").arg(args[1], args[2]).toUtf8()), run.err.constData());
    }
}

void HubCommandsTest::refusalIsOneAndOneLine_data()
{
    QTest::addColumn<QStringList>("args");
    const QStringList event{QStringLiteral("--event"), kNobody};
    QTest::newRow("archive") << words("event archive") + QStringList{kNobody};
    QTest::newRow("revoke device") << words("device revoke") + QStringList{kNobody};
    QTest::newRow("revoke admin") << words("admin revoke") + QStringList{kNobody};
    QTest::newRow("add device") << words("device add --name L") + event;
    QTest::newRow("pair") << words("pair --gate N") + event;
    QTest::newRow("export") << words("export") + event;
    QTest::newRow("export xlsx") << words("export --format xlsx") + event;
    QTest::newRow("import without file") << words("import /nowhere.csv") + event;
    QTest::newRow("import without event") << words("import -") + event;
    QTest::newRow("import pretix") << words("import --format pretix -") + event;
    QTest::newRow("restore") << words("restore /nowhere.db");
    QTest::newRow("plain HTTP elsewhere") << words("serve --listen 0.0.0.0:0");
    QTest::newRow("plain HTTP elsewhere, a proxy") << words("serve --listen 0.0.0.0:0 --behind-proxy 127.0.0.1");
    QTest::newRow("data directory") << words("event list --data /proc/nowhere");
    QTest::newRow("no such server") << words("event list --database postgresql://nobody@127.0.0.1:1/none");
}

void HubCommandsTest::refusalIsOneAndOneLine()
{
    QFETCH(const QStringList, args);
    const ProgramRun run = HubProgram().run(args);
    QVERIFY2(run.exitCode == 1, run.err.constData());
    QCOMPARE(run.out, QByteArray());
    QVERIFY2(run.err.startsWith("gatebook-hub: ") && run.err.count('\n') == 1, run.err.constData());
}

void HubCommandsTest::globalOptionsMayStandAnywhere()
{
    const HubProgram hub;
    QVERIFY(!hub.makeEvent().isEmpty());
    for (const char *line : {"--json event list", "event --json list", "event list --json"}) {
        const ProgramRun run = hub.run(words(line));
        QCOMPARE(run.exitCode, 0);
        QVERIFY(run.json()[QStringLiteral("events")].isArray());
    }
}

void HubCommandsTest::aRepeatedEventUuidIsRefused()
{
    const HubProgram hub;
    const QStringList create = words("event create --name X --json --uuid") + QStringList{kNobody.toUpper()};
    QCOMPARE(hub.run(create).json()[QStringLiteral("uuid")].toString(), kNobody);
    const ProgramRun again = hub.run(create);
    QCOMPARE(again.exitCode, 1);
    QVERIFY(again.err.contains(kNobody.toUtf8()));
}

void HubCommandsTest::importRefusesWholeAndNamesTheLine()
{
    const HubProgram hub;
    const QString event = hub.makeEvent();
    const QString file = hub.write(QStringLiteral("bad.csv"), "code,name\nA1,Ada\n,Bo\n");
    const ProgramRun refused = hub.run(words("import --json --event") + QStringList{event, file});
    QCOMPARE(refused.exitCode, 1);
    QVERIFY2(refused.err.contains("line 3, column code: "), refused.err.constData());
    QCOMPARE(hub.run(words("export --event") + QStringList{event}).out.count('\n'), 1);
}

void HubCommandsTest::importReadsStandardInput()
{
    const HubProgram hub;
    const QString event = hub.makeEvent();
    const ProgramRun run = hub.run(words("import - --json --event") + QStringList{event}, "code;name\nA1;Ada\n");
    QCOMPARE(run.exitCode, 0);
    QCOMPARE(run.json()[QStringLiteral("added")].toInt(), 1);
    QCOMPARE(run.json()[QStringLiteral("warnings")].toArray().size(), 1);
}

void HubCommandsTest::exportWritesTheDocumentWhateverJsonSays()
{
    const HubProgram hub;
    const QString event = hub.makeEvent();
    QCOMPARE(hub.run(words("import - --event") + QStringList{event}, "code,name\nA1,=Ada\n").exitCode, 0);
    const ProgramRun plain = hub.run(words("export --event") + QStringList{event});
    const ProgramRun json = hub.run(words("export --json --event") + QStringList{event});
    QCOMPARE(plain.exitCode, 0);
    QVERIFY(plain.out.startsWith("code,name,"));
    QVERIFY(plain.out.contains("\r\nA1,'=Ada,"));
    QCOMPARE(json.out, plain.out);
}

void HubCommandsTest::exportToAFileIsWholeOrNotAtAll()
{
    const HubProgram hub;
    const QString event = hub.makeEvent();
    const QString file = hub.file(QStringLiteral("out.csv"));
    const QStringList command = words("export --event") + QStringList{event, QStringLiteral("--output")};
    QCOMPARE(hub.run(command + QStringList{file}).exitCode, 0);
    QVERIFY(QFile::exists(file));
    QCOMPARE(hub.run(command + QStringList{hub.file(QStringLiteral("nowhere/out.csv"))}).exitCode, 1);
}

void HubCommandsTest::devicesAndAdminsAreListedWithoutTokens()
{
    const HubProgram hub;
    const QString event = hub.makeEvent();
    const ProgramRun device = hub.run(words("device add --name L1 --gate North --json --event") + QStringList{event});
    const ProgramRun admin = hub.run(words("admin add --name Kim --json"));
    for (const ProgramRun &added : {device, admin}) {
        const QByteArray token = added.json()[QStringLiteral("token")].toString().toLatin1();
        QCOMPARE(QByteArray::fromBase64(token, QByteArray::Base64UrlEncoding).size(), 32);
        for (const char *list : {"device list", "admin list", "device list --json", "admin list --json"})
            QVERIFY(!hub.run(words(list)).out.contains(token));
    }
    QVERIFY(
        hub.run(words("device list")).out.contains(device.json()[QStringLiteral("device_uuid")].toString().toLatin1()));
    QVERIFY(
        hub.run(words("admin list")).out.contains(admin.json()[QStringLiteral("admin_uuid")].toString().toLatin1()));
}

void HubCommandsTest::aDamagedDatabaseIsRefusedAndLeftAlone()
{
    const HubProgram hub;
    QVERIFY(!hub.makeEvent().isEmpty());
    const QByteArray damage(8'192, 'x');
    const QString file = hub.write(QStringLiteral("data/hub.db"), damage);
    for (const char *line : {"event list", "verify", "serve --listen 127.0.0.1:0"}) {
        const ProgramRun run = hub.run(words(line));
        QVERIFY2(run.exitCode == 1 && run.err.count('\n') == 1, run.err.constData());
        QVERIFY(run.err.contains("hub.db"));
    }
    QFile kept(file);
    QVERIFY(kept.open(QIODevice::ReadOnly));
    QCOMPARE(kept.readAll(), damage);
}

void HubCommandsTest::aDatabaseOfANewerProgramIsRefused()
{
    const HubProgram hub;
    QVERIFY(!hub.makeEvent().isEmpty());
    QFile file(hub.dataDir() + QStringLiteral("/hub.db"));
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.seek(60)); // user_version of the SQLite header, big endian
    QCOMPARE(file.write(QByteArray("\0\0\x27\x0f", 4)), 4);
    file.close();
    const ProgramRun run = hub.run(words("event list"));
    QVERIFY2(run.exitCode == 1 && run.err.contains("newer"), run.err.constData());
}

void HubCommandsTest::aBackupBringsBackWhatWasThere()
{
    const HubProgram hub;
    const QString event = hub.makeEvent();
    const QString file = hub.file(QStringLiteral("backup.db"));
    QCOMPARE(hub.run({QStringLiteral("backup"), file}).exitCode, 0);
    const QString device = hub.run(words("device add --name L1 --json --event") + QStringList{event})
                               .json()[QStringLiteral("device_uuid")]
                               .toString();
    const ProgramRun restored = hub.run({QStringLiteral("restore"), file, QStringLiteral("--json")});
    QVERIFY2(restored.exitCode == 0, restored.err.constData());
    const QJsonArray since = restored.json()[QStringLiteral("enrolled_since")].toArray();
    QCOMPARE(since.size(), 1);
    QCOMPARE(since[0].toObject()[QStringLiteral("device_uuid")].toString(), device);
    QVERIFY(QFile::exists(restored.json()[QStringLiteral("moved_aside")].toString()));
    const ProgramRun list = hub.run(words("event list"));
    QVERIFY(list.out.contains(event.toLatin1()));
    QCOMPARE(hub.run(words("verify --json")).json()[QStringLiteral("ok")].toBool(), true);
}

} // namespace gatebook::test

GATEBOOK_TEST_MAIN(gatebook::test::HubCommandsTest)
#include "tst_hubcli_commands.moc"
