// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QSignalSpy>
#include <QTemporaryDir>

#include "app/device/pincheck.h"
#include "tests/support/testmain.h"

using namespace gatebook;
using namespace gatebook::test;

namespace {

const PinCost kCheap{1, 8192};

Pin pin(const char *text)
{
    return Pin(QString::fromLatin1(text));
}

} // namespace

// The PIN as the window asks for it.
class PinCheckTest : public QObject
{
    Q_OBJECT

private:
    SystemClock m_clock;
    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<PinCheck> m_check;
    QList<PinAnswer> m_answers;

    PinCheck::Answered remember()
    {
        return [this](const PinAnswer &answer) { m_answers << answer; };
    }
    void choose(const char *text)
    {
        m_check->change({}, pin(text), this, remember());
        QTRY_COMPARE(m_answers.size(), 1);
        QVERIFY(m_answers.takeFirst().ok);
    }

    bool passes(const char *text)
    {
        m_check->check(pin(text), this, remember());
        return QTest::qWaitFor([this] { return !m_answers.isEmpty(); }) && m_answers.takeFirst().ok;
    }

private Q_SLOTS:
    void init()
    {
        failOnAnyWarning();
        m_answers.clear();
        m_dir = std::make_unique<QTemporaryDir>();
        m_check = std::make_unique<PinCheck>(m_clock, kCheap);
        QVERIFY(m_check->open(m_dir->path()));
    }
    void cleanup() { m_check.reset(); }

    void theAnswerComesLaterAndInWords()
    {
        const QSignalSpy isSet(m_check.get(), &PinCheck::isSetChanged);
        QVERIFY(!m_check->isSet());
        choose("4711");
        QVERIFY(m_check->isSet());
        QCOMPARE(isSet.size(), 1);
        m_check->check(pin("1111"), this, remember());
        QVERIFY(m_answers.isEmpty());
        QTRY_COMPARE(m_answers.size(), 1);
        QVERIFY(!m_answers.first().ok);
        QCOMPARE(m_answers.first().message, QStringLiteral("Wrong PIN."));
        m_check->check(pin("4711"), this, remember());
        QTRY_COMPARE(m_answers.size(), 2);
        QVERIFY(m_answers.last().ok);
        QCOMPARE(m_answers.last().message, QString());
    }

    void aTryBesideAnotherIsNotTaken()
    {
        choose("4711");
        for (int i = 0; i < 9; ++i)
            m_check->check(pin("1111"), this, remember());
        QTRY_COMPARE(m_answers.size(), 9);
        m_check->check(pin("4711"), this, remember()); // the eight did not count
        QTRY_COMPARE(m_answers.size(), 10);
        QVERIFY(m_answers.last().ok);
    }

    void whoIsGoneIsNotAnswered()
    {
        choose("4711");
        auto gone = std::make_unique<QObject>();
        m_check->check(pin("1111"), gone.get(), remember());
        gone.reset();
        QTRY_VERIFY(passes("4711")); // taken once that one has been judged
        QVERIFY(m_answers.isEmpty());
    }

    void aWaitIsTold()
    {
        choose("4711");
        for (int i = 0; i < 4; ++i) {
            m_check->check(pin("1111"), this, remember());
            QTRY_COMPARE(m_answers.size(), i + 1);
        }
        QVERIFY(m_answers.last().waitMs > 0);
        QVERIFY2(m_answers.last().message.startsWith(QStringLiteral("Wrong PIN. The next try is in 0:0")),
            qPrintable(m_answers.last().message));
        QVERIFY(m_check->waitMs() > 0);
        PinCheck again(m_clock, kCheap); // the program was killed
        QVERIFY(again.open(m_dir->path()));
        QVERIFY(again.waitMs() > 0);
        QCOMPARE(PinCheck::waitText(299'001), QStringLiteral("5:00"));
        QCOMPARE(PinCheck::waitText(9'000), QStringLiteral("0:09"));
    }

    void itEndsWhileATryIsJudged()
    {
        choose("4711");
        m_check->check(pin("4711"), this, remember());
        m_check.reset();
        QVERIFY(m_answers.isEmpty());
    }
};

GATEBOOK_TEST_MAIN(PinCheckTest)
#include "tst_pincheck.moc"
