// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QSignalSpy>
#include <QTemporaryDir>

#include "app/core/kioskcore.h"
#include "shared/wire/pairinguri.h"
#include "tests/e2e/hubfixture.h"
#include "tests/support/testmain.h"

using namespace gatebook;
using namespace gatebook::test;

namespace {

constexpr int kPatienceMs = 20'000;

struct Device
{
    Device()
    {
        QObject::connect(&core, &KioskCore::statusChanged, [this](const KioskStatus &now) { status = now; });
    }

    GateVerdict scan(const QString &code)
    {
        QSignalSpy verdicts(&core, &KioskCore::verdictReady);
        ScanEvent event;
        event.text = code;
        core.scan(event);
        if (verdicts.isEmpty())
            verdicts.wait(kPatienceMs);
        return verdicts.isEmpty() ? GateVerdict() : verdicts.first().first().value<GateVerdict>();
    }

    SystemClock clock;
    SystemRandom random;
    QTemporaryDir dir;
    KioskCore core{clock, random};
    KioskStatus status;
};

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
        Device north;
        Device south;
        for (Device *device : {&north, &south}) {
            QVERIFY(device->core.start(device->dir.path(), QStringLiteral("Laptop")));
            QSignalSpy enrolled(&device->core, &KioskCore::enrolmentFinished);
            const wire::PairingUri uri{
                {QStringLiteral("http://127.0.0.1:%1").arg(hub.port())}, hub.pairingCode(event), {}};
            device->core.enrol(wire::pairingUriText(uri));
            QTRY_COMPARE_WITH_TIMEOUT(enrolled.size(), 1, kPatienceMs);
            QVERIFY2(enrolled.first().first().toBool(), qPrintable(enrolled.first().last().toString()));
            QTRY_COMPARE_WITH_TIMEOUT(device->status.ticketCount, 2, kPatienceMs);
        }
        QVERIFY(north.scan(QStringLiteral("AAAA-1111")).verdict.kind == VerdictKind::Admit);
        QTRY_COMPARE_WITH_TIMEOUT(south.status.checkedInCount, 1, kPatienceMs); // by the live hint
        QVERIFY(south.scan(QStringLiteral("AAAA-1111")).verdict.kind == VerdictKind::AlreadyIn);
        QSignalSpy found(&south.core, &KioskCore::searchFinished);
        south.core.search(QStringLiteral("bbbb"), 7);
        QTRY_COMPARE_WITH_TIMEOUT(found.size(), 2, kPatienceMs);
        QVERIFY(found.last().at(1).value<SearchAnswer>().source == SearchAnswer::Source::Hub);
        QTRY_COMPARE_WITH_TIMEOUT(north.status.sync.queue.waiting, 0, kPatienceMs);
    }

    void aPairingCodeIsOfferedNotScanned()
    {
        Device device;
        QVERIFY(device.core.start(device.dir.path()));
        QSignalSpy offered(&device.core, &KioskCore::pairingOffered);
        ScanEvent event;
        event.text = QStringLiteral("gatebook:enroll?url=http%3A%2F%2F127.0.0.1%3A1&code=AAAA-BBBB-CC");
        device.core.scan(event);
        QTRY_COMPARE_WITH_TIMEOUT(offered.size(), 1, kPatienceMs);
        QVERIFY(device.scan(QStringLiteral("AAAA")).verdict.kind == VerdictKind::NotReady);
    }
};

GATEBOOK_TEST_MAIN(KioskHubTest)
#include "tst_kioskhub.moc"
