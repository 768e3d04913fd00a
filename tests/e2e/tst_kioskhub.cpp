// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/e2e/coredevice.h"
#include "tests/support/testmain.h"

using namespace gatebook;
using namespace gatebook::test;

namespace {

GateVerdict scanned(CoreDevice &device, const QString &code)
{
    QSignalSpy verdicts(&device.core, &KioskCore::verdictReady);
    ScanEvent event;
    event.text = code;
    device.core.scan(event);
    if (verdicts.isEmpty())
        verdicts.wait(kPatienceMs);
    return verdicts.isEmpty() ? GateVerdict() : verdicts.first().first().value<GateVerdict>();
}

} // namespace

class KioskHubTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnAnyWarning(); }

    void twoKiosksAndAHubEndEqual()
    {
        HubFixture hub;
        hub.start();
        const QUuid event = hub.addEvent(QStringLiteral("Night Run"));
        hub.addTickets(event, {QStringLiteral("AAAA-1111"), QStringLiteral("BBBB-2222")});
        const QTemporaryDir northDir;
        const QTemporaryDir southDir;
        CoreDevice north;
        CoreDevice south;
        north.pair(hub, hub.pairingCode(event), northDir.path());
        south.pair(hub, hub.pairingCode(event), southDir.path());
        QVERIFY(scanned(north, QStringLiteral("AAAA-1111")).verdict.kind == VerdictKind::Admit);
        QTRY_COMPARE_WITH_TIMEOUT(south.status.checkedInCount, 1, kPatienceMs); // by the live hint
        QVERIFY(scanned(south, QStringLiteral("AAAA-1111")).verdict.kind == VerdictKind::AlreadyIn);
        QSignalSpy found(&south.core, &KioskCore::searchFinished);
        south.core.search(QStringLiteral("bbbb"), 7);
        QTRY_COMPARE_WITH_TIMEOUT(found.size(), 2, kPatienceMs);
        QVERIFY(found.last().at(1).value<SearchAnswer>().source == SearchAnswer::Source::Hub);
        QTRY_COMPARE_WITH_TIMEOUT(north.status.sync.queue.waiting, 0, kPatienceMs);
    }

    void aPairingCodeIsOfferedNotScanned()
    {
        const QTemporaryDir dir;
        CoreDevice device;
        QVERIFY(device.core.start(dir.path()));
        QSignalSpy offered(&device.core, &KioskCore::pairingOffered);
        ScanEvent event;
        event.text = QStringLiteral("gatebook:enroll?url=http%3A%2F%2F127.0.0.1%3A1&code=AAAA-BBBB-CC");
        device.core.scan(event);
        QTRY_COMPARE_WITH_TIMEOUT(offered.size(), 1, kPatienceMs);
        QVERIFY(scanned(device, QStringLiteral("AAAA")).verdict.kind == VerdictKind::NotReady);
    }
};

GATEBOOK_TEST_MAIN(KioskHubTest)
#include "tst_kioskhub.moc"
