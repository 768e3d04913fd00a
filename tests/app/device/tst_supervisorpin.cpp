// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include "app/device/supervisorpin.h"
#include "tests/support/testclock.h"
#include "tests/support/testmain.h"

using namespace gatebook;
using namespace gatebook::test;

namespace {

const PinCost kCheap{1, 8192}; // the least that Argon2id takes: what is tested here does not depend on it

Pin pin(const char *text)
{
    return Pin(QString::fromUtf8(text));
}

} // namespace

// The PIN over restarts, wrong tries and damage.
class SupervisorPinTest : public QObject
{
    Q_OBJECT

private:
    using Outcome = SupervisorPin::Outcome;

    TestClock m_clock;
    std::unique_ptr<QTemporaryDir> m_dir;

    SupervisorPin loaded()
    {
        SupervisorPin device(m_dir->path(), m_clock, kCheap);
        [&] { QVERIFY(device.load()); }();
        return device;
    }
    SupervisorPin with(const char *text)
    {
        SupervisorPin device = loaded();
        [&] { QCOMPARE(device.change({}, pin(text)).outcome, Outcome::Right); }();
        return device;
    }
    QString file() const { return m_dir->filePath(QStringLiteral("supervisor-pin")); }
    QByteArray content() const
    {
        QFile stored(file());
        return stored.open(QIODevice::ReadOnly) ? stored.readAll() : QByteArray();
    }
    void overwrite(const QByteArray &text)
    {
        QFile stored(file());
        QVERIFY(stored.open(QIODevice::WriteOnly) && stored.write(text) == text.size());
    }

private Q_SLOTS:
    void init()
    {
        failOnAnyWarning();
        m_dir = std::make_unique<QTemporaryDir>();
    }

    void aNewDeviceHasNone()
    {
        SupervisorPin device = loaded();
        QVERIFY(!device.isSet());
        QCOMPARE(device.check(pin("1234")).outcome, Outcome::Unusable);
        QVERIFY(!QFile::exists(file()));
    }

    void whatWasSetHoldsAfterARestart()
    {
        with("4711");
        SupervisorPin again = loaded();
        QVERIFY(again.isSet());
        QCOMPARE(again.check(pin("4712")).outcome, Outcome::Wrong);
        QCOMPARE(again.check(pin("4711")).outcome, Outcome::Right);
    }

    void digitsOfAnotherScriptAreTheSameDigits()
    {
        SupervisorPin device = with("4711");
        QCOMPARE(device.check(pin("٤٧١١")).outcome, Outcome::Right);
    }

    void itHasFourToTwelveDigits()
    {
        SupervisorPin device = loaded();
        for (const char *bad : {"", "123", "1234567890123", "12a4", "12 4", "-123"})
            QCOMPARE(device.change({}, pin(bad)).outcome, Outcome::Malformed);
        QVERIFY(!device.isSet());
        QCOMPARE(device.change({}, pin("123456789012")).outcome, Outcome::Right);
    }

    void theFileIsItsOwnersAndHoldsNoPin()
    {
        with("471147");
        QCOMPARE(QFile::permissions(file()) & ~(QFile::ReadUser | QFile::WriteUser),
            QFile::Permissions(QFile::ReadOwner | QFile::WriteOwner));
        QVERIFY(content().contains("$argon2id$v=19$"));
        QVERIFY(!content().contains("471147"));
    }

    void theRealCostIsWhatTheHeaderSays()
    {
        SupervisorPin device(m_dir->path(), m_clock);
        QVERIFY(device.load());
        QCOMPARE(device.change({}, pin("4711")).outcome, Outcome::Right);
        QVERIFY2(content().contains("$m=65536,t=4,p=1$"), content().constData());
        QCOMPARE(device.check(pin("4711")).outcome, Outcome::Right);
    }

    void aChangeNeedsThePinOfBefore()
    {
        SupervisorPin device = with("4711");
        QCOMPARE(device.change(pin("0000"), pin("1234")).outcome, Outcome::Wrong);
        QCOMPARE(device.check(pin("1234")).outcome, Outcome::Wrong);
        QCOMPARE(device.change(pin("4711"), pin("1234")).outcome, Outcome::Right);
        QCOMPARE(loaded().check(pin("4711")).outcome, Outcome::Wrong);
        QCOMPARE(loaded().check(pin("1234")).outcome, Outcome::Right);
    }

