// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QBuffer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include "server/admin/eventexport.h"
#include "shared/base/uuid.h"
#include "tests/server/ledger/bothdatabases.h"
#include "tests/support/testmain.h"

using namespace gatebook;
using test::LedgerFixture;

namespace {

using Export = Result<void> (*)(store::Database &, const ledger::EventRecord &, const admin::ExportTarget &);

// What scans and cases tell, on SQLite and on PostgreSQL; attendance and the form of CSV are tried with import.
class ExportsTest : public test::BothDatabases
{
    Q_OBJECT

private Q_SLOTS:
    void scansTellWhatWasRecordedAndWhatHoldsNow();
    void undoRowsTellWhatTheyUndoAndWhetherTheyTookEffect();
    void aDenialIsNeverUndone();
    void refusalsComeLast();
    void casesAreWhatASupervisorShouldLookAt();
    void aSettledCaseIsGone();
    void csvHasTheSameColumns();

private:
    [[nodiscard]] QByteArray text(Export what, admin::ExportFormat format);
    [[nodiscard]] QJsonArray rows(Export what);
    // "applied > applied undone" of the scan with that client_uuid.
    [[nodiscard]] QString story(int number);
    void refuse(const QByteArray &raw);
};

QString at(const QJsonValue &row, const char *column)
{
    return row.toObject().value(QString::fromLatin1(column)).toString();
}

QByteArray ExportsTest::text(Export what, admin::ExportFormat format)
{
    QBuffer out;
    out.open(QIODevice::WriteOnly);
    const auto done = what(hub().database(), hub().event(), {out, format});
    return done ? out.data() : done.error().message.toUtf8();
}

QJsonArray ExportsTest::rows(Export what)
{
    return QJsonDocument::fromJson(text(what, admin::ExportFormat::Json)).array();
}

QString ExportsTest::story(int number)
{
    const auto ruling = [](const QJsonValue &row, const char *status, const char *reason) {
        return at(row, reason).isEmpty() ? at(row, status) : at(row, status) + u'/' + at(row, reason);
    };
    for (const auto &row : rows(admin::exportScans)) {
        if (at(row, "client_uuid") != uuidText(LedgerFixture::uuid(number)))
            continue;
        const bool undone = row.toObject().value(QStringLiteral("undone")).toBool();
        return ruling(row, "status", "reason") + QStringLiteral(" > ") + ruling(row, "status_now", "reason_now")
            + (undone ? QStringLiteral(" undone") : QString());
    }
    return QStringLiteral("not there");
}

void ExportsTest::refuse(const QByteArray &raw)
{
    hub().push({wire::RefusedItem{.clientUuid = LedgerFixture::uuid(99),
        .reason = ScanReason::Invalid,
        .detail = QStringLiteral("scanned_at is required"),
        .deviceSeq = std::nullopt,
        .raw = raw}});
}

void ExportsTest::scansTellWhatWasRecordedAndWhatHoldsNow()
{
    hub().import({QStringLiteral("A"), QStringLiteral("B")});
    hub().send(hub().entry(1, QStringLiteral("A")), 0);
    hub().send(hub().entry(2, QStringLiteral("A")), 1);
    hub().send(hub().entry(3, QStringLiteral("late")));
    hub().send(hub().entry(4, QStringLiteral("B")));
    QCOMPARE(story(2), QStringLiteral("duplicate/already_checked_in > duplicate/already_checked_in"));
    QCOMPARE(story(3), QStringLiteral("rejected/unknown_ticket > rejected/unknown_ticket"));
    hub().send(LedgerFixture::undo(5, 1));
    hub().import({hub().row(QStringLiteral("late")), hub().row(QStringLiteral("B"), TicketStatus::Cancelled)});
    QCOMPARE(story(1), QStringLiteral("applied > applied undone"));
    QCOMPARE(story(2), QStringLiteral("duplicate/already_checked_in > applied"));
    QCOMPARE(story(3), QStringLiteral("rejected/unknown_ticket > applied"));
    QCOMPARE(story(4), QStringLiteral("applied > applied/ticket_cancelled"));
}

void ExportsTest::undoRowsTellWhatTheyUndoAndWhetherTheyTookEffect()
{
    hub().import({QStringLiteral("A"), QStringLiteral("B")});
    hub().push({hub().entry(1, QStringLiteral("A")), LedgerFixture::undo(2, 1), LedgerFixture::undo(3, 1),
        LedgerFixture::undo(4, 77)});
    QCOMPARE(story(2), QStringLiteral("applied > applied"));
    QCOMPARE(story(3), QStringLiteral("duplicate/already_undone > duplicate/already_undone"));
    QCOMPARE(story(4), QStringLiteral("applied > applied"));
    const QJsonArray scans = rows(admin::exportScans);
    QCOMPARE(at(scans[1], "kind"), QStringLiteral("undo"));
    QCOMPARE(at(scans[1], "verdict"), QString());
    QCOMPARE(at(scans[1], "undoes"), uuidText(LedgerFixture::uuid(1)));
    QCOMPARE(at(scans[1], "code"), QStringLiteral("A"));
    QVERIFY(!at(scans[1], "override_by").isEmpty());
    QCOMPARE(at(scans[3], "ticket_uuid"), QString()); // its target is not there yet
}

void ExportsTest::aDenialIsNeverUndone()
{
    hub().import({QStringLiteral("A"), QStringLiteral("B")});
    hub().push({LedgerFixture::undo(1, 2), hub().denial(2, QStringLiteral("A"))});
    QCOMPARE(story(1), QStringLiteral("applied > applied"));
    QCOMPARE(story(2), QStringLiteral("applied > applied"));
}

void ExportsTest::refusalsComeLast()
{
    hub().import({QStringLiteral("A"), QStringLiteral("B")});
    refuse("{}");
    hub().send(hub().entry(1, QStringLiteral("A")));
    const QJsonArray scans = rows(admin::exportScans);
    QCOMPARE(scans.size(), 2);
    QCOMPARE(at(scans[0], "client_uuid"), uuidText(LedgerFixture::uuid(1)));
    QVERIFY(scans[1].toObject().value(QStringLiteral("seq")).isNull());
    QCOMPARE(at(scans[1], "detail"), QStringLiteral("scanned_at is required"));
    QCOMPARE(story(99), QStringLiteral("rejected/invalid > rejected/invalid"));
}

void ExportsTest::casesAreWhatASupervisorShouldLookAt()
{
    hub().import({hub().row(QStringLiteral("A")), hub().row(QStringLiteral("B")),
        hub().row(QStringLiteral("C"), TicketStatus::Cancelled),
        hub().row(QStringLiteral("D"), TicketStatus::Blocked)});
    hub().push(
        {hub().entry(1, QStringLiteral("A")), hub().entry(2, QStringLiteral("A")), hub().entry(3, QStringLiteral("C")),
            hub().entry(4, QStringLiteral("D")), hub().entry(5, QStringLiteral("X")),
            hub().denial(6, QStringLiteral("C")), hub().entry(7, QStringLiteral("B"))},
        0);
    hub().send(hub().entry(8, QStringLiteral("A")), 1);
    refuse("{}");
    const QJsonArray cases = rows(admin::exportCases);
    QStringList found;
    for (const auto &row : cases)
        found.append(at(row, "case"));
    QCOMPARE(found,
        (QStringList{QStringLiteral("ticket_cancelled"), QStringLiteral("ticket_blocked"),
            QStringLiteral("unknown_ticket"), QStringLiteral("admitted_twice"), QStringLiteral("refused_invalid")}));
    QCOMPARE(at(cases[3], "device"), QStringLiteral("Laptop 2"));
    QCOMPARE(at(cases[3], "first_device"), QStringLiteral("Laptop 1"));
    QCOMPARE(at(cases[3], "first_gate"), QStringLiteral("North"));
    QCOMPARE(at(cases[4], "client_uuid"), uuidText(LedgerFixture::uuid(99)));
}

void ExportsTest::aSettledCaseIsGone()
{
    hub().import({QStringLiteral("A"), QStringLiteral("B")});
    hub().send(hub().entry(1, QStringLiteral("A")), 0);
    hub().send(hub().entry(2, QStringLiteral("A")), 1);
    hub().send(hub().entry(3, QStringLiteral("X")), 1);
    QCOMPARE(rows(admin::exportCases).size(), 2);
    hub().send(LedgerFixture::undo(4, 2));
    hub().import({QStringLiteral("X")});
    QCOMPARE(rows(admin::exportCases).size(), 0);
}

void ExportsTest::csvHasTheSameColumns()
{
    hub().send(hub().entry(1, QStringLiteral("X")));
    for (const Export what : {&admin::exportScans, &admin::exportCases}) {
        const QByteArrayList lines = text(what, admin::ExportFormat::Csv).split('\n');
        QCOMPARE(lines.size(), 3); // the last one is empty
        const QStringList keys = rows(what)[0].toObject().keys();
        const QStringList header = QString::fromUtf8(lines[0].trimmed()).split(u',');
        QCOMPARE(QSet<QString>(header.begin(), header.end()), QSet<QString>(keys.begin(), keys.end()));
    }
}

} // namespace

GATEBOOK_TEST_MAIN(ExportsTest)
#include "tst_exports.moc"
