// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QImage>
#include <QProcess>
#include <QSignalSpy>

#include "tests/e2e/windowdevice.h"
#include "tests/support/testmain.h"

using namespace gatebook;
using namespace gatebook::test;

// The window as it stands at a door, full screen, with a PIN: what leads out of it and what does not.
class KioskLockTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<WindowHub> m_hub;
    QTemporaryDir m_pictures;

    // Full screen, with a picture in place of a camera.
    std::unique_ptr<WindowDevice> device(const QString &pairingUri)
    {
        KioskOptions options;
        options.enrolUri = pairingUri;
        options.source = m_pictures.path();
        auto made = std::make_unique<WindowDevice>(options, false);
        return made->start() ? std::move(made) : nullptr;
    }
    std::unique_ptr<WindowDevice> lockedDevice()
    {
        auto made = device(m_hub->pairingUri());
        if (!made || !QTest::qWaitFor([&] { return made->textOf("entered") == u"0"; }, kPatienceMs))
            return nullptr;
        made->view->changePin();
        made->view->pin()->enter(QStringLiteral("4711"));
        made->view->pin()->enter(QStringLiteral("4711"));
        if (!QTest::qWaitFor([&] { return made->view->pin()->isPinSet() && !made->view->pin()->busy(); }, kPatienceMs))
            return nullptr;
        made->view->goBack();
        made->view->goBack();
        return made;
    }

private Q_SLOTS:
    void initTestCase()
    {
        QImage blank(640, 480, QImage::Format_RGB32);
        blank.fill(Qt::white);
        QVERIFY(blank.save(m_pictures.filePath(QStringLiteral("blank.png"))));
    }
    void init()
    {
        // Off-screen there is no order of windows, and where the tests run there may be no sound server.
        QTest::failOnWarning(QRegularExpression(QStringLiteral("^(?!This plugin does not support raise|PulseAudio)")));
        m_hub = std::make_unique<WindowHub>();
    }
    void cleanup() { m_hub.reset(); }

    void aNewDeviceShowsTheSetUpAtOnce()
    {
        const auto kiosk = device({});
        QVERIFY(kiosk);
        QTRY_COMPARE_WITH_TIMEOUT(kiosk->view->page(), KioskView::Setup, kPatienceMs);
        QTRY_COMPARE_WITH_TIMEOUT(kiosk->window->visibility(), QWindow::FullScreen, kPatienceMs);
    }

    void closingTheWindowAsksForThePinAndThePinLeadsOut()
    {
        const auto kiosk = lockedDevice();
        QVERIFY(kiosk);
        QCOMPARE(kiosk->view->page(), KioskView::Waiting);
        QVERIFY(!kiosk->window->close());
        QVERIFY(kiosk->window->isVisible());
        QCOMPARE(kiosk->view->page(), KioskView::Pin);
        kiosk->type(QStringLiteral("1234"), kHumanGapMs);
        kiosk->pressEnter(kHumanGapMs);
        QTRY_COMPARE_WITH_TIMEOUT(kiosk->textOf("pinMessage"), QStringLiteral("Wrong PIN."), kPatienceMs);
        kiosk->type(QStringLiteral("4711"), kHumanGapMs);
        kiosk->pressEnter(kHumanGapMs);
        QCOMPARE(QCoreApplication::exec(), 0); // until it is left
    }

    void aTicketIsJudgedWhileThePinIsAskedForAndIsNoPin()
    {
        const auto kiosk = lockedDevice();
        QVERIFY(kiosk);
        kiosk->view->openSettings();
        kiosk->type(QStringLiteral("47"), kHumanGapMs);
        kiosk->keyMs += kHumanGapMs;
        kiosk->type(QStringLiteral("NR-VALID-42"), kScannerGapMs);
        kiosk->pressEnter(kScannerGapMs);
        QTRY_COMPARE_WITH_TIMEOUT(kiosk->words, QStringList{QStringLiteral("ENTER")}, kPatienceMs);
        kiosk->view->verdict()->dismiss();
        QCOMPARE(kiosk->view->page(), KioskView::Pin);
        QCOMPARE(kiosk->textOf("pinDigits"), QStringLiteral("47"));
        QVERIFY(!kiosk->view->pin()->busy());
    }

    void whatIsSetIsKept()
    {
        const auto kiosk = lockedDevice();
        QVERIFY(kiosk);
        kiosk->view->openSettings();
        kiosk->view->pin()->enter(QStringLiteral("4711"));
        QTRY_COMPARE_WITH_TIMEOUT(kiosk->view->page(), KioskView::Settings, kPatienceMs);
        kiosk->view->settings()->step(SettingsModel::Theme, 1);
        QCOMPARE(KioskSettings::load(kiosk->options.dataDir).theme, QStringLiteral("light"));
        QCOMPARE(kiosk->textOf("settingsMessage"), QString());
    }

    void aSupervisorsPageThatNobodyTouchesClosesByItself()
    {
        const SystemClock clock;
        KioskView view(clock, true);
        KioskLock lock(clock, view, 1);
        QQuickWindow window;
        lock.watch(window);
        KioskStatus paired;
        paired.enrolled = true;
        view.setStatus(paired);
        view.openSettings();
        QCOMPARE(view.page(), KioskView::Settings);
        QTest::keyClick(&window, Qt::Key_A); // the last touch
        QTRY_COMPARE_WITH_TIMEOUT(view.page(), KioskView::Waiting, kPatienceMs);
    }

    void theFullScreenProgramEndsWellOnSigterm()
    {
        const QTemporaryDir dir;
        QProcess kiosk;
        kiosk.start(qEnvironmentVariable("GATEBOOK_BIN") + QStringLiteral("/gatebook-kiosk"),
            {QStringLiteral("--data"), dir.filePath(QStringLiteral("kiosk")), QStringLiteral("--source"),
                m_pictures.path(), QStringLiteral("--screenshots"), dir.filePath(QStringLiteral("shots"))});
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(dir.filePath(QStringLiteral("shots/setup.png"))), kPatienceMs);
        kiosk.terminate();
        QVERIFY(kiosk.waitForFinished(kPatienceMs));
        QCOMPARE(kiosk.exitStatus(), QProcess::NormalExit);
        QCOMPARE(kiosk.exitCode(), 0);
    }
};

int main(int argc, char **argv)
{
    KioskLockTest test;
    return runWindowTest(test, argc, argv);
}

#include "tst_kioskwindow_lock.moc"
