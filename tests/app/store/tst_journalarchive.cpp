// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QBuffer>
#include <QTemporaryDir>
#include <QTest>

#include "app/store/journal.h"
#include "app/store/journalarchive.h"
#include "app/store/kioskdatabase.h"
#include "shared/base/uuid.h"
#include "shared/wire/decode.h"
#include "shared/wire/journalfile.h"
#include "tests/support/testclock.h"
#include "tests/support/testmain.h"
#include "tests/support/testrandom.h"

using namespace gatebook;
using namespace gatebook::test;

// What `journal export` and `journal verify` make of a kiosk's database.
class JournalArchiveTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        failOnAnyWarning();
        m_dir = std::make_unique<QTemporaryDir>();
        open(KioskDatabase::Pages::Checked);
    }
    void cleanup() { m_kiosk.reset(); }

    void everyScanOfEveryEventIsWrittenAsItIsSent();
    void aSoundJournalIsSaidToBeSo();
    void aMissingScanIsNamed();
    void aScanThatCannotBeSentIsNamed();
    void whatCanBeReadOfADamagedDatabaseIsWritten();

private:
    void open(KioskDatabase::Pages pages)
    {
        m_kiosk.reset();
        auto opened = KioskDatabase::open(m_dir->path(), pages);
        if (!opened)
            qFatal("%s", qPrintable(opened.error().message));
        m_kiosk = *std::move(opened);
    }
    // → its id
    qint64 enrol(const QString &event, const QString &device)
    {
        wire::EnrolAnswer answer;
        answer.token = Token::make(m_random);
        answer.event.uuid = ticketish(event);
        answer.event.name = event;
        answer.deviceUuid = ticketish(device);
        answer.gate = QStringLiteral("North");
        Enrolments enrolments(m_kiosk->database());
        if (!enrolments.accept(answer, device))
            qFatal("not enrolled");
        return (*enrolments.active())->id;
    }
    void scan(qint64 enrolment, const QString &code, const QString &reason = {})
    {
        Scan scan;
        scan.clientUuid = makeUuidV7(m_clock, m_random);
        scan.ticketUuid = ticketish(code);
        scan.verdict = reason.isEmpty() ? ScanVerdict::Admitted : ScanVerdict::Denied;
        scan.deviceReason = reason;
        scan.scannedAtMs = m_clock.wallMs();
        if (!Journal(m_kiosk->database(), enrolment).append(scan, ScanTime::now(m_clock)))
            qFatal("not appended");
    }
    static QUuid ticketish(const QString &name) { return QUuid::createUuidV5(QUuid(), name); }
    void sql(const QString &statement) { QVERIFY(m_kiosk->database().change(statement, {}).ok()); }
    std::vector<wire::JournalLine> written(JournalArchive::Totals &totals)
    {
        QBuffer out;
        if (!out.open(QIODevice::WriteOnly))
            qFatal("no buffer");
        const auto done = JournalArchive(m_kiosk->database()).write(out, 0, QStringLiteral("test"));
        if (!done)
            qFatal("%s", qPrintable(done.error().message));
        totals = *done;
        std::vector<wire::JournalLine> lines;
        for (const QByteArray &line : out.data().chopped(1).split('\n')) {
            const auto read = wire::decodeJournalLine(line);
            if (!read)
                qFatal("%s", qPrintable(read.error().message));
            lines.push_back(*read);
        }
        return lines;
    }

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<KioskDatabase> m_kiosk;
    TestClock m_clock;
    TestRandom m_random;
};

void JournalArchiveTest::everyScanOfEveryEventIsWrittenAsItIsSent()
{
    const qint64 friday = enrol(QStringLiteral("Friday"), QStringLiteral("Laptop 1"));
    scan(friday, QStringLiteral("A"));
    QVERIFY(Journal(m_kiosk->database(), friday).appendUnreadable("\xff", ScanTime::now(m_clock)).ok());
    const qint64 saturday = enrol(QStringLiteral("Saturday"), QStringLiteral("Laptop 2"));
    scan(saturday, QStringLiteral("B"), QStringLiteral("unknown_ticket"));
    const std::vector<sync::QueuedScan> queued = *Journal(m_kiosk->database(), saturday).queued(1);
    scan(friday, QStringLiteral("C"));
    sql(QStringLiteral("UPDATE journal SET state = 1 WHERE device_seq = 2"));
    JournalArchive::Totals totals;
    const auto lines = written(totals);
    QCOMPARE(totals.scans, 3);
    QCOMPARE(totals.unrecorded, 2);
    QCOMPARE(totals.events, 2);
    QVERIFY(totals.damage.isEmpty());
    QCOMPARE(lines.size(), std::size_t(5));
    QVERIFY(std::holds_alternative<wire::JournalHeader>(lines.front()));
    QCOMPARE(std::get<wire::JournalEnd>(lines.back()).scans, 3);
    const auto second = std::get<wire::JournalScan>(lines[2]);
    QCOMPARE(second.event, ticketish(QStringLiteral("Saturday")));
    QCOMPARE(second.device, ticketish(QStringLiteral("Laptop 2")));
    QCOMPARE(second.deviceName, QStringLiteral("Laptop 2"));
    const auto batch = wire::decodeBatch("{\"check_ins\":[" + second.item + "]}", second.event);
    QVERIFY(batch.ok());
    QCOMPARE(std::get<Scan>(batch->items.front()), queued.front().scan);
    QVERIFY(!second.recorded && std::get<wire::JournalScan>(lines[3]).recorded);
    QVERIFY(!wire::encode(lines[1]).contains((*Enrolments(m_kiosk->database()).active())->token.reveal()));
}

