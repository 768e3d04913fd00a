// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "server/api/slidingwindow.h"
#include "tests/support/testmain.h"

using namespace gatebook;
using namespace gatebook::api;

namespace {

class TstSlidingWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    static void init() { test::failOnAnyWarning(); }

    static void moreThanTheNumberIsBlockedUntilTheOldestLeaves();
    static void keysDoNotShareABudget();
    static void theWindowSlidesAndDoesNotJump();
    static void theTableIsBounded();
};

void TstSlidingWindow::moreThanTheNumberIsBlockedUntilTheOldestLeaves()
{
    SlidingWindow window(2, 60'000);
    QVERIFY(!window.take("a", 0));
    QVERIFY(!window.take("a", 10'000));
    QCOMPARE(*window.take("a", 10'001), 50);
    QCOMPARE(*window.blockedFor("a", 59'999), 1);
    QVERIFY(!window.take("a", 60'000));
    QCOMPARE(*window.take("a", 60'000), 10);
}

void TstSlidingWindow::keysDoNotShareABudget()
{
    SlidingWindow window(1, 60'000);
    QVERIFY(!window.take("a", 0));
    QVERIFY(!window.take("b", 0));
    QVERIFY(window.take("a", 0));
}

void TstSlidingWindow::theWindowSlidesAndDoesNotJump()
{
    // In no span of a minute more than five, however the tries are spread.
    SlidingWindow window(5, 60'000);
    QList<qint64> allowed;
    for (qint64 now = 0; now < 600'000; now += 1'700) {
        if (!window.take("a", now))
            allowed.append(now);
    }
    QVERIFY(allowed.size() >= 45);
    for (qsizetype i = 5; i < allowed.size(); ++i)
        QVERIFY(allowed.at(i) - allowed.at(i - 5) >= 60'000);
}

void TstSlidingWindow::theTableIsBounded()
{
    SlidingWindow window(1, 60'000);
    for (qsizetype i = 0; i < SlidingWindow::kKeysMax; ++i)
        window.count(QByteArray::number(i), i);
    window.count("one more", SlidingWindow::kKeysMax);
    QVERIFY(!window.blockedFor("0", SlidingWindow::kKeysMax)); // the quietest was forgotten
    QVERIFY(window.blockedFor("1", SlidingWindow::kKeysMax));
    QVERIFY(window.blockedFor("one more", SlidingWindow::kKeysMax));
}

} // namespace

GATEBOOK_TEST_MAIN(TstSlidingWindow)
#include "tst_slidingwindow.moc"
