// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QBuffer>
#include <QTest>

#include <atomic>
#include <future>
#include <thread>

#include "server/admin/ticketimport.h"
#include "server/ledger/ledgerdatabase.h"
#include "server/ledger/writerthread.h"
#include "shared/base/clock.h"
#include "shared/base/random.h"
#include "tests/server/ledger/bothdatabases.h"
#include "tests/support/testmain.h"

using namespace gatebook;
using test::LedgerFixture;

// The organiser imports a long list while people walk in.
class TestImportBeside : public test::BothDatabases
{
    Q_OBJECT

private Q_SLOTS:
    void aPusherBesideALongImportIsNeverRefused();
    void pausesStandBetweenChunksOnly();

private:
    [[nodiscard]] static QByteArray list(int rows);

    SystemRandom m_random;
};

QByteArray TestImportBeside::list(int rows)
{
    QByteArray text = "code,name,email,company\n";
    for (int i = 0; i < rows; ++i) {
        const QByteArray number = QByteArray::number(i);
        text += "TICKET-CODE-" + number + ",Guest Number " + number + ",guest" + number + "@example.org,Company "
            + number + '\n';
    }
    return text;
}

void TestImportBeside::aPusherBesideALongImportIsNeverRefused()
{
    constexpr int kRows = 20'000;
    const SystemClock clock;
    auto writer = ledger::WriterThread::start(hub().location(), clock, m_random);
    QVERIFY(writer.ok());
    std::atomic<bool> imported = false;
    QString importError;
    std::thread organiser([&] {
        QByteArray text = list(kRows);
        QBuffer file(&text);
        file.open(QIODevice::ReadOnly);
        auto database = ledger::openLedger(hub().location(), store::Role::Guest);
        admin::ImportOptions options;
        options.pause = admin::TicketImport::letScansThrough; // as the command does
        const auto done = database
            ? admin::TicketImport(**database, m_random, hub().event(), options).run(file)
            : Result<admin::ImportReport, admin::ImportRefusal>(admin::ImportRefusal{database.error(), {}});
        importError = done ? QString() : done.error().error.message;
        imported = true;
    });
    QStringList refusals;
    int taken = 0;
    while (!imported) {
        ++taken;
        std::promise<QString> refused;
        const bool accepted = (*writer)->push(hub().job({hub().entry(taken, QString::number(taken))}),
            [&](const auto &answer) { refused.set_value(answer ? QString() : answer.error().message); });
        const QString why = accepted ? refused.get_future().get() : QStringLiteral("the queue is full");
        if (!why.isEmpty())
            refusals.append(why);
    }
    organiser.join();
    QCOMPARE(importError, QString());
    QCOMPARE(refusals, QStringList());
    // At least one push in the room after each chunk.
    QVERIFY2(taken >= kRows / ledger::TicketWriter::kChunkMax, qPrintable(QString::number(taken)));
    (*writer).reset();
    QCOMPARE(hub().count(QStringLiteral("tickets")), kRows);
    QCOMPARE(hub().firstBad(), QString());
}

void TestImportBeside::pausesStandBetweenChunksOnly()
{
    constexpr int kChunk = ledger::TicketWriter::kChunkMax;
    int pauses = 0;
    const auto import = [&](int rows, bool replace) {
        QByteArray text = list(rows);
        QBuffer file(&text);
        file.open(QIODevice::ReadOnly);
        admin::ImportOptions options;
        options.replace = replace;
        options.pause = [&pauses] { ++pauses; };
        pauses = 0;
        const auto done = admin::TicketImport(hub().database(), m_random, hub().event(), options).run(file);
        return done ? done->counts.cancelled : -1;
    };
    QCOMPARE(import(kChunk, false), 0);
    QCOMPARE(pauses, 0);
    QCOMPARE(import(3 * kChunk + 1, false), 0);
    QCOMPARE(pauses, 3);
    QCOMPARE(import(1, true), 3 * kChunk);
    QCOMPARE(pauses, 3); // before each chunk of what is cancelled
    QCOMPARE(hub().firstBad(), QString());
}

GATEBOOK_TEST_MAIN(TestImportBeside)
#include "tst_importbeside.moc"
