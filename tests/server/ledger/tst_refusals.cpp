// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "shared/wire/decode.h"
#include "tests/server/ledger/bothdatabases.h"
#include "tests/support/testmain.h"

using namespace gatebook;
using test::LedgerFixture;

// The refusal log: what could not be taken, once, whole and as the device wrote it.
class TestRefusals : public test::BothDatabases
{
    Q_OBJECT

private Q_SLOTS:
    void anItemSentAgainIsOneRowWhateverItsAge();
    void aLargeItemIsKeptWhole();
    void aReusedUuidKeepsTheItemsOwnText();
    void aRefusedUndoKeepsTheItemsOwnText();

private:
    wire::BatchAnswer push(const QByteArray &items);
    [[nodiscard]] QByteArrayList refused();
};

wire::BatchAnswer TestRefusals::push(const QByteArray &items)
{
    auto batch = wire::decodeBatch("{\"check_ins\":[" + items + "]}", hub().event().event.uuid);
    if (!batch) {
        QTest::qFail("not a batch", __FILE__, __LINE__);
        return {};
    }
    const std::vector<ledger::PushJob> jobs{{hub().event(), hub().device(0), std::move(*batch), 1}};
    auto answers = ledger::LogWriter(hub().database(), hub().clock(), hub().random()).apply(jobs);
    return answers ? std::move(answers->front()) : wire::BatchAnswer();
}

QByteArrayList TestRefusals::refused()
{
    QByteArrayList raw;
    const auto read = hub().database().each(QStringLiteral("SELECT raw FROM refusals ORDER BY id"), {},
        [&raw](const store::Row &row) { raw.append(row.blob(0)); });
    return read ? raw : QByteArrayList{"unreadable"};
}

const QByteArray kEntry = R"("client_uuid":"01900000-0000-7000-8000-000000000001","scanned_at":"2026-05-01T20:03:11Z")";

void TestRefusals::anItemSentAgainIsOneRowWhateverItsAge()
{
    const QByteArray item = "{" + kEntry + R"(,"kind":"exit","age_ms":)";
    push(item + "1000}");
    push(item + "61000}");
    push(item + "61000}," + item + "90000}");
    QCOMPARE(refused(), QByteArrayList{item + "1000}"});
    push("{" + kEntry + R"(,"kind":"exit","device_seq":2,"age_ms":1000})");
    QCOMPARE(refused().size(), 2);
}

void TestRefusals::aLargeItemIsKeptWhole()
{
    const QByteArray item = "{" + kEntry + R"(,"code":"A","x":")" + QByteArray(900'000, 'x') + "\"}";
    push(item);
    QCOMPARE(refused(), QByteArrayList{item});
}

void TestRefusals::aReusedUuidKeepsTheItemsOwnText()
{
    push("{" + kEntry + R"(,"code":"A"})");
    QVERIFY(refused().isEmpty());
    const QByteArray other = "{" + kEntry + R"(,"code":" B ","note of ours":{"z":[1,null]},"age_ms":)";
    const auto answer = push(other + "7}");
    QCOMPARE(answer.results.at(0).outcome.reason, ScanReason::UuidConflict);
    push(other + "8}");
    QCOMPARE(refused(), QByteArrayList{other + "7}"});
}

void TestRefusals::aRefusedUndoKeepsTheItemsOwnText()
{
    push("{" + kEntry + R"(,"code":"A","verdict":"denied"})");
    const QByteArray undo = R"({"kind":"undo","client_uuid":"01900000-0000-7000-8000-000000000002",)"
                            R"("undoes":"01900000-0000-7000-8000-000000000001","scanned_at":"2026-05-01T20:03:11Z",)"
                            R"("override":{"by":"Kim"},"unknown":true})";
    const auto answer = push(undo);
    QCOMPARE(answer.results.at(0).outcome.status, ScanStatus::Rejected);
    QCOMPARE(refused(), QByteArrayList{undo});
}

GATEBOOK_TEST_MAIN(TestRefusals)
#include "tst_refusals.moc"
