// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/base/occupancy.h"

#include <QTest>

#include <atomic>
#include <memory>
#include <thread>
#include <vector>

#include "tests/support/testmain.h"

namespace gatebook::test {

class TestOccupancy : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnAnyWarning(); }
    void nobodyHoldsMoreThanItMay();
    void sizesCountAsTheyAre();
    void aPlaceOutlivesItsOccupancy();
    void threadsNeverHoldMoreTogether();
};

void TestOccupancy::nobodyHoldsMoreThanItMay()
{
    Occupancy occupancy;
    auto first = occupancy.enter("a", 2);
    const auto second = occupancy.enter("a", 2);
    QVERIFY(first && second);
    QVERIFY(!occupancy.enter("a", 2));
    QVERIFY(occupancy.enter("b", 2));
    QVERIFY(!occupancy.enter("c", 0));
    first.reset();
    QVERIFY(occupancy.enter("a", 2));
}

void TestOccupancy::sizesCountAsTheyAre()
{
    Occupancy occupancy;
    auto most = occupancy.enter("a", 100, 60);
    QVERIFY(most && !occupancy.enter("a", 100, 41));
    const auto rest = occupancy.enter("a", 100, 40);
    QVERIFY(rest);
    QCOMPARE(occupancy.held("a"), 100);
    most.reset();
    QCOMPARE(occupancy.held("a"), 40);
    QCOMPARE(occupancy.held("b"), 0);
}

void TestOccupancy::aPlaceOutlivesItsOccupancy()
{
    auto occupancy = std::make_unique<Occupancy>();
    const auto place = occupancy->enter("a", 1);
    occupancy.reset();
    QVERIFY(place);
}

void TestOccupancy::threadsNeverHoldMoreTogether()
{
    Occupancy occupancy;
    std::atomic<int> holding = 0;
    std::atomic<bool> tooMany = false;
    std::vector<std::thread> threads;
    for (int i = 0; i < 4; ++i)
        threads.emplace_back([&] {
            for (int turn = 0; turn < 20'000; ++turn)
                if (const auto place = occupancy.enter("a", 2)) {
                    if (++holding > 2)
                        tooMany = true;
                    --holding;
                }
        });
    for (std::thread &thread : threads)
        thread.join();
    QVERIFY(!tooMany);
    const auto one = occupancy.enter("a", 2);
    const auto two = occupancy.enter("a", 2);
    QVERIFY(one && two);
}

} // namespace gatebook::test

GATEBOOK_TEST_MAIN(gatebook::test::TestOccupancy)
#include "tst_occupancy.moc"
