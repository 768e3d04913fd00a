// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFileInfo>
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

bool isForItsOwnerAlone(const QString &file)
{
    const QFile::Permissions others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    return QFile::exists(file) && !(QFileInfo(file).permissions() & others);
}

// One line that says why, exit 1, nothing on stdout.
bool isRefused(const ProgramRun &run)
{
    return run.exitCode == 1 && run.out.isEmpty() && run.err.startsWith("gatebook-hub: ") && run.err.count('\n') == 1;
}

} // namespace

// What must not happen by a slip: a list read by half, an empty hub in a mistyped folder, names for others to read, and
// rights that come back unnoticed.
class HubGuardsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnAnyWarning(); }
    void aListThatCannotBeReadToItsEndIsRefused();
    void whatIsNoFileIsRefusedByName();
    void aMistypedFolderIsNotANewHub_data();
    void aMistypedFolderIsNotANewHub();
    void aHubBeginsWith_data();
    void aHubBeginsWith();
    void namesAreForTheOwnerAlone();
    void noOutputGoesWhereDataIsKept_data();
    void noOutputGoesWhereDataIsKept();
    void damageIsToldInOneLine();
    void restoreNamesWhatItSetBack();
    void anArchivedEventTakesListsButNoDevices();
    void absentValuesAreNull();
};

// Standard input here is a folder: it opens, and reading it fails.
void HubGuardsTest::aListThatCannotBeReadToItsEndIsRefused()
{
    const HubProgram hub;
    const QStringList event{QStringLiteral("--event"), hub.makeEvent()};
    QCOMPARE(hub.run(words("import -") + event, "code,name\nA1,Ada\n").exitCode, 0);
    QProcess import;
    import.setStandardInputFile(hub.dataDir());
    import.start(qEnvironmentVariable("GATEBOOK_BIN") + QStringLiteral("/gatebook-hub"),
        QStringList{QStringLiteral("--data"), hub.dataDir()} + words("import - --replace") + event);
    QVERIFY(import.waitForFinished());
    const ProgramRun run{import.exitCode(), import.readAllStandardOutput(), import.readAllStandardError()};
    QVERIFY2(isRefused(run) && run.err.contains("standard input to its end"), run.err.constData());
    QVERIFY(hub.run(words("export") + event).out.contains("A1,Ada,,,,,,valid"));
}

void HubGuardsTest::whatIsNoFileIsRefusedByName()
{
    const HubProgram hub;
    const QStringList event{QStringLiteral("--event"), hub.makeEvent()};
    const ProgramRun folder = hub.run(QStringList{QStringLiteral("import"), hub.dataDir()} + event);
    QVERIFY2(isRefused(folder) && folder.err.contains("is a folder"), folder.err.constData());
    const ProgramRun device = hub.run(words("import /dev/null") + event);
    QVERIFY2(isRefused(device) && device.err.contains("standard input"), device.err.constData());
}

void HubGuardsTest::aMistypedFolderIsNotANewHub_data()
{
    QTest::addColumn<QStringList>("args");
    const QStringList event = words("--event 0190d4a6-0000-7000-8000-000000000001");
    const QStringList uuid = event.mid(1);
    QTest::newRow("event list") << words("event list");
    QTest::newRow("event archive") << words("event archive") + uuid;
    QTest::newRow("import") << words("import -") + event;
    QTest::newRow("export") << words("export") + event;
    QTest::newRow("device add") << words("device add --name L1") + event;
    QTest::newRow("device list") << words("device list");
    QTest::newRow("device revoke") << words("device revoke") + uuid;
    QTest::newRow("pair") << words("pair --gate N") + event;
    QTest::newRow("admin list") << words("admin list");
    QTest::newRow("admin revoke") << words("admin revoke") + uuid;
    QTest::newRow("backup") << words("backup backup.db");
    QTest::newRow("verify") << words("verify");
}

