// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSet>
#include <QTemporaryDir>

#include <memory>
#include <vector>

#include "server/admin/registry.h"
#include "server/ledger/ledgerdatabase.h"
#include "server/ledger/ledgerreader.h"
#include "server/ledger/logwriter.h"
#include "server/ledger/ticketwriter.h"
#include "shared/sync/transport.h"
#include "shared/wire/messages.h"
#include "tests/support/testclock.h"
#include "tests/support/testrandom.h"

namespace gatebook::test {

// The real ledger behind the four endpoints, without sockets: one event, on a database of its own.
class InProcessHub
{
public:
    InProcessHub(const QUuid &event, const Clock &clock, quint64 seed);

    // A hub of the same event on another disk: everything that was recorded is gone, and so is its history.
    void replace();
    void importTickets(int first, int last);
    void cancelTicket(int number);
    void putIntoOrder(int first, int last, const QString &order);

    [[nodiscard]] wire::EnrolAnswer enrol(const QString &deviceName);
    [[nodiscard]] Result<wire::FeedPage> wholeFeed();
    [[nodiscard]] sync::HttpReply handle(std::size_t device, const sync::HttpRequest &request);

    void setArchived() { m_archived = true; }
    void setRefusal(const QByteArray &code) { m_refusal = code; } // 401 with this code; empty: none

    // --- what it holds
    [[nodiscard]] QSet<QUuid> recordedScans();
    [[nodiscard]] qint64 recordedRows();
    [[nodiscard]] std::vector<Ticket> tickets();

    [[nodiscard]] static QString codeOf(int number);

private:
    void open();
    void addTickets(int first, int last, std::optional<TicketStatus> status);
    void addDevice(const QString &name);
    [[nodiscard]] sync::HttpReply page(const sync::HttpRequest &request);
    [[nodiscard]] sync::HttpReply feed(const sync::HttpRequest &request);
    [[nodiscard]] sync::HttpReply push(std::size_t device, const sync::HttpRequest &request);
    [[nodiscard]] sync::HttpReply report(std::size_t device, const sync::HttpRequest &request);
    [[nodiscard]] bool holds(const QByteArray &cursor);

    QUuid m_eventUuid;
    const Clock &m_clock;
    TestRandom m_random;
    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<store::Database> m_database;
    std::unique_ptr<ledger::LedgerReader> m_reader;
    std::unique_ptr<ledger::LogWriter> m_writer;
    ledger::EventRecord m_event;
    std::vector<ledger::DeviceRecord> m_devices; // in the order in which they were enrolled
    std::vector<std::pair<int, int>> m_imports;
    bool m_archived = false;
    QByteArray m_refusal;
};

} // namespace gatebook::test
