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

// What is exported is what the log says: nothing else than a replay hears, and every row of it, once.
class ExportedLogTest : public test::BothDatabases
{
    Q_OBJECT

private Q_SLOTS:
    void whatHoldsNowIsWhatAReplayHears();
    void anUnknownCodeIsACaseEachTime();
    void moreThanAPageIsWholeAndInOrder();

private:
    [[nodiscard]] QJsonArray rows(Export what);
};

QJsonArray ExportedLogTest::rows(Export what)
{
    QBuffer out;
    out.open(QIODevice::WriteOnly);
    if (!what(hub().database(), hub().event(), {out, admin::ExportFormat::Json}))
        return {};
    return QJsonDocument::fromJson(out.data()).array();
}

void ExportedLogTest::whatHoldsNowIsWhatAReplayHears()
{
    hub().import({QStringLiteral("A"), QStringLiteral("B")});
    // Two undos wait for a denial, two for an admission; two undo an admission that is there; one undoes an unknown code.
    const std::vector<Scan> scans{LedgerFixture::undo(1, 3), LedgerFixture::undo(2, 3),
        hub().denial(3, QStringLiteral("A")), LedgerFixture::undo(4, 6), LedgerFixture::undo(5, 6),
        hub().entry(6, QStringLiteral("A")), hub().entry(7, QStringLiteral("A")), hub().entry(8, QStringLiteral("A")),
        LedgerFixture::undo(9, 7), LedgerFixture::undo(10, 7), hub().entry(11, QStringLiteral("X")),
        LedgerFixture::undo(12, 11), hub().entry(13, QStringLiteral("B")), hub().entry(14, QStringLiteral("B"))};
    for (const Scan &scan : scans)
        hub().send(scan);
    const QJsonArray exported = rows(admin::exportScans);
    QCOMPARE(exported.size(), static_cast<qsizetype>(scans.size()));
    for (std::size_t i = 0; i < scans.size(); ++i) {
        const QJsonObject row = exported[static_cast<qsizetype>(i)].toObject();
        const Outcome now = *hub().send(scans[i]).replayed;
        QCOMPARE(row[QStringLiteral("client_uuid")].toString(), uuidText(scans[i].clientUuid));
        QCOMPARE(row[QStringLiteral("status_now")].toString(), word(now.status));
        QCOMPARE(row[QStringLiteral("reason_now")].toString(), word(now.reason));
        QCOMPARE(row[QStringLiteral("undone")].toBool(), now.undone);
    }
}

void ExportedLogTest::anUnknownCodeIsACaseEachTime()
{
    hub().push({hub().entry(1, QStringLiteral("X")), hub().entry(2, QStringLiteral("X"))});
    const QJsonArray cases = rows(admin::exportCases);
    QCOMPARE(cases.size(), 2);
    QCOMPARE(cases[0].toObject()[QStringLiteral("case")].toString(), QStringLiteral("unknown_ticket"));
    QCOMPARE(cases[1].toObject()[QStringLiteral("case")].toString(), QStringLiteral("admitted_twice"));
    hub().import({QStringLiteral("X")});
    QCOMPARE(rows(admin::exportCases).size(), 0);
}

void ExportedLogTest::moreThanAPageIsWholeAndInOrder()
{
    constexpr int kScans = 2'001;
    std::vector<wire::BatchItem> batch;
    QStringList codes;
    for (int i = 0; i < kScans; ++i) {
        codes.append(QString::number(i));
        batch.emplace_back(hub().entry(i + 1, codes.back()));
        if (batch.size() == 500 || i + 1 == kScans)
            hub().push(std::exchange(batch, {}));
    }
    const auto inOrder = [](const QJsonArray &exported, const QString &column) {
        for (qsizetype i = 0; i < exported.size(); ++i) {
            if (exported[i].toObject()[column].toInteger() != i + 1)
                return false;
        }
        return exported.size() == kScans;
    };
    QVERIFY(inOrder(rows(admin::exportScans), QStringLiteral("seq")));
    QVERIFY(inOrder(rows(admin::exportCases), QStringLiteral("seq")));
    for (int i = 0; i < kScans; i += 500)
        hub().import(codes.mid(i, 500));
    const QJsonArray attendance = rows(admin::exportAttendance);
    QCOMPARE(attendance.size(), kScans);
    for (int i = 0; i < kScans; ++i)
        QCOMPARE(attendance[i].toObject()[QStringLiteral("code")].toString(), QString::number(i));
}

} // namespace

GATEBOOK_TEST_MAIN(ExportedLogTest)
#include "tst_exportedlog.moc"
