// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>
#include <QTest>
#include <QUuid>

#include "app/store/kioskdatabase.h"
#include "app/store/kioskstore.h"
#include "shared/base/clock.h"
#include "tests/e2e/hubprogram.h"
#include "tests/e2e/kioskprogram.h"
#include "tests/e2e/relay.h"
#include "tests/support/testmain.h"
#include "tests/support/testrandom.h"

using namespace gatebook;
using namespace gatebook::test;

namespace {

constexpr int kPatienceMs = 30'000;
constexpr int kTickets = 60; // fewer than scans: many are shown again
constexpr int kHubKills = 9;
constexpr int kKioskKills = 16;
constexpr int kLockedKills = 1;

QStringList words(const char *line)
{
    return QString::fromLatin1(line).split(u' ', Qt::SkipEmptyParts);
}

// What both sides hold when all is over.
struct Ledgers
{
    QHash<QUuid, int> hubRows; // by client_uuid
    QSet<QUuid> hubEntered;    // ticket_uuids
    QSet<QUuid> kioskRows;
    QSet<QUuid> kioskEntered;
};

} // namespace

// Two real processes, each killed at the worst moments: nothing lost, nothing doubled.
class KillTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void whoeverIsKilledNothingIsLostAndNothingDoubled();

private:
    [[nodiscard]] QStringList someCodes(qsizetype count);
    void start();
    void killHubInMidPush(Relay::Cut where);
    void killKioskAfterAVerdict(bool pushesAreHeld);
    void killKioskWhileItsJournalIsLocked();
    void drain();
    void readHub(Ledgers &ledgers);
    void readKiosk(Ledgers &ledgers);
    void checkVerdicts(const Ledgers &ledgers);
    [[nodiscard]] QJsonArray exported(const QString &kind) const;
    [[nodiscard]] QString kioskDir() const { return m_hub->file(QStringLiteral("kiosk")); }

    std::unique_ptr<HubProgram> m_hub;
    std::unique_ptr<Relay> m_relay;
    std::unique_ptr<KioskProgram> m_kiosk;
    TestRandom m_random{20'260'501};
    QString m_event;
    int m_cuts = 0;
};

void KillTest::init()
{
    failOnAnyWarning();
    m_hub = std::make_unique<HubProgram>();
    m_relay = std::make_unique<Relay>();
    m_kiosk = std::make_unique<KioskProgram>(kioskDir());
    connect(m_relay.get(), &Relay::cut, this, [this] {
        m_hub->kill();
        ++m_cuts;
    });
}

QStringList KillTest::someCodes(qsizetype count)
{
    QStringList codes;
    while (codes.size() < count)
        codes += QStringLiteral("TICKET-%1").arg(m_random.below(kTickets + 3)); // some are on no list
    return codes;
}

void KillTest::start()
{
    m_event = m_hub->makeEvent();
    QByteArray list = "code,name\n";
    for (int number = 0; number < kTickets; ++number)
        list += QStringLiteral("TICKET-%1,Person %1\n").arg(number).toLatin1();
    QCOMPARE(m_hub->run(words("import - --event") + QStringList{m_event}, list).exitCode, 0);
    QVERIFY(m_hub->serve());
    QVERIFY(m_relay->listen());
    m_relay->setHub(m_hub->port());
    const QString url = QStringLiteral("http://127.0.0.1:%1").arg(m_relay->port());
    const QJsonObject pairing
        = m_hub->run(words("--json pair --gate North --event") + QStringList{m_event, QStringLiteral("--url"), url})
              .json();
    QVERIFY(m_kiosk->start({QStringLiteral("--enroll"), pairing.value(QStringLiteral("uri")).toString()}));
    m_kiosk->scan(someCodes(5));
    QTRY_COMPARE_WITH_TIMEOUT(m_kiosk->verdictsOfThisRun(), 5, kPatienceMs);
}

void KillTest::killHubInMidPush(Relay::Cut where)
{
    const int cutsBefore = m_cuts;
    const auto count = static_cast<qsizetype>(2 + m_random.below(6));
    const qsizetype expected = m_kiosk->verdictsOfThisRun() + count;
    m_relay->cutNextPush(where);
    m_kiosk->scan(someCodes(count));
    QTRY_COMPARE_WITH_TIMEOUT(m_cuts, cutsBefore + 1, kPatienceMs);
    QTRY_COMPARE_WITH_TIMEOUT(m_kiosk->verdictsOfThisRun(), expected, kPatienceMs); // gates don't wait for hubs
    QVERIFY(m_hub->serve());
    m_relay->setHub(m_hub->port());
}

void KillTest::killKioskAfterAVerdict(bool pushesAreHeld)
{
    m_relay->holdPushes(pushesAreHeld);
    const auto count = static_cast<qsizetype>(1 + m_random.below(6));
    m_kiosk->killAtVerdict(m_kiosk->verdictsOfThisRun() + count);
    m_kiosk->scan(someCodes(count + 3)); // it is about to go on
    QTRY_VERIFY_WITH_TIMEOUT(!m_kiosk->isRunning(), kPatienceMs);
    m_relay->holdPushes(false);
    QVERIFY(m_kiosk->start());
}

