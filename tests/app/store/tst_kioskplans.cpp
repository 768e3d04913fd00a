// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/recentjournal.h"
#include "shared/domain/ticketid.h"
#include "tests/app/store/pairedkiosk.h"
#include "tests/support/queryplans.h"
#include "tests/support/testmain.h"

using namespace gatebook;
using namespace gatebook::test;

class KioskPlansTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnAnyWarning(); }

    void noTableIsWalkedBetweenATicketAndItsVerdict()
    {
        PairedKiosk paired(20);
        SimulatedKiosk &kiosk = *paired.kiosk;
        kiosk.restart(); // forgets the statements of the download
        QCOMPARE(kiosk.scan(InProcessHub::codeOf(1)), VerdictKind::Admit);
        QCOMPARE(kiosk.scan(InProcessHub::codeOf(1)), VerdictKind::AlreadyIn);
        QCOMPARE(kiosk.scan(QStringLiteral("NOBODY")), VerdictKind::Unknown);
        QCOMPARE(kiosk.scan(QString(4'096, u'x')), VerdictKind::NotATicket);
        QVERIFY(kiosk.gate().admitAnyway(QUuid::createUuid(), {QStringLiteral("Kim"), {}}).verdict.admitted());
        QVERIFY(kiosk.store().admissibleOfOrder(ticketUuid(paired.event, InProcessHub::codeOf(2))));
        kiosk.undoLast();
        QVERIFY(RecentJournal(kiosk.database(), kiosk.store().enrolmentId()).last().ok());
        const auto plans = queryPlans(kiosk.database());
        QVERIFY2(plans.ok(), qPrintable(plans ? QString() : plans.error().message));
        QVERIFY(!plans->empty());
        for (const QueryPlan &plan : *plans) {
            if (plan.sql.contains(u"FROM enrolments ORDER BY")) // a handful, read at the start
                continue;
            const QString text = plan.sql + u'\n' + plan.steps.join(u'\n');
            QVERIFY2(plan.walks.isEmpty() && plan.sorts.isEmpty(), qPrintable(text));
        }
    }
};

GATEBOOK_TEST_MAIN(KioskPlansTest)
#include "tst_kioskplans.moc"
