// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include <future>

#include "server/ledger/writerthread.h"
#include "shared/base/clock.h"
#include "shared/base/random.h"
#include "tests/server/ledger/ledgerfixture.h"
#include "tests/support/testmain.h"

using namespace gatebook;
using test::LedgerFixture;

class TestWriterFailures : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    static void init() { test::failOnAnyWarning(); }
    static void aBusyDatabaseFailsTheWholeGroupAtOnce();
};

// Whoever holds the database lets go as soon as one push has failed: a push that were tried again would be taken.
void TestWriterFailures::aBusyDatabaseFailsTheWholeGroupAtOnce()
{
    constexpr int kPushes = 4;
    LedgerFixture hub;
    const SystemClock clock;
    SystemRandom random;
    auto writer = ledger::WriterThread::start(hub.location(), clock, random);
    QVERIFY(writer.ok());
    std::promise<void> started; // only then do all pushes wait together, and become one group
    std::promise<void> queued;
    QVERIFY((*writer)->run([&](store::Database &) {
        started.set_value();
        queued.get_future().wait();
    }));
    started.get_future().wait();
    std::promise<void> failed;
    std::promise<void> released;
    std::vector<std::promise<Error::Kind>> kinds(kPushes);
    for (int i = 0; i < kPushes; ++i) {
        const bool accepted
            = (*writer)->push(hub.job({hub.entry(1 + i, QString::number(i))}), [&, i](const auto &answer) {
                  if (i == 0) {
                      failed.set_value();
                      released.get_future().wait();
                  }
                  kinds[static_cast<std::size_t>(i)].set_value(answer ? Error::Kind::Invalid : answer.error().kind);
              });
        QVERIFY(accepted);
    }
    auto holder = store::Transaction::begin(hub.database());
    QVERIFY(holder.ok());
    queued.set_value();
    failed.get_future().wait();
    holder->reset();
    released.set_value();
    for (auto &kind : kinds)
        QCOMPARE(kind.get_future().get(), Error::Kind::Busy);
    (*writer).reset();
    QCOMPARE(hub.count(QStringLiteral("check_ins")), 0);
}

GATEBOOK_TEST_MAIN(TestWriterFailures)
#include "tst_writerfailures.moc"
