// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTemporaryDir>
#include <QUuid>

#include <memory>
#include <optional>
#include <vector>

#include "server/ledger/ledgerreader.h"
#include "server/ledger/logwriter.h"
#include "server/ledger/ticketwriter.h"
#include "shared/store/database.h"
#include "tests/support/testclock.h"
#include "tests/support/testrandom.h"

namespace gatebook::test {

// A hub database with one event and two devices, and short words for what is sent to it.
class LedgerFixture
{
public:
    // A new SQLite file, or the empty database named.
    explicit LedgerFixture(const std::optional<store::DatabaseLocation> &location = std::nullopt);

    [[nodiscard]] const store::DatabaseLocation &location() const { return m_location; }
    [[nodiscard]] store::Database &database() { return *m_database; }
    [[nodiscard]] const ledger::EventRecord &event() const { return m_event; }
    [[nodiscard]] const ledger::DeviceRecord &device(int index) const { return m_devices.at(index); }
    [[nodiscard]] TestClock &clock() { return m_clock; }
    [[nodiscard]] TestRandom &random() { return m_random; }
    [[nodiscard]] ledger::LedgerReader &reader() { return *m_reader; }

    [[nodiscard]] static QUuid uuid(int number); // a client_uuid; the same number gives the same
    [[nodiscard]] QUuid ticket(const QString &code) const;

    [[nodiscard]] Scan entry(int number, const QString &code) const;
    [[nodiscard]] Scan denial(int number, const QString &code) const;
    [[nodiscard]] static Scan undo(int number, int target);

    [[nodiscard]] ledger::PushJob job(std::vector<wire::BatchItem> items, int device = 0) const;
    // One batch; fails the test (an empty answer) if it is not taken.
    wire::BatchAnswer push(std::vector<wire::BatchItem> items, int device = 0);
    wire::ItemResult send(const Scan &scan, int device = 0);

    [[nodiscard]] ledger::TicketRow row(const QString &code, TicketStatus status = TicketStatus::Valid) const;
    ledger::TicketCounts import(const std::vector<ledger::TicketRow> &rows);
    void import(const QStringList &codes);

    wire::FeedPage feed(const std::optional<ledger::Cursor> &since = std::nullopt, int limit = 5'000);
    [[nodiscard]] ledger::Cursor head();
    // Empty: the log holds together.
    [[nodiscard]] QString firstBad();
    [[nodiscard]] qint64 count(const QString &table);
    void sql(const QString &statement);

private:
    void createEvent();
    void createDevice(const QString &name, const QString &gate);

    QTemporaryDir m_folder;
    store::DatabaseLocation m_location;
    TestClock m_clock;
    TestRandom m_random;
    std::unique_ptr<store::Database> m_database;
    std::unique_ptr<ledger::LedgerReader> m_reader;
    ledger::EventRecord m_event;
    std::vector<ledger::DeviceRecord> m_devices;
};

} // namespace gatebook::test
