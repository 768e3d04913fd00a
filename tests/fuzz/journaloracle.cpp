// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/journaloracle.h"

#include <QCryptographicHash>
#include <QTemporaryDir>

#include "app/store/kioskdatabase.h"
#include "app/store/kioskstore.h"
#include "shared/wire/decode.h"
#include "tests/fuzz/fuzztarget.h"
#include "tests/support/testclock.h"

namespace gatebook::fuzz {

namespace {

const QByteArray kEnrolment
    = R"({"token":"t","device_uuid":"01900000-0000-7000-8000-000000000003","gate":"","event":{"uuid":)"
      R"("0191d3a4-5b6c-7d8e-9f00-112233445566","name":"N","ticket_ids":"uuid5"},"hub":{"urls":[]}})";
constexpr int kRowsMax = 1000; // between two rollbacks

template <typename T> T must(Result<T> result)
{
    GATEBOOK_HOLDS(result.ok());
    return *std::move(result);
}

class OpenJournal
{
public:
    OpenJournal() : m_database(must(KioskDatabase::open(m_dir.path())))
    {
        Enrolments enrolments(database());
        GATEBOOK_HOLDS(enrolments.accept(must(wire::decodeEnrolAnswer(kEnrolment)), QStringLiteral("Laptop")).ok());
        m_store = std::make_unique<KioskStore>(database(), must(enrolments.active())->id, m_clock);
    }

    store::Database &database() { return m_database->database(); }
    KioskStore &store() { return *m_store; }

    void append(const QByteArray &utf8)
    {
        if (m_rows++ % kRowsMax == 0) {
            m_transaction.reset();
            m_transaction = must(m_store->begin());
        }
        GATEBOOK_HOLDS(m_store->journal().appendUnreadable(utf8, ScanTime::now(m_clock)).ok());
    }

private:
    QTemporaryDir m_dir;
    test::TestClock m_clock;
    std::unique_ptr<KioskDatabase> m_database;
    std::unique_ptr<KioskStore> m_store;
    std::unique_ptr<store::Transaction> m_transaction;
    int m_rows = 0;
};

} // namespace

void journalKeepsNothingOf(const QString &text)
{
    static OpenJournal journal;
    const QByteArray utf8 = text.toUtf8();
    journal.append(utf8);
    const auto isHarmless = [&utf8](const store::Row &row) {
        GATEBOOK_HOLDS(row.integer(0) == 2 && row.integer(1) == static_cast<int>(JournalState::Local));
        GATEBOOK_HOLDS(row.int64(2) == utf8.size());
        GATEBOOK_HOLDS(row.blob(3) == QCryptographicHash::hash(utf8, QCryptographicHash::Sha256));
        for (int column = 4; column < 12; ++column)
            GATEBOOK_HOLDS(row.isNull(column) || row.text(column).isEmpty());
    };
    const auto read = journal.database().first(
        QStringLiteral(
            "SELECT kind, state, read_length, read_sha256, client_uuid, device_seq, ticket_uuid, undoes, gate,"
            " device_reason, override_by, override_reason FROM journal ORDER BY id DESC LIMIT 1"),
        {}, isHarmless);
    GATEBOOK_HOLDS(read.ok() && *read);
}

} // namespace gatebook::fuzz