    void wrongTriesHaveToWaitLongerAndLonger()
    {
        SupervisorPin device = with("4711");
        for (const int seconds : {0, 0, 0, 5, 15, 60, 300, 300}) {
            QCOMPARE(device.check(pin("1111")).outcome, Outcome::Wrong);
            QCOMPARE(device.waitMs(), seconds * 1000);
            if (seconds == 0)
                continue;
            m_clock.advance(seconds * 1000 - 1);
            QCOMPARE(device.check(pin("4711")).outcome, Outcome::TooSoon); // the right one, too
            m_clock.advance(1);
        }
        QCOMPARE(device.check(pin("4711")).outcome, Outcome::Right);
        QCOMPARE(device.check(pin("1111")).outcome, Outcome::Wrong);
        QCOMPARE(device.waitMs(), 0); // they count anew
    }

    void endingTheProgramTakesNoWrongTryBack()
    {
        with("4711");
        for (int i = 0; i < 5; ++i) {
            SupervisorPin device = loaded();
            m_clock.advance(device.waitMs());
            QCOMPARE(device.check(pin("1111")).outcome, Outcome::Wrong);
        }
        m_clock.advance(14'000);
        m_clock.reboot();
        SupervisorPin again = loaded();
        QCOMPARE(again.waitMs(), 15'000); // the whole of it
        QCOMPARE(again.check(pin("4711")).outcome, Outcome::TooSoon);
        m_clock.advance(15'000);
        QCOMPARE(again.check(pin("4711")).outcome, Outcome::Right);
        QCOMPARE(loaded().waitMs(), 0);
    }

    void theWallClockNeitherFreesNorLocksOut()
    {
        SupervisorPin device = with("4711");
        for (int i = 0; i < 4; ++i)
            QCOMPARE(device.check(pin("1111")).outcome, Outcome::Wrong);
        m_clock.setWallMs(m_clock.wallMs() + 86'400'000);
        QCOMPARE(device.waitMs(), 5000);
        QCOMPARE(loaded().waitMs(), 5000);
        m_clock.setWallMs(0);
        QCOMPARE(loaded().waitMs(), 5000);
        m_clock.advance(5000);
        QCOMPARE(device.check(pin("4711")).outcome, Outcome::Right);
    }

    void aTryCountsBeforeItIsJudged()
    {
        SupervisorPin device = with("4711");
        QVERIFY(content().contains("\nwrong-tries 0\n"));
        QCOMPARE(device.check(pin("1111")).outcome, Outcome::Wrong);
        QVERIFY(content().contains("\nwrong-tries 1\n"));
        QCOMPARE(device.check(pin("4711")).outcome, Outcome::Right);
        QVERIFY(content().contains("\nwrong-tries 0\n"));
    }

    void aDamagedFileLetsNobodyPassAndIsNamed_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("of another kind") << QByteArray("gatebook-pin 2\nwrong-tries 0\n$argon2id$\n");
        QTest::newRow("no number") << QByteArray("gatebook-pin 1\nwrong-tries x\n$argon2id$v=19$a\n");
        QTest::newRow("less than none") << QByteArray("gatebook-pin 1\nwrong-tries -9\n$argon2id$v=19$a\n");
        QTest::newRow("another hash") << QByteArray("gatebook-pin 1\nwrong-tries 0\n$2b$12$a\n");
        QTest::newRow("cut") << QByteArray("gatebook-pin 1\nwrong-tries 0\n$argon2id$v=19$a");
        QTest::newRow("too long") << QByteArray(
            "gatebook-pin 1\nwrong-tries 0\n$argon2id$" + QByteArray(5000, 'a') + "\n");
    }
    void aDamagedFileLetsNobodyPassAndIsNamed()
    {
        QFETCH(QByteArray, text);
        overwrite(text);
        SupervisorPin device(m_dir->path(), m_clock, kCheap);
        const auto result = device.load();
        QVERIFY(!result);
        QVERIFY(result.error().message.contains(file()));
        QVERIFY(device.isSet());
        QCOMPARE(device.check(pin("1234")).outcome, Outcome::Unusable);
        QCOMPARE(device.change(pin("1234"), pin("1234")).outcome, Outcome::Unusable);
        QCOMPARE(content(), text);
    }

    void aFolderThatCantBeWrittenKeepsThePinOfBefore()
    {
        SupervisorPin device = with("4711");
        const QByteArray before = content();
        QVERIFY(QDir(m_dir->path()).rename(m_dir->path(), m_dir->path() + QStringLiteral("-away")));
        const auto answer = device.change(pin("4711"), pin("1234"));
        QCOMPARE(answer.outcome, Outcome::Unusable);
        QVERIFY(!answer.detail.isEmpty());
        QVERIFY(QDir().rename(m_dir->path() + QStringLiteral("-away"), m_dir->path()));
        QCOMPARE(content(), before);
        QCOMPARE(device.check(pin("4711")).outcome, Outcome::Right);
    }
};

GATEBOOK_TEST_MAIN(SupervisorPinTest)
#include "tst_supervisorpin.moc"
