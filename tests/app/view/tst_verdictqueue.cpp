// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/view/verdictqueue.h"

#include <QElapsedTimer>
#include <QSignalSpy>

#include "tests/support/testmain.h"

using namespace gatebook;

namespace {

GateVerdict numbered(int number)
{
    GateVerdict verdict;
    verdict.scan.text = QString::number(number);
    return verdict;
}

QStringList textsOf(const QSignalSpy &spy)
{
    QStringList texts;
    for (const QVariantList &one : spy)
        texts << one.first().value<GateVerdict>().scan.text;
    return texts;
}

} // namespace

class VerdictQueueTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { test::failOnAnyWarning(); }

    void aVerdictHasTheScreenForAGlanceBeforeTheNext()
    {
        VerdictQueue queue;
        QSignalSpy next(&queue, &VerdictQueue::next);
        QElapsedTimer since;
        since.start();
        queue.offer(numbered(1));
        QCOMPARE(next.size(), 1); // at once
        queue.offer(numbered(2));
        QCOMPARE(next.size(), 1);
        QVERIFY(!queue.isEmpty());
        QTRY_COMPARE(next.size(), 2);
        QVERIFY(since.elapsed() >= VerdictQueue::kLeastMs); // at least: however slow the machine is
        QCOMPARE(textsOf(next), QStringList({QStringLiteral("1"), QStringLiteral("2")}));
        QVERIFY(queue.isEmpty());
    }

    void manyAreAllShownInOrderAndTheScreenCatchesUp()
    {
        constexpr int kMany = 200; // at kLeastMs each they would take longer than the test may
        VerdictQueue queue;
        QSignalSpy next(&queue, &VerdictQueue::next);
        QStringList offered;
        for (int i = 0; i < kMany; ++i) {
            queue.offer(numbered(i));
            offered << QString::number(i);
        }
        QTRY_COMPARE_WITH_TIMEOUT(next.size(), kMany, 30'000);
        QCOMPARE(textsOf(next), offered);
    }

    void whoHasSeenItGoesOnToTheNext()
    {
        VerdictQueue queue;
        QSignalSpy next(&queue, &VerdictQueue::next);
        queue.offer(numbered(1));
        queue.offer(numbered(2));
        QVERIFY(queue.skip());
        QCOMPARE(next.size(), 2);
        QVERIFY(!queue.skip());
        queue.offer(numbered(3)); // nothing is shown any more that must stay
        QCOMPARE(next.size(), 3);
    }

    void oneThatIsOfferedWhileTheLastIsToldComesAfterIt()
    {
        VerdictQueue queue;
        QStringList told;
        connect(&queue, &VerdictQueue::next, this, [&](const GateVerdict &verdict) {
            told << verdict.scan.text;
            if (told.size() == 1)
                queue.offer(numbered(2));
        });
        queue.offer(numbered(1));
        QTRY_COMPARE(told, QStringList({QStringLiteral("1"), QStringLiteral("2")}));
    }
};

GATEBOOK_TEST_MAIN(VerdictQueueTest)
#include "tst_verdictqueue.moc"
