// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QTest>

#include <algorithm>

#include "tests/e2e/hubprogram.h"
#include "tests/e2e/kioskprogram.h"
#include "tests/e2e/programpath.h"
#include "tests/support/testmain.h"

namespace gatebook::test {

namespace {

constexpr int kPatienceMs = 60'000;

QStringList words(const char *line)
{
    return QString::fromLatin1(line).split(u' ', Qt::SkipEmptyParts);
}

ProgramRun runKiosk(const QStringList &arguments)
{
    QProcess process;
    process.start(programPath(QStringLiteral("gatebook-kiosk")), arguments);
    ProgramRun run;
    if (process.waitForFinished(kPatienceMs) && process.exitStatus() == QProcess::NormalExit)
        run.exitCode = process.exitCode();
    run.out = process.readAllStandardOutput();
    run.err = process.readAllStandardError();
    return run;
}

// Whether the kiosk's database holds these letters, large or small, anywhere.
bool holds(const QString &folder, const char *letters)
{
    const QDir directory(folder);
    const QStringList names = directory.entryList({QStringLiteral("kiosk.db*")});
    return std::any_of(names.begin(), names.end(), [&](const QString &name) {
        QFile file(directory.filePath(name));
        return file.open(QIODevice::ReadOnly) && file.readAll().toLower().contains(letters);
    });
}

} // namespace

// A laptop that never comes back to its hub: the programs, from the revocation to the scans that count.
class RescueTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnAnyWarning(); }
    void aRevokedKioskIsWipedKeepsItsScansAndTheyCountByTheFile();
    void aDamagedFileIsTakenInAsFarAsItCanBeRead();
    void theJournalsCommandsRefuseWhatTheyCannotDo();

private:
    [[nodiscard]] static QStringList entered(const HubProgram &hub, const QString &event)
    {
        const ProgramRun run = hub.run(words("export --format json --event") + QStringList{event});
        QStringList codes;
        for (const auto &row : QJsonDocument::fromJson(run.out).array()) {
            if (row.toObject()[QStringLiteral("checked_in")].toBool())
                codes.append(row.toObject()[QStringLiteral("code")].toString());
        }
        return codes;
    }
};

void RescueTest::aRevokedKioskIsWipedKeepsItsScansAndTheyCountByTheFile()
{
    HubProgram hub;
    const QString event = hub.makeEvent();
    QCOMPARE(
        hub.run(words("import - --event") + QStringList{event}, "code,name\nA1,Ada\nB2,Bo\nC3,Cyclamen\n").exitCode, 0);
    QVERIFY(hub.serve({}, words("--tls-listen 127.0.0.1:0")));
    const QString address = QStringLiteral("127.0.0.1:%1").arg(hub.port());
    const QString uri
        = hub.run(words("pair --json --gate N --event") + QStringList{event}).json()[QStringLiteral("uri")].toString();
    const QString folder = hub.file(QStringLiteral("kiosk"));
    KioskProgram kiosk(folder);
    QVERIFY(kiosk.start({QStringLiteral("--enroll"), uri, QStringLiteral("--once")}));
    kiosk.scan({QStringLiteral("A1")});
    QCOMPARE(kiosk.finish(), 0);
    QVERIFY(holds(folder, "cyclamen"));
    QCOMPARE(hub.stop(), 0);
    QVERIFY(kiosk.start({QStringLiteral("--once")})); // the hub is away
    kiosk.scan({QStringLiteral("B2"), QStringLiteral("B2")});
    QCOMPARE(kiosk.finish(), 0);

    const QJsonArray devices = hub.run(words("device list --json")).json()[QStringLiteral("devices")].toArray();
    QCOMPARE(devices.size(), 1);
    const QString device = devices[0].toObject()[QStringLiteral("device_uuid")].toString();
    QCOMPARE(hub.run(words("device revoke") + QStringList{device}).exitCode, 0);
    QVERIFY(hub.serve({}, {QStringLiteral("--tls-listen"), address}));
    kiosk.logTo(hub.file(QStringLiteral("kiosk.log")));
    QVERIFY(kiosk.start({QStringLiteral("--once")}));
    QCOMPARE(kiosk.finish(), 1); // no list, and none comes
    QFile log(hub.file(QStringLiteral("kiosk.log")));
    QVERIFY(log.open(QIODevice::ReadOnly));
    QVERIFY(log.readAll().contains("revoked"));
    QVERIFY(!holds(folder, "cyclamen")); // nobody's name is left
    QCOMPARE(entered(hub, event), QStringList{QStringLiteral("A1")});

    const QString file = hub.file(QStringLiteral("scans.jsonl"));
    const QStringList data{QStringLiteral("--data"), folder, QStringLiteral("--json"), QStringLiteral("journal")};
    const ProgramRun verified = runKiosk(data + QStringList{QStringLiteral("verify")});
    QCOMPARE(verified.exitCode, 0);
    QCOMPARE(verified.json()[QStringLiteral("unrecorded")].toInt(), 2);
    QCOMPARE(runKiosk(data + QStringList{QStringLiteral("export"), file}).json()[QStringLiteral("scans")].toInt(), 3);
    const ProgramRun taken = hub.run(words("import-journal --json") + QStringList{file}); // while it serves
    QCOMPARE(taken.exitCode, 0);
    QCOMPARE(taken.json()[QStringLiteral("added")].toInt(), 2);
    QCOMPARE(taken.json()[QStringLiteral("already_there")].toInt(), 1);
    QCOMPARE(entered(hub, event), QStringList({QStringLiteral("A1"), QStringLiteral("B2")}));
    const ProgramRun again = hub.run(words("import-journal --json") + QStringList{file});
    QCOMPARE(again.json()[QStringLiteral("added")].toInt(), 0);
    QCOMPARE(again.json()[QStringLiteral("already_there")].toInt(), 3);
    QCOMPARE(hub.run(words("verify")).exitCode, 0);

    QCOMPARE(hub.stop(), 0);
}