// What waits to be written is not told: a kill in that moment takes nothing back.
void KillTest::killKioskWhileItsJournalIsLocked()
{
    const auto database = store::Database::open(
        {store::Dialect::Sqlite, kioskDir() + QStringLiteral("/kiosk.db"), {}}, store::Role::Guest);
    QVERIFY(database);
    const auto lock = store::Transaction::begin(**database);
    QVERIFY(lock);
    m_kiosk->killAtVerdict(m_kiosk->verdictsOfThisRun() + 1);
    m_kiosk->scan(someCodes(1));
    QTRY_VERIFY_WITH_TIMEOUT(!m_kiosk->isRunning(), kPatienceMs);
    QCOMPARE(m_kiosk->verdicts().last().value(QStringLiteral("verdict")).toString(), QStringLiteral("not_saved"));
    QVERIFY(m_kiosk->start());
}

void KillTest::drain()
{
    m_kiosk->killAtVerdict(m_kiosk->verdictsOfThisRun() + 1);
    m_kiosk->scan(someCodes(1));
    QTRY_VERIFY_WITH_TIMEOUT(!m_kiosk->isRunning(), kPatienceMs);
    QVERIFY(m_kiosk->start({QStringLiteral("--once")}));
    QCOMPARE(m_kiosk->finish(), 0);
    QCOMPARE(m_hub->stop(), 0);
}

QJsonArray KillTest::exported(const QString &kind) const
{
    const ProgramRun run
        = m_hub->run(words("export --format json --event") + QStringList{m_event, QStringLiteral("--kind"), kind});
    return QJsonDocument::fromJson(run.out).array();
}

void KillTest::readHub(Ledgers &ledgers)
{
    const QJsonArray scans = exported(QStringLiteral("scans"));
    for (const auto &row : scans)
        ++ledgers.hubRows[QUuid(row[QStringLiteral("client_uuid")].toString())];
    const QJsonArray attendance = exported(QStringLiteral("attendance"));
    QCOMPARE(attendance.size(), kTickets);
    for (const auto &row : attendance) {
        if (row[QStringLiteral("checked_in")].toBool())
            ledgers.hubEntered.insert(QUuid(row[QStringLiteral("ticket_uuid")].toString()));
    }
}

void KillTest::readKiosk(Ledgers &ledgers)
{
    const auto file = KioskDatabase::open(kioskDir());
    QVERIFY2(file, file ? "" : qPrintable(file.error().message));
    store::Database &database = (*file)->database();
    const auto active = Enrolments(database).active();
    QVERIFY(active && *active);
    const SystemClock clock;
    const auto counts = KioskStore(database, (*active)->id, clock).counts();
    QVERIFY(counts);
    QCOMPARE(counts->waiting, 0);
    QCOMPARE(counts->setAside, 0);
    QVERIFY(database.each(QStringLiteral("SELECT client_uuid FROM journal"), {},
        [&](const store::Row &row) { ledgers.kioskRows.insert(row.uuid(0)); }));
    QVERIFY(database.each(QStringLiteral("SELECT t.ticket_uuid FROM tickets t JOIN positions p"
                                         " ON p.generation = t.generation WHERE t.in_client_uuid IS NOT NULL"),
        {}, [&](const store::Row &row) { ledgers.kioskEntered.insert(row.uuid(0)); }));
}

void KillTest::checkVerdicts(const Ledgers &ledgers)
{
    QSet<QUuid> printed;
    QSet<QUuid> admitted;
    for (const QJsonObject &verdict : m_kiosk->verdicts()) {
        const QString word = verdict.value(QStringLiteral("verdict")).toString();
        if (word == u"not_saved")
            continue;
        const QUuid uuid(verdict.value(QStringLiteral("client_uuid")).toString());
        QVERIFY2(ledgers.hubRows.value(uuid) == 1, qPrintable(uuid.toString()));
        printed.insert(uuid);
        if (word != u"admit")
            continue;
        const QUuid ticket(verdict.value(QStringLiteral("ticket_uuid")).toString());
        QVERIFY2(!admitted.contains(ticket), "the kiosk forgot an admission");
        admitted.insert(ticket);
    }
    QCOMPARE(printed.size() + kLockedKills, m_kiosk->verdicts().size());
    // A kill can come between record and verdict; then nobody was let in by it.
    QVERIFY(ledgers.hubRows.size() - printed.size() <= kKioskKills + 1);
    QVERIFY(ledgers.hubEntered.contains(admitted));
}

void KillTest::whoeverIsKilledNothingIsLostAndNothingDoubled()
{
    start();
    int hubKills = 0;
    int kioskKills = 0;
    while (!QTest::currentTestFailed() && hubKills + kioskKills < kHubKills + kKioskKills) {
        const bool kiosk = hubKills == kHubKills || (kioskKills < kKioskKills && m_random.below(2) == 0);
        if (kiosk)
            killKioskAfterAVerdict(kioskKills++ % 2 == 0);
        else
            killHubInMidPush(static_cast<Relay::Cut>(1 + hubKills++ % 3));
    }
    for (int kill = 0; !QTest::currentTestFailed() && kill < kLockedKills; ++kill)
        killKioskWhileItsJournalIsLocked();
    if (QTest::currentTestFailed())
        return;
    drain();
    Ledgers ledgers;
    readHub(ledgers);
    readKiosk(ledgers);
    checkVerdicts(ledgers);
    for (auto row = ledgers.hubRows.cbegin(); row != ledgers.hubRows.cend(); ++row)
        QCOMPARE(row.value(), 1);
    QVERIFY(QSet<QUuid>(ledgers.hubRows.keyBegin(), ledgers.hubRows.keyEnd()) == ledgers.kioskRows);
    QVERIFY(ledgers.hubEntered == ledgers.kioskEntered);
}

GATEBOOK_TEST_MAIN(KillTest)
#include "tst_kill.moc"
