// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTemporaryDir>
#include <QUuid>

#include <memory>
#include <vector>

#include "server/admin/registry.h"
#include "server/hub.h"
#include "server/ledger/ticketwriter.h"
#include "shared/base/random.h"
#include "shared/store/database.h"
#include "shared/wire/pairinguri.h"
#include "tests/e2e/httpclient.h"
#include "tests/e2e/shiftedclock.h"

namespace gatebook::test {

// A real hub on 127.0.0.1 with a real database, and a second connection beside it as the command line would have. A new
// SQLite file; or, where GATEBOOK_TEST_DATABASE is postgresql, a database of a cluster that lives as long as the program
// (which ends with kSkipped where there is no PostgreSQL).
// Where GATEBOOK_TEST_TLS is set it speaks TLS, too, and pairing URIs point there.
class HubFixture
{
public:
    static constexpr int kSkipped = 77; // for ctest

    HubFixture();
    explicit HubFixture(store::DatabaseLocation location);
    ~HubFixture();
    HubFixture(const HubFixture &) = delete;
    HubFixture &operator=(const HubFixture &) = delete;

    // Stop and start keep the data. Failures end the test program: nothing can be tested then.
    void start(quint16 port = 0); // of plain HTTP; 0: a free one
    void stop();

    [[nodiscard]] QUuid addEvent(const QString &name);
    void archive(const QUuid &event);
    void addTickets(const QUuid &event, const std::vector<ledger::TicketRow> &rows);
    void addTickets(const QUuid &event, const QStringList &codes); // named like their code
    [[nodiscard]] QByteArray addDevice(
        const QUuid &event, const QString &name, const QString &gate = QStringLiteral("North"));
    [[nodiscard]] QByteArray addAdmin();
    void revoke(const QByteArray &token); // one that addDevice() or addAdmin() made
    [[nodiscard]] QString pairingCode(const QUuid &event, const QString &gate = QStringLiteral("North"));
    [[nodiscard]] QUuid deviceUuid(const QByteArray &token) const { return m_devices.value(token); }

    [[nodiscard]] HttpReply send(const HttpRequest &request) const { return sendRequest(m_port, request); }
    [[nodiscard]] HttpReply get(const QByteArray &target, const QByteArray &token = {}) const;
    [[nodiscard]] HttpReply post(const QByteArray &target, const QByteArray &token, const QByteArray &body) const;

    [[nodiscard]] store::Database &database() { return *m_database; }
    [[nodiscard]] ShiftedClock &clock() { return m_clock; }
    [[nodiscard]] quint16 port() const { return m_port; } // of plain HTTP
    [[nodiscard]] wire::PairingUri pairingUri(const QString &code) const;
    [[nodiscard]] QString filePath() const { return m_location.path; } // of SQLite
    // Closes and opens the second connection, around a change of the file itself.
    void closeDatabase() { m_database.reset(); }
    void openDatabase();

private:
    [[nodiscard]] qint64 eventId(const QUuid &event);

    QTemporaryDir m_directory;
    store::DatabaseLocation m_location;
    ShiftedClock m_clock;
    SystemRandom m_random;
    std::unique_ptr<store::Database> m_database;
    std::unique_ptr<telemetry::LineWriter> m_accessLog;
    std::unique_ptr<Hub> m_hub;
    quint16 m_port = 0;
    quint16 m_tlsPort = 0; // 0: no TLS
    QString m_pin;
    QHash<QByteArray, QUuid> m_devices; // by token
    QHash<QByteArray, QUuid> m_admins;
};

// "/staff/events/UUID" + rest
[[nodiscard]] QByteArray staffPath(const QUuid &event, const QByteArray &rest);

} // namespace gatebook::test