void HubGuardsTest::aMistypedFolderIsNotANewHub()
{
    QFETCH(const QStringList, args);
    const HubProgram hub;
    const ProgramRun run = hub.run(args, "code,name\nA1,Ada\n");
    QVERIFY2(isRefused(run) && run.err.contains("no hub in " + hub.dataDir().toUtf8()), run.err.constData());
    QVERIFY(!QFile::exists(hub.dataDir()));
}

void HubGuardsTest::aHubBeginsWith_data()
{
    QTest::addColumn<QStringList>("args");
    QTest::newRow("event create") << words("event create --name X");
    QTest::newRow("admin add") << words("admin add --name Kim");
    QTest::newRow("restore") << words("restore");
}

void HubGuardsTest::aHubBeginsWith()
{
    QFETCH(QStringList, args);
    const HubProgram other;
    if (args.front() == u"restore") {
        args.append(other.file(QStringLiteral("b.db")));
        QVERIFY(!other.makeEvent().isEmpty());
        QCOMPARE(other.run({QStringLiteral("backup"), args.back()}).exitCode, 0);
    }
    const HubProgram hub;
    QCOMPARE(hub.run(args).exitCode, 0);
    QCOMPARE(hub.run(words("event list")).exitCode, 0);
}

void HubGuardsTest::namesAreForTheOwnerAlone()
{
    HubProgram hub;
    const QStringList event{QStringLiteral("--event"), hub.makeEvent()};
    // A file of this name that everybody may read is no reason.
    const QString list = hub.write(QStringLiteral("list.csv"), "old");
    QVERIFY(QFile::setPermissions(list, QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup | QFile::ReadOther));
    const QString backup = hub.file(QStringLiteral("b.db"));
    const QString picture = hub.file(QStringLiteral("qr.png"));
    QCOMPARE(hub.run(words("export --output") + QStringList{list} + event).exitCode, 0);
    QCOMPARE(hub.run(words("pair --gate N --png") + QStringList{picture} + event).exitCode, 0);
    QCOMPARE(hub.run({QStringLiteral("backup"), backup}).exitCode, 0);
    QVERIFY(QFile::setPermissions(backup, QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup | QFile::ReadOther));
    QCOMPARE(hub.run({QStringLiteral("restore"), backup}).exitCode, 0);
    QVERIFY(hub.serve());
    for (const QString &file :
        {list, picture, hub.dataDir() + QStringLiteral("/hub.db"), hub.dataDir() + QStringLiteral("/hub.urls.json")})
        QVERIFY2(isForItsOwnerAlone(file), qPrintable(file));
    QCOMPARE(hub.stop(), 0);
}

