// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/e2e/windowdevice.h"
#include "tests/support/testmain.h"

using namespace gatebook;
using namespace gatebook::test;

namespace {

// A row of the preflight page, by its title.
class Row
{
public:
    Row(PreflightView &view, const char *title) : m_view(view), m_title(QString::fromLatin1(title)) { }

    [[nodiscard]] Tone::Kind tone() const { return data(PreflightModel::ToneRole).value<Tone::Kind>(); }
    [[nodiscard]] QString detail() const { return data(PreflightModel::Detail).toString(); }
    [[nodiscard]] QString whatToDo() const { return data(PreflightModel::WhatToDo).toString(); }
    void act() const { m_view.act(number()); }

private:
    [[nodiscard]] int number() const
    {
        const QAbstractItemModel &model = *m_view.checks();
        for (int i = 0; i < model.rowCount(); ++i)
            if (model.index(i, 0).data(PreflightModel::Title) == m_title)
                return i;
        return -1;
    }
    [[nodiscard]] QVariant data(int role) const { return m_view.checks()->index(number(), 0).data(role); }

    PreflightView &m_view;
    QString m_title;
};

} // namespace

// Before doors: a real device, a real hub, and what the page says of both.
class KioskPreflightTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // The page asks what there is to be heard with; without a sound server Qt says that there is none.
    void init()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral("^(?!This plugin does not support raise|PulseAudio)")));
    }

    void theChecksFollowTheHub()
    {
        WindowHub hub;
        const auto device = hub.readyDevice();
        QVERIFY(device);
        PreflightView &preflight = *device->view->preflight();
        device->view->openPreflight();
        const Row list(preflight, "Ticket list");
        const Row reach(preflight, "Hub");
        // All that can be good on a machine like this one.
        QTRY_COMPARE_WITH_TIMEOUT(list.tone(), Tone::Admit, kPatienceMs);
        QVERIFY2(list.detail().startsWith(QStringLiteral("All 2 tickets of the hub")), qPrintable(list.detail()));
        for (const char *title : {"Hub", "Scans to send", "Clock"})
            QTRY_COMPARE_WITH_TIMEOUT(Row(preflight, title).tone(), Tone::Admit, kPatienceMs);
        const Row disk(preflight, "Disk");
        QTRY_VERIFY2_WITH_TIMEOUT(
            disk.detail().startsWith(QStringLiteral("Keeps")), qPrintable(disk.detail()), kPatienceMs);
        QVERIFY(Row(preflight, "Power").tone() != Tone::Busy);

        const quint16 port = hub.hub().port();
        QVERIFY(reach.detail().contains(QString::number(port)));
        hub.hub().stop();
        device->view->setup()->syncNow(); // does not wait for the next look
        preflight.checkAgain();
        QTRY_COMPARE_WITH_TIMEOUT(reach.tone(), Tone::Again, kPatienceMs);
        QVERIFY2(reach.whatToDo().contains(QStringLiteral("network")), qPrintable(reach.whatToDo()));
        QTRY_COMPARE_WITH_TIMEOUT(list.tone(), Tone::Again, kPatienceMs);
        QVERIFY(!list.whatToDo().isEmpty());

        hub.hub().start(port);
        reach.act(); // Try now
        QTRY_COMPARE_WITH_TIMEOUT(reach.tone(), Tone::Admit, kPatienceMs);
        QTRY_COMPARE_WITH_TIMEOUT(list.tone(), Tone::Admit, kPatienceMs);
    }

    void afterTheFirstPairingThePageIsShown()
    {
        WindowHub hub;
        WindowDevice device({});
        device.options.headless = false; // a person pairs it
        device.options.windowed = true;
        device.kiosk = std::make_unique<Kiosk>(device.options, device.clock, device.random);
        QVERIFY(device.start());
        device.view->openSetup();
        device.view->setup()->pair(hub.pairingUri());
        QTRY_COMPARE_WITH_TIMEOUT(device.view->page(), KioskView::Preflight, kPatienceMs);
        QTRY_COMPARE_WITH_TIMEOUT(device.textOf("entered"), QStringLiteral("0"), kPatienceMs);
        device.view->openSetup();
        device.view->setup()->pair(hub.pairingUri()); // another time it is not the first
        QTRY_VERIFY_WITH_TIMEOUT(!device.view->setup()->busy(), kPatienceMs);
        QCOMPARE(device.view->page(), KioskView::Setup);
    }

    void theKeyOpensThePageAndTheWaitingPageComesBack()
    {
        WindowDevice device({});
        QVERIFY(device.start());
        QVERIFY(QTest::qWaitForWindowActive(device.window));
        QTest::keyClick(device.window, Qt::Key_F9);
        QTRY_COMPARE_WITH_TIMEOUT(device.view->page(), KioskView::Preflight, kPatienceMs);
        QVERIFY(Row(*device.view->preflight(), "Ticket list").detail().contains(QStringLiteral("not paired")));
        device.view->goBack();
        QCOMPARE(device.view->page(), KioskView::Waiting);
    }
};

int main(int argc, char **argv)
{
    KioskPreflightTest test;
    return runWindowTest(test, argc, argv);
}

#include "tst_kioskwindow_preflight.moc"
