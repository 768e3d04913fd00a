// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QLoggingCategory>

#include "server/telemetry/messagelog.h"
#include "tests/support/testclock.h"
#include "tests/support/testmain.h"

using namespace gatebook;
using telemetry::RepeatFilter;

namespace {

Q_LOGGING_CATEGORY(lcOurs, "gatebook.test")
Q_LOGGING_CATEGORY(lcQt, "qt.test")

class Collected final : public telemetry::LineSink
{
public:
    explicit Collected(QByteArray &text) : m_text(text) { }
    [[nodiscard]] bool write(const QByteArray &lines, const std::atomic<bool> & /*hurry*/) override
    {
        m_text += lines;
        return true;
    }

private:
    QByteArray &m_text;
};

} // namespace

class MessageLogTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aMessageIsOneLineWithItsTime();
    void controlCharactersForgeNoLine();
    void qtsChatterIsLeftOut();
    void aFloodIsSummedUp();
    void aFloodDoesNotHideWhatElseIsSaid();
    void manyKindsStayBounded();
    void theHandlerBeforeIsPutBack();

private:
    // Everything that is written while `talk` runs.
    template <typename Talk> QByteArray heard(Talk talk)
    {
        QByteArray text;
        telemetry::LineWriter writer(std::make_unique<Collected>(text), [](quint64) { return QByteArray(); });
        {
            telemetry::MessageLog log(m_clock, writer);
            talk(log);
        }
        writer.flush();
        return text;
    }

    test::TestClock m_clock;
};

void MessageLogTest::aMessageIsOneLineWithItsTime()
{
    const QByteArray text = heard([](auto &) { qCWarning(lcOurs, "the disk is slow"); });
    QCOMPARE(text, QByteArray("2026-05-01T17:03:20.000Z warning gatebook.test: the disk is slow\n"));
}

void MessageLogTest::controlCharactersForgeNoLine()
{
    const QByteArray text = heard(
        [](auto &) { qCWarning(lcOurs).noquote() << QStringLiteral("a\nb\x1b[2J\u202ec") << QString(5'000, u'x'); });
    QCOMPARE(text.count('\n'), 1);
    QVERIFY(!text.contains('\x1b') && !text.contains("\xe2\x80\xae"));
    QVERIFY(text.size() < 2'000);
}

void MessageLogTest::qtsChatterIsLeftOut()
{
    const QByteArray text = heard([](auto &) {
        qCDebug(lcQt, "GET /secret");
        qCInfo(lcQt, "GET /secret");
        qCDebug(lcOurs, "ours");
        qCWarning(lcQt, "Qt's warning");
    });
    QVERIFY(!text.contains("secret"));
    QVERIFY(text.contains("debug gatebook.test: ours\n"));
    QVERIFY(text.contains("warning qt.test: Qt's warning\n"));
}

void MessageLogTest::aFloodIsSummedUp()
{
    const QByteArray text = heard([this](auto &log) {
        for (int i = 0; i < 1'000; ++i)
            qCWarning(lcOurs, "request %d failed", i);
        log.summarise();
        m_clock.advance(RepeatFilter::kWindowMs);
        log.summarise();
        qCWarning(lcOurs, "request %d failed", 1'000);
    });
    QCOMPARE(text.count("request"), RepeatFilter::kPassed + 2);
    QVERIFY2(text.contains(" 995 more like this within a minute: warning gatebook.test: request 0 failed\n"),
        text.constData());
    QVERIFY(text.endsWith("request 1000 failed\n"));
}

void MessageLogTest::aFloodDoesNotHideWhatElseIsSaid()
{
    const QByteArray text = heard([](auto &) {
        for (int i = 0; i < 1'000; ++i)
            qCWarning(lcOurs, "request %d failed", i);
        qCWarning(lcOurs, "the disk is full");
    });
    QVERIFY(text.contains("the disk is full\n"));
    QVERIFY(text.contains(" 995 more like this")); // told at the end, too
}

void MessageLogTest::manyKindsStayBounded()
{
    const QByteArray text = heard([](auto &) {
        for (int i = 0; i < 2'000; ++i)
            qCWarning(lcOurs).noquote() << QString(i, u'x');
    });
    QVERIFY(text.count('\n') <= RepeatFilter::kKindsMax + RepeatFilter::kPassed + 2);
}

void MessageLogTest::theHandlerBeforeIsPutBack()
{
    (void)heard([](auto &) {});
    QTest::ignoreMessage(QtWarningMsg, "heard by the test again");
    qWarning("heard by the test again");
}

GATEBOOK_TEST_MAIN(MessageLogTest)
#include "tst_messagelog.moc"
