// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/e2e/windowdevice.h"
#include "tests/support/testmain.h"

using namespace gatebook;
using namespace gatebook::test;

// What happens at a door besides good tickets: barcodes that say nothing, tickets that come back, entries taken back.
class KioskDoorTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<WindowHub> m_hub;

private Q_SLOTS:
    void init()
    {
        failOnAnyWarning();
        m_hub = std::make_unique<WindowHub>();
    }
    void cleanup() { m_hub.reset(); }

    void anEmptyBarcodeDoesNotStopTheGate()
    {
        const QTemporaryDir pictures;
        QVERIFY(drawTicket("QRCODE", QStringLiteral("\uFEFF"), pictures.filePath(QStringLiteral("1.png"))));
        QVERIFY(drawTicket("QRCODE", QStringLiteral("NR-VALID-42"), pictures.filePath(QStringLiteral("2.png"))));
        KioskOptions options;
        options.enrolUri = m_hub->pairingUri();
        options.source = pictures.path();
        WindowDevice device(options);
        QVERIFY(device.start());
        QTRY_VERIFY_WITH_TIMEOUT(device.words.contains(QStringLiteral("ENTER")), kPatienceMs);
    }

    void theLastAdmissionIsTakenBackAndTheTicketMayEnterAgain()
    {
        const auto device = m_hub->readyDevice();
        QVERIFY(device);
        device->type(QStringLiteral("NR-VALID-42"), kScannerGapMs);
        device->pressEnter(kScannerGapMs);
        device->press(Qt::Key_Enter, QStringLiteral("\r"), kScannerGapMs); // the scanner says CR LF
        QTRY_COMPARE_WITH_TIMEOUT(device->words, QStringList{QStringLiteral("ENTER")}, kPatienceMs);
        device->view->openUndo();
        QCOMPARE(device->view->page(), KioskView::Undo);
        device->view->undo()->confirm(QStringLiteral("Sam"));
        QTRY_VERIFY_WITH_TIMEOUT(device->view->undo()->done(), kPatienceMs);
        QTRY_COMPARE_WITH_TIMEOUT(device->textOf("entered"), QStringLiteral("0"), kPatienceMs);
        device->view->goBack();
        device->view->search()->enterCode(QStringLiteral("NR-VALID-42"));
        QTRY_COMPARE_WITH_TIMEOUT(
            device->words, QStringList({QStringLiteral("ENTER"), QStringLiteral("ENTER")}), kPatienceMs);
    }

    void theTicketThatWasJustAdmittedIsNotAskedAgain()
    {
        const auto device = m_hub->readyDevice();
        QVERIFY(device);
        device->type(QStringLiteral("NR-VALID-42"), kScannerGapMs);
        device->pressEnter(kScannerGapMs);
        QTRY_COMPARE_WITH_TIMEOUT(device->words, QStringList{QStringLiteral("ENTER")}, kPatienceMs);
        // Out of sight, and back within the time that an admission is held.
        const qint64 admittedMs = device->clock.monotonicMs();
        QTRY_VERIFY_WITH_TIMEOUT(device->clock.monotonicMs() > admittedMs + RepeatGuard::kUnseenMs, kPatienceMs);
        device->keyMs += RepeatGuard::kUnseenMs;
        device->type(QStringLiteral("NR-VALID-42"), kScannerGapMs);
        device->pressEnter(kScannerGapMs);
        QTRY_COMPARE_WITH_TIMEOUT(
            device->words, QStringList({QStringLiteral("ENTER"), QStringLiteral("ENTER")}), kPatienceMs);
        QVERIFY(device->view->verdict()->explanation().contains(QStringLiteral("a moment ago")));
    }
};

int main(int argc, char **argv)
{
    KioskDoorTest test;
    return runWindowTest(test, argc, argv);
}

#include "tst_kioskwindow_door.moc"
