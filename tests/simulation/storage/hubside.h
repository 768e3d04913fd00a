// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMap>
#include <QSet>

#include <vector>

#include "server/admin/registry.h"
#include "server/ledger/logwriter.h"
#include "server/ledger/ticketwriter.h"
#include "tests/simulation/storage/side.h"

namespace gatebook::test {

// A hub's data directory: events, devices, tokens, tickets and the log.
class HubSide final : public Side
{
public:
    explicit HubSide(quint64 seed) : Side(QStringLiteral("hub"), seed) { }

    [[nodiscard]] Result<void> open(const QString &folder) override;
    void close() override { m_database.reset(); }
    [[nodiscard]] bool isOpen() const override { return m_database != nullptr; }
    [[nodiscard]] store::Database &database() override { return *m_database; }
    [[nodiscard]] Result<void> verify() override;
    [[nodiscard]] std::unique_ptr<Side> copy() const override;

private:
    // What is known of one event.
    struct Past
    {
        ledger::EventRecord event;
        std::vector<ledger::DeviceRecord> devices;
        std::vector<Scan> scans; // taken
        QMap<QString, TicketStatus> tickets;
        qint64 deviceSeq = 0;
    };

    HubSide(const HubSide &other); // without its database

    [[nodiscard]] std::vector<Choice> choices() override;
    [[nodiscard]] admin::Registry registry() { return {database(), m_clock, m_random}; }
    [[nodiscard]] std::optional<std::size_t> anyEvent();
    [[nodiscard]] Result<void> checkBackup();

    // --- who exists and who may call
    [[nodiscard]] std::optional<Operation> event();
    [[nodiscard]] std::optional<Operation> device();
    [[nodiscard]] std::optional<Operation> revoke();
    [[nodiscard]] std::optional<Operation> admin();
    [[nodiscard]] std::optional<Operation> code();
    [[nodiscard]] std::optional<Operation> enrol();
    [[nodiscard]] std::optional<Operation> status();
    [[nodiscard]] std::optional<Operation> archive();
    [[nodiscard]] Result<void> addDevice(Past &past);

    // --- the log
    [[nodiscard]] std::optional<Operation> import();
    [[nodiscard]] std::optional<Operation> replace();
    [[nodiscard]] std::optional<Operation> batch();
    [[nodiscard]] std::optional<Operation> batchAgain();
    [[nodiscard]] Scan madeUpScan(const Past &past);
    [[nodiscard]] ledger::PushJob madeUpJob(const Past &past);
    [[nodiscard]] Result<void> apply(std::size_t event, const std::vector<ledger::PushJob> &jobs);
    void noteAnswer(Past &past, const ledger::PushJob &job, const wire::BatchAnswer &answer);
    void noteTicket(const Past &past, const QString &code);

    // --- the program
    [[nodiscard]] std::optional<Operation> backup();

    std::vector<Past> m_pasts;
    QString m_code; // the newest pairing code
    std::size_t m_codeEvent = 0;
    std::vector<QUuid> m_enrolled;
    std::vector<ledger::PushJob> m_lastJobs;
    std::size_t m_lastEvent = 0;
    QByteArray m_backup; // content of the newest backup; empty: none
    std::unique_ptr<store::Database> m_database;
};

} // namespace gatebook::test