void HubGuardsTest::noOutputGoesWhereDataIsKept_data()
{
    QTest::addColumn<QString>("target");
    for (const char *name : {"data/hub.db", "data/hub.db-wal", "data/hub.lock", "link", "evening.backup"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

void HubGuardsTest::noOutputGoesWhereDataIsKept()
{
    QFETCH(const QString, target);
    HubProgram hub;
    const QStringList event{QStringLiteral("--event"), hub.makeEvent()};
    QCOMPARE(hub.run(words("backup") + QStringList{hub.file(QStringLiteral("evening.backup"))}).exitCode, 0);
    QVERIFY(QFile::link(hub.dataDir() + QStringLiteral("/hub.db"), hub.file(QStringLiteral("link"))));
    QVERIFY(hub.serve());
    const QString file = hub.file(target);
    for (const char *line : {"export --output", "pair --gate N --png"}) {
        const ProgramRun run = hub.run(words(line) + QStringList{file} + event);
        QVERIFY2(isRefused(run) && run.err.contains("choose another name"), run.err.constData());
    }
    QVERIFY(hub.run(words("event list")).out.contains(event[1].toLatin1()));
    QCOMPARE(
        hub.run(words("export --output") + QStringList{hub.dataDir() + QStringLiteral("/list.csv")} + event).exitCode,
        0);
}

void HubGuardsTest::damageIsToldInOneLine()
{
    const HubProgram hub;
    const QStringList event{QStringLiteral("--event"), hub.makeEvent()};
    QByteArray list = "code,name\n";
    for (int i = 0; i < 3'000; ++i)
        list += "T" + QByteArray::number(i) + ",Guest\n";
    QCOMPARE(hub.run(words("import -") + event, list).exitCode, 0);
    QFile database(hub.dataDir() + QStringLiteral("/hub.db"));
    QVERIFY(database.open(QIODevice::ReadWrite));
    constexpr qint64 kPage = 4'096;
    QVERIFY(database.seek(database.size() / 2 / kPage * kPage));
    QCOMPARE(database.write(QByteArray(4 * kPage, 'x')), 4 * kPage);
    database.close();
    for (const char *line : {"verify", "serve --listen 127.0.0.1:0"}) {
        const ProgramRun run = hub.run(words(line));
        QVERIFY2(isRefused(run) && run.err.contains("damaged"), run.err.constData());
    }
}

void HubGuardsTest::restoreNamesWhatItSetBack()
{
    const HubProgram hub;
    const QString event = hub.makeEvent();
    const QString kim = hub.run(words("admin add --name Kim --json")).json()[QStringLiteral("admin_uuid")].toString();
    const QString backup = hub.file(QStringLiteral("b.db"));
    QCOMPARE(hub.run({QStringLiteral("backup"), backup}).exitCode, 0);
    const auto change = [&] {
        return hub.run(words("admin revoke") + QStringList{kim}).exitCode == 0
            && hub.run(words("event archive") + QStringList{event}).exitCode == 0;
    };
    QVERIFY(change());
    const QJsonObject told = hub.run({QStringLiteral("restore"), backup, QStringLiteral("--json")}).json();
    QVERIFY(change());
    const QByteArray said = hub.run({QStringLiteral("restore"), backup}).out;
    const auto only = [&told](const char *list) {
        const QJsonArray array = told[QString::fromLatin1(list)].toArray();
        return array.size() == 1 ? array[0].toObject() : QJsonObject();
    };
    QCOMPARE(only("admins_revoked_since")[QStringLiteral("admin_uuid")].toString(), kim);
    QCOMPARE(only("events_archived_since")[QStringLiteral("uuid")].toString(), event);
    QVERIFY2(said.contains("revoke again: " + kim.toLatin1()), said.constData());
    QVERIFY2(said.contains("archive again: " + event.toLatin1()), said.constData());
}

void HubGuardsTest::anArchivedEventTakesListsButNoDevices()
{
    const HubProgram hub;
    const QString uuid = hub.makeEvent();
    const QStringList event{QStringLiteral("--event"), uuid};
    QCOMPARE(hub.run(words("event archive") + QStringList{uuid}).exitCode, 0);
    for (const char *line : {"device add --name L1", "pair --gate N"}) {
        const ProgramRun run = hub.run(words(line) + event);
        QVERIFY2(isRefused(run) && run.err.contains("archived"), run.err.constData());
    }
    QCOMPARE(hub.run(words("import -") + event, "code,name\nA1,Ada\n").exitCode, 0);
    QVERIFY(hub.run(words("export") + event).out.contains("A1,Ada"));
}

void HubGuardsTest::absentValuesAreNull()
{
    const HubProgram other;
    QVERIFY(!other.makeEvent().isEmpty());
    const QString backup = other.file(QStringLiteral("b.db"));
    QCOMPARE(other.run({QStringLiteral("backup"), backup}).exitCode, 0);
    const HubProgram hub;
    const QJsonObject restored = hub.run({QStringLiteral("restore"), backup, QStringLiteral("--json")}).json();
    QVERIFY(restored[QStringLiteral("moved_aside")].isNull() && restored[QStringLiteral("not_compared")].isNull());
    const QJsonObject event
        = hub.run(words("event list --json")).json()[QStringLiteral("events")].toArray().at(0).toObject();
    QVERIFY(event.contains(QStringLiteral("venue")) && event[QStringLiteral("venue")].isNull());
}

} // namespace gatebook::test

GATEBOOK_TEST_MAIN(gatebook::test::HubGuardsTest)
#include "tst_hubcli_guards.moc"