void JournalArchiveTest::aSoundJournalIsSaidToBeSo()
{
    const qint64 event = enrol(QStringLiteral("Friday"), QStringLiteral("Laptop 1"));
    scan(event, QStringLiteral("A"));
    scan(event, QStringLiteral("B"));
    QCOMPARE(enrol(QStringLiteral("Friday"), QStringLiteral("Laptop 1 again")), event); // counts from 1 anew
    scan(event, QStringLiteral("C"));
    const auto totals = JournalArchive(m_kiosk->database()).verify();
    QVERIFY2(totals.ok(), totals ? "" : qPrintable(totals.error().message));
    QCOMPARE(totals->scans, 3);
}

void JournalArchiveTest::aMissingScanIsNamed()
{
    const qint64 event = enrol(QStringLiteral("Friday"), QStringLiteral("Laptop 1"));
    for (const char *code : {"A", "B", "C"})
        scan(event, QString::fromLatin1(code));
    sql(QStringLiteral("DELETE FROM journal WHERE device_seq = 2"));
    const auto totals = JournalArchive(m_kiosk->database()).verify();
    QVERIFY(!totals.ok());
    QVERIFY2(totals.error().message.contains(QStringLiteral("is 3 where 2 was to come")),
        qPrintable(totals.error().message));
}

void JournalArchiveTest::aScanThatCannotBeSentIsNamed()
{
    const qint64 event = enrol(QStringLiteral("Friday"), QStringLiteral("Laptop 1"));
    scan(event, QStringLiteral("A"));
    sql(QStringLiteral("UPDATE journal SET ticket_uuid = NULL"));
    const auto totals = JournalArchive(m_kiosk->database()).verify();
    QVERIFY(!totals.ok());
    QVERIFY2(totals.error().message.contains(QStringLiteral("can't be sent")), qPrintable(totals.error().message));
}

void JournalArchiveTest::whatCanBeReadOfADamagedDatabaseIsWritten()
{
    const qint64 event = enrol(QStringLiteral("Friday"), QStringLiteral("Laptop 1"));
    {
        const auto transaction = store::Transaction::begin(m_kiosk->database());
        QVERIFY(transaction.ok());
        for (int i = 0; i < 2'000; ++i)
            scan(event, QString::number(i));
        QVERIFY((*transaction)->commit().ok());
    }
    m_kiosk.reset(); // all is in the one file now
    QFile file(m_dir->filePath(QStringLiteral("kiosk.db")));
    QVERIFY(file.open(QIODevice::ReadWrite));
    const qint64 from = file.size() * 6 / 10 / 4'096 * 4'096;
    QVERIFY(file.seek(from));
    const QByteArray noise(static_cast<qsizetype>(file.size() - from), '\xff');
    QCOMPARE(file.write(noise), noise.size());
    file.close();
    QVERIFY(!KioskDatabase::open(m_dir->path()).ok());
    open(KioskDatabase::Pages::AsTheyAre);
    JournalArchive::Totals totals;
    const auto lines = written(totals);
    QVERIFY(!totals.damage.isEmpty());
    QVERIFY(totals.scans > 0 && totals.scans < 2'000);
    QCOMPARE(static_cast<qint64>(lines.size()), totals.scans + 1); // the first line, and no last one
    const auto verified = JournalArchive(m_kiosk->database()).verify();
    QVERIFY(!verified.ok());
    QVERIFY(verified.error().message.contains(QStringLiteral("damaged")));
}

GATEBOOK_TEST_MAIN(JournalArchiveTest)
#include "tst_journalarchive.moc"
