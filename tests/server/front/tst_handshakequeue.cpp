// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/front/handshakequeue.h"

#include <QList>
#include <QTest>

#include "tests/support/testmain.h"

namespace gatebook::test {

namespace {

QList<quint64> allThatMayRun(front::HandshakeQueue &queue, qint64 nowMs)
{
    QList<quint64> ids;
    while (const auto id = queue.next(nowMs))
        ids.append(*id);
    return ids;
}

} // namespace

class TestHandshakeQueue : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnAnyWarning(); }
    void soManyRunAtATime();
    void addressesTakeTurns();
    void whoStallsIsNamedOnlyWhileOthersWait();
};

void TestHandshakeQueue::soManyRunAtATime()
{
    front::HandshakeQueue queue(2);
    for (const quint64 id : {1, 2, 3, 4})
        queue.wait(id, "a");
    QCOMPARE(allThatMayRun(queue, 0), (QList<quint64>{1, 2}));
    queue.ended(1);
    QCOMPARE(allThatMayRun(queue, 0), QList<quint64>{3});
    queue.ended(2);
    queue.ended(3);
    QCOMPARE(allThatMayRun(queue, 0), QList<quint64>{4});
}

void TestHandshakeQueue::addressesTakeTurns()
{
    front::HandshakeQueue queue(3);
    for (const quint64 id : {1, 2, 3, 4})
        queue.wait(id, "crowd");
    queue.wait(5, "gate");
    queue.wait(6, "another");
    QCOMPARE(allThatMayRun(queue, 0), (QList<quint64>{1, 5, 6}));
    for (const quint64 id : {1, 5, 6})
        queue.ended(id);
    QCOMPARE(allThatMayRun(queue, 0), (QList<quint64>{2, 3, 4}));
}

void TestHandshakeQueue::whoStallsIsNamedOnlyWhileOthersWait()
{
    front::HandshakeQueue queue(1);
    queue.wait(1, "a");
    QCOMPARE(allThatMayRun(queue, 0), QList<quint64>{1});
    QVERIFY(!queue.stalled(5'000, 1'000));
    queue.wait(2, "b");
    QVERIFY(!queue.stalled(999, 1'000));
    QCOMPARE(queue.stalled(1'000, 1'000).value_or(0), 1U);
    queue.ended(1);
    QVERIFY(!queue.stalled(5'000, 1'000));
}

} // namespace gatebook::test

GATEBOOK_TEST_MAIN(gatebook::test::TestHandshakeQueue)
#include "tst_handshakequeue.moc"
