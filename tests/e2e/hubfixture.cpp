// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/e2e/hubfixture.h"

#include "server/ledger/ledgerdatabase.h"
#include "server/telemetry/accessline.h"
#include "server/telemetry/logfile.h"
#include "server/tls/hubcertificate.h"
#include "shared/base/uuid.h"
#include "shared/domain/ticketid.h"
#include "tests/support/keptoutput.h"
#include "tests/support/postgresserver.h"

#include <QHostAddress>

#include <algorithm>
#include <cstdlib>
#include <utility>

namespace gatebook::test {

namespace {

constexpr std::size_t kRowsKept = 50;

// A value, or the end of the test program with the reason.
template <typename T> T must(Result<T> result)
{
    if (!result)
        qFatal("%s", qPrintable(result.error().message));
    return std::move(*result);
}

void must(const Result<void> &result)
{
    if (!result)
        qFatal("%s", qPrintable(result.error().message));
}

// One cluster a program, one database a fixture.
store::DatabaseLocation newPostgreSqlDatabase()
{
    static PostgresServer server;
    static int count = 0;
    if (count == 0) {
        if (const auto started = server.start(); !started) {
            qInfo("SKIP: %s", qPrintable(started.error().message));
            std::exit(HubFixture::kSkipped);
        }
    }
    return must(server.createDatabase(QStringLiteral("hub%1").arg(++count)));
}

} // namespace

HubFixture::HubFixture()
{
    if (qEnvironmentVariable("GATEBOOK_TEST_DATABASE") == u"postgresql")
        m_location = newPostgreSqlDatabase();
    else
        m_location.path = m_directory.filePath(QStringLiteral("hub.db"));
    openDatabase();
    start();
}

HubFixture::HubFixture(store::DatabaseLocation location) : m_location(std::move(location))
{
    openDatabase();
    start();
}

HubFixture::~HubFixture() = default;

void HubFixture::start(quint16 port)
{
    HubConfig config;
    config.database = m_location;
    config.listen = {{QHostAddress(QHostAddress::LocalHost), port}};
    config.identity.name = QStringLiteral("Test hub");
    if (qEnvironmentVariableIsSet("GATEBOOK_TEST_TLS")) {
        static const tls::HubCertificate kOwn = must(tls::readHubPem(must(tls::makeHubPem())));
        config.listen.append({QHostAddress(QHostAddress::LocalHost), 0, true});
        config.tls = tls::serverConfiguration(kOwn);
        config.identity.pin = m_pin = kOwn.pin;
    }
    if (keepsOutput() && !m_accessLog)
        m_accessLog = std::make_unique<telemetry::LineWriter>(
            must(telemetry::LogFile::open(keptFile(QStringLiteral("access")), {})),
            [](quint64 dropped) { return telemetry::droppedLine(dropped, 0); });
    config.accessLog = m_accessLog.get();
    m_hub = must(Hub::start(config, m_clock, m_random));
    const QList<front::ListenAddress> addresses = m_hub->addresses();
    m_port = addresses.first().port;
    m_tlsPort = addresses.last().tls ? addresses.last().port : 0;
}

void HubFixture::stop()
{
    m_hub.reset();
}

void HubFixture::openDatabase()
{
    m_database = must(ledger::openLedger(m_location, store::Role::Guest));
}

QUuid HubFixture::addEvent(const QString &name)
{
    Event event;
    event.name = name;
    return must(admin::Registry(*m_database, m_clock, m_random).createEvent(event)).uuid;
}

void HubFixture::archive(const QUuid &event)
{
    must(admin::Registry(*m_database, m_clock, m_random).archiveEvent(event));
}

qint64 HubFixture::eventId(const QUuid &event)
{
    return must(admin::Registry(*m_database, m_clock, m_random).event(event)).id;
}

void HubFixture::addTickets(const QUuid &event, const std::vector<ledger::TicketRow> &rows)
{
    for (std::size_t i = 0; i < std::min(rows.size(), kRowsKept); ++i) {
        for (const QString &text : {rows[i].code, rows[i].name, rows[i].email.value_or(QString()),
                 rows[i].phone.value_or(QString()), rows[i].note.value_or(QString())})
            keepSecret(text);
    }
    ledger::TicketWriter writer(*m_database, m_random);
    (void)must(writer.apply(eventId(event), rows));
}

void HubFixture::addTickets(const QUuid &event, const QStringList &codes)
{
    std::vector<ledger::TicketRow> rows;
    for (const QString &code : codes) {
        ledger::TicketRow row;
        row.ticketUuid = ticketUuid(event, code);
        row.code = code;
        row.name = code;
        rows.push_back(row);
    }
    addTickets(event, rows);
}

QByteArray HubFixture::addDevice(const QUuid &event, const QString &name, const QString &gate)
{
    const admin::NewDevice device = must(admin::Registry(*m_database, m_clock, m_random).addDevice(event, name, gate));
    m_devices.insert(device.token.reveal(), device.uuid);
    keepSecret(device.token.reveal());
    return device.token.reveal();
}

QByteArray HubFixture::addAdmin()
{
    const auto [record, token] = must(admin::Registry(*m_database, m_clock, m_random).addAdmin(QStringLiteral("Kim")));
    m_admins.insert(token.reveal(), record.uuid);
    keepSecret(token.reveal());
    return token.reveal();
}

void HubFixture::revoke(const QByteArray &token)
{
    admin::Registry registry(*m_database, m_clock, m_random);
    must(m_admins.contains(token) ? registry.revokeAdmin(m_admins.value(token))
                                  : registry.revokeDevice(m_devices.value(token)));
}

QString HubFixture::pairingCode(const QUuid &event, const QString &gate)
{
    const QString code
        = must(admin::Registry(*m_database, m_clock, m_random).makePairingCode(event, gate)).code.reveal();
    keepSecret(code);
    return code;
}

wire::PairingUri HubFixture::pairingUri(const QString &code) const
{
    if (m_tlsPort == 0)
        return {{QStringLiteral("http://127.0.0.1:%1").arg(m_port)}, PairingCode(code), {}};
    return {{QStringLiteral("https://127.0.0.1:%1").arg(m_tlsPort)}, PairingCode(code), m_pin};
}

HttpReply HubFixture::get(const QByteArray &target, const QByteArray &token) const
{
    HttpRequest request;
    request.target = target;
    request.token = token;
    return send(request);
}

HttpReply HubFixture::post(const QByteArray &target, const QByteArray &token, const QByteArray &body) const
{
    HttpRequest request;
    request.method = QByteArrayLiteral("POST");
    request.target = target;
    request.token = token;
    request.body = body;
    return send(request);
}

QByteArray staffPath(const QUuid &event, const QByteArray &rest)
{
    return "/staff/events/" + uuidText(event).toLatin1() + rest;
}

} // namespace gatebook::test
