// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/e2e/windowdevice.h"
#include "tests/support/testmain.h"

using namespace gatebook;
using namespace gatebook::test;

// What staff decide beside single scans, by keys, from the window to the hub's log.
class KioskStaffTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<WindowHub> m_hub;

    qint64 atHub(const QString &sql)
    {
        qint64 value = -1;
        const auto read = m_hub->database().first(sql, {}, [&value](const store::Row &row) { value = row.int64(0); });
        return read ? value : -1;
    }

    static void scan(WindowDevice &device, const QString &code)
    {
        device.keyMs += 10 * kHumanGapMs; // nothing of what was typed before belongs to it
        device.type(code, kScannerGapMs);
        device.pressEnter(kScannerGapMs);
        device.keyMs += 10 * kHumanGapMs;
    }

    static void choosePin(WindowDevice &device, const QString &digits)
    {
        device.view->changePin();
        device.view->pin()->enter(digits);
        device.view->pin()->enter(digits);
        QTRY_VERIFY_WITH_TIMEOUT(device.view->pin()->isPinSet() && !device.view->pin()->busy(), kPatienceMs);
    }

private Q_SLOTS:
    void init()
    {
        failOnAnyWarning();
        m_hub = std::make_unique<WindowHub>();
    }
    void cleanup() { m_hub.reset(); }

    void aRefusalIsOverruledByKeysAndTheHubKnowsByWhom()
    {
        const auto device = m_hub->readyDevice();
        QVERIFY(device);
        OverrideView &overrides = *device->view->overrides();
        scan(*device, QStringLiteral("NR-CANCELLED-7"));
        QTRY_COMPARE_WITH_TIMEOUT(device->words, QStringList{QStringLiteral("CANCELLED")}, kPatienceMs);
        QTest::keyClick(device->window, Qt::Key_F5);
        QCOMPARE(device->view->page(), KioskView::Verdict); // no PIN is set
        choosePin(*device, QStringLiteral("2468"));
        QTRY_VERIFY_WITH_TIMEOUT(overrides.offered(), kPatienceMs);
        QTest::keyClick(device->window, Qt::Key_F5);
        QCOMPARE(device->view->page(), KioskView::Override);
        for (const QString &text : {QStringLiteral("1111"), QStringLiteral("Kim"), QStringLiteral("twin")}) {
            device->type(text, kHumanGapMs);
            device->pressEnter(kHumanGapMs);
        }
        QTRY_COMPARE_WITH_TIMEOUT(overrides.message(), QStringLiteral("Wrong PIN."), kPatienceMs);
        QCOMPARE(device->words.size(), 1);
        device->type(QStringLiteral("2468"), kHumanGapMs);
        device->pressEnter(kHumanGapMs);
        QTRY_COMPARE_WITH_TIMEOUT(
            device->words, QStringList({QStringLiteral("CANCELLED"), QStringLiteral("ENTER")}), kPatienceMs);
        QCOMPARE(device->textOf("explanation"), QStringLiteral("Override by Kim: twin"));
        QTRY_COMPARE_WITH_TIMEOUT(
            atHub(QStringLiteral("SELECT count(*) FROM check_ins WHERE override_by = 'Kim' AND override_reason = 'twin'"
                                 " AND reason = 'ticket_cancelled'")),
            1, kPatienceMs);
        // Held up once more, out of sight in between.
        const qint64 shownMs = device->clock.monotonicMs();
        QTRY_VERIFY_WITH_TIMEOUT(device->clock.monotonicMs() > shownMs + RepeatGuard::kUnseenMs, kPatienceMs);
        scan(*device, QStringLiteral("NR-CANCELLED-7"));
        QTRY_COMPARE_WITH_TIMEOUT(device->words.value(2), QStringLiteral("USED"), kPatienceMs);
    }

    void theRestOfAnOrderIsAdmittedByKeysAndTakenBackOneByOne()
    {
        m_hub->addOrder(QStringLiteral("QX7B2"), 3);
        const auto device = m_hub->readyDevice();
        QVERIFY(device);
        OrderView &order = *device->view->order();
        scan(*device, QStringLiteral("QX7B2-1"));
        QTRY_VERIFY_WITH_TIMEOUT(order.offered(), kPatienceMs);
        QTest::keyClick(device->window, Qt::Key_F6);
        QCOMPARE(device->view->page(), KioskView::Order);
        device->pressEnter(kHumanGapMs);
        QTRY_VERIFY_WITH_TIMEOUT(order.done(), kPatienceMs);
        QCOMPARE(device->textOf("orderTitle"), QStringLiteral("2 admitted"));
        QTRY_COMPARE_WITH_TIMEOUT(device->textOf("entered"), QStringLiteral("3"), kPatienceMs);
        device->view->openUndoOf(1);
        device->type(QStringLiteral("Sam"), kHumanGapMs);
        device->pressEnter(kHumanGapMs);
        QTRY_VERIFY_WITH_TIMEOUT(device->view->undo()->done(), kPatienceMs);
        QTest::keyClick(device->window, Qt::Key_Escape);
        QCOMPARE(device->view->page(), KioskView::Order);
        QVERIFY(order.admission(0) != nullptr);
        QVERIFY(order.admission(1) == nullptr);
        QTRY_COMPARE_WITH_TIMEOUT(atHub(QStringLiteral("SELECT count(*) FROM check_ins")), 4, kPatienceMs);
        QTRY_COMPARE_WITH_TIMEOUT(device->textOf("entered"), QStringLiteral("2"), kPatienceMs);
    }
};

int main(int argc, char **argv)
{
    KioskStaffTest test;
    return runWindowTest(test, argc, argv);
}

#include "tst_kioskwindow_staff.moc"
