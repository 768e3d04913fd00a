// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/localhub/hubcli.h"
#include "app/localhub/localhubsettings.h"
#include "tests/app/localhub/scripthub.h"
#include "tests/support/testmain.h"

using namespace gatebook;
using namespace gatebook::test;

namespace {

constexpr int kPatienceMs = 20'000; // far beyond what any step takes
constexpr int kDeadlineMs = 10'000;

} // namespace

class HubCommandTest : public QObject
{
    Q_OBJECT

private:
    // What came of it: the document, or the words.
    static QString outcome(HubCommand &command, int deadlineMs = kDeadlineMs)
    {
        QString told;
        command.run(
            {QStringLiteral("event"), QStringLiteral("list")}, deadlineMs, [&](const Result<QJsonObject> &answer) {
                told = answer ? QStringLiteral("uuid ") + answer->value(QStringLiteral("uuid")).toString()
                              : QStringLiteral("no: ") + answer.error().message;
            });
        [&] { QTRY_VERIFY_WITH_TIMEOUT(!told.isEmpty(), kPatienceMs); }();
        return told;
    }

private Q_SLOTS:
    void init() { failOnAnyWarning(); }

    void theAnswerIsOneJsonDocument()
    {
        ScriptHub script("echo '{\"uuid\":\"17\"}'; echo 'warning: words for people' >&2\n");
        HubCommand command(script.program(), script.dataDir());
        QCOMPARE(outcome(command), QStringLiteral("uuid 17"));
        QCOMPARE(script.calls().first(), "--data " + script.dataDir().toUtf8() + " --json event list");
        QVERIFY(!command.isBusy());
        QCOMPARE(outcome(command), QStringLiteral("uuid 17")); // and once more
    }

    void aRefusalIsToldInTheHubsWords()
    {
        ScriptHub script("echo 'gatebook-hub: list.csv is refused: line 7, column code: empty' >&2\n"
                         "echo '  also line 9, column name: empty' >&2\nexit 1\n");
        HubCommand command(script.program(), script.dataDir());
        QCOMPARE(outcome(command),
            QStringLiteral("no: list.csv is refused: line 7, column code: empty\n  also line 9, column name: empty"));
    }

    void silenceIsNoSuccess()
    {
        ScriptHub script("exit 0\n");
        HubCommand command(script.program(), script.dataDir());
        QCOMPARE(outcome(command), QStringLiteral("no: The hub's program ended without a word."));
    }

    void whatTakesTooLongIsEnded()
    {
        ScriptHub script("wait_for_ever\n");
        HubCommand command(script.program(), script.dataDir());
        QCOMPARE(outcome(command, 50), QStringLiteral("no: The hub's program did not answer in time."));
    }

    void aMissingProgramIsSaidPlainly()
    {
        HubCommand command({}, QStringLiteral("/nowhere"));
        QVERIFY(outcome(command).contains(QStringLiteral("gatebook-hub is not installed")));
        HubCommand other(QStringLiteral("/nowhere/gatebook-hub"), QStringLiteral("/nowhere"));
        QVERIFY(outcome(other).contains(QStringLiteral("can't be started")));
    }

    void theSettingsAreFoundAgainBesideThoseOfTheDevice()
    {
        const QTemporaryDir dir;
        QFile ini(dir.filePath(QStringLiteral("kiosk.ini")));
        QVERIFY(
            ini.open(QIODevice::WriteOnly) && ini.write("camera=Gate cam\n[hub]\naddress=nonsense\nport=99999\n") > 0);
        ini.close();
        LocalHubSettings settings = LocalHubSettings::load(dir.path());
        QVERIFY(settings.event.isNull());
        QCOMPARE(settings.address, QStringLiteral("0.0.0.0"));
        QCOMPARE(settings.port, 8443);
        settings.event = QUuid::createUuidV5(QUuid(), QStringLiteral("event"));
        settings.gate = QStringLiteral("Tür, links");
        settings.address = QStringLiteral("127.0.0.1");
        settings.port = 4711;
        settings.pin = QStringLiteral("pin-_A");
        QVERIFY(settings.save(dir.path()));
        const LocalHubSettings again = LocalHubSettings::load(dir.path());
        QCOMPARE(again.event, settings.event);
        QCOMPARE(again.gate, settings.gate);
        QCOMPARE(again.address, settings.address);
        QCOMPARE(again.port, settings.port);
        QCOMPARE(again.pin, settings.pin);
        QVERIFY(ini.open(QIODevice::ReadOnly) && ini.readAll().contains("camera=Gate cam"));
    }
};

GATEBOOK_TEST_MAIN(HubCommandTest)
#include "tst_hubcommand.moc"