void RescueTest::aDamagedFileIsTakenInAsFarAsItCanBeRead()
{
    HubProgram hub;
    const QString event = hub.makeEvent();
    QCOMPARE(hub.run(words("import - --event") + QStringList{event}, "code,name\nA1,Ada\nB2,Bo\n").exitCode, 0);
    QVERIFY(hub.serve({}, words("--tls-listen 127.0.0.1:0")));
    const QString uri
        = hub.run(words("pair --json --gate N --event") + QStringList{event}).json()[QStringLiteral("uri")].toString();
    KioskProgram kiosk(hub.file(QStringLiteral("kiosk")));
    QVERIFY(kiosk.start({QStringLiteral("--enroll"), uri, QStringLiteral("--once")}));
    kiosk.scan({QStringLiteral("A1"), QStringLiteral("B2"), QStringLiteral("B2")});
    QCOMPARE(kiosk.finish(), 0);
    const QString file = hub.file(QStringLiteral("scans.jsonl"));
    QCOMPARE(runKiosk({QStringLiteral("--data"), hub.file(QStringLiteral("kiosk")), QStringLiteral("journal"),
                          QStringLiteral("export"), file})
                 .exitCode,
        0);
    QFile damaged(file);
    QVERIFY(damaged.open(QIODevice::ReadWrite));
    QVERIFY(damaged.seek(damaged.size() / 2) && damaged.putChar('~'));
    damaged.close();
    const ProgramRun partly = hub.run(words("import-journal --json") + QStringList{file});
    QCOMPARE(partly.exitCode, 1);
    QCOMPARE(partly.json()[QStringLiteral("damaged")].toArray().size(), 1);
    QCOMPARE(partly.json()[QStringLiteral("already_there")].toInt(), 2);
    QCOMPARE(hub.stop(), 0);
}

void RescueTest::theJournalsCommandsRefuseWhatTheyCannotDo()
{
    const QTemporaryDir dir;
    const auto journal = [&](const QStringList &more) {
        return runKiosk(
            QStringList{QStringLiteral("--data"), dir.filePath(QStringLiteral("none")), QStringLiteral("journal")}
            + more);
    };
    QCOMPARE(journal({}).exitCode, 2);
    QCOMPARE(journal({QStringLiteral("export")}).exitCode, 2);
    QCOMPARE(journal({QStringLiteral("--help")}).exitCode, 0);
    const ProgramRun nothing = journal({QStringLiteral("verify")});
    QCOMPARE(nothing.exitCode, 1);
    QVERIFY2(nothing.err.contains("there is no kiosk in") && nothing.err.count('\n') == 1, nothing.err.constData());
    QVERIFY(!QFile::exists(dir.filePath(QStringLiteral("none")))); // a mistyped name leaves nothing behind
    HubProgram hub;
    QVERIFY(!hub.makeEvent().isEmpty());
    const ProgramRun foreign
        = hub.run(words("import-journal") + QStringList{hub.write(QStringLiteral("list.csv"), "code,name\n")});
    QCOMPARE(foreign.exitCode, 1);
    QVERIFY2(foreign.err.contains("no journal") && foreign.err.count('\n') == 1, foreign.err.constData());
}

} // namespace gatebook::test

GATEBOOK_TEST_MAIN(gatebook::test::RescueTest)
#include "tst_rescue.moc"
