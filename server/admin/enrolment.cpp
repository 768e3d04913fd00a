// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/admin/enrolment.h"

#include <algorithm>

#include "server/admin/eventrows.h"
#include "shared/base/secret.h"

namespace gatebook::admin {

using store::bindable;
using store::Row;

namespace {

const QString kAlphabet = QStringLiteral("0123456789ABCDEFGHJKMNPQRSTVWXYZ"); // Crockford base32
constexpr int kSymbols = 10;
constexpr int kSelectorSymbols = 4;
constexpr int kSelectorTries = 16;
constexpr qint64 kForgetCodesAfterMs = 24LL * 60 * 60 * 1000;

// What nothing could match is not looked for: PostgreSQL would not take every text.
bool looksLikeCode(const QString &typed)
{
    return typed.size() == kSymbols
        && std::all_of(typed.begin(), typed.end(), [](QChar symbol) { return kAlphabet.contains(symbol); });
}

// One answer for every reason: it tells a guesser nothing.
Error badCode()
{
    return {Error::Kind::NotFound, QStringLiteral("this code is wrong, used or expired; ask for a new one")};
}

} // namespace

struct Enrolment::Code
{
    bool known = false;
    QString selector;
    QByteArray hash;
    qint64 eventId = 0;
    QString gate;
    qint64 createdAtMs = 0;
    qint64 expiresAtMs = 0;
    qint64 failures = 0;
    std::optional<qint64> usedByDevice;
    QUuid usedByUuid;
    bool archived = false;
};

Enrolment::Enrolment(store::Database &database, const Clock &clock, RandomSource &random)
    : m_database(database), m_clock(clock), m_random(random)
{
}

Result<NewPairingCode> Enrolment::makeCode(const QUuid &eventUuid, const QString &gate)
{
    const auto transaction = store::Transaction::begin(m_database);
    if (!transaction)
        return transaction.error();
    const auto event = findEvent(m_database, eventUuid);
    if (!event)
        return event.error();
    if (event->archived)
        return Error{Error::Kind::Conflict, QStringLiteral("this event is archived: it takes no new devices")};
    const qint64 now = m_clock.wallMs();
    const auto forgotten = m_database.change(
        QStringLiteral("DELETE FROM pairing_codes WHERE expires_at < ?"), {now - kForgetCodesAfterMs});
    if (!forgotten)
        return forgotten.error();
    for (int attempt = 0; attempt < kSelectorTries; ++attempt) {
        QString code;
        for (int i = 0; i < kSymbols; ++i)
            code += kAlphabet[static_cast<qsizetype>(m_random.below(static_cast<quint64>(kAlphabet.size())))];
        const auto added = m_database.change(
            QStringLiteral("INSERT INTO pairing_codes(selector, secret_hash, event_id, gate, created_at, expires_at)"
                           " VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (selector) DO NOTHING"),
            {code.left(kSelectorSymbols), PairingCode(code).hash(), event->id, bindable(gate), now, now + kCodeLifeMs});
        if (!added)
            return added.error();
        if (*added == 0)
            continue;
        if (const auto committed = (*transaction)->commit(); !committed)
            return committed.error();
        const QString grouped = code.left(4) + u'-' + code.mid(4, 4) + u'-' + code.mid(8);
        return NewPairingCode{PairingCode(grouped), now + kCodeLifeMs};
    }
    return Error{Error::Kind::Busy, QStringLiteral("too many pairing codes are open; try again in ten minutes")};
}

Result<Enrolment::Code> Enrolment::findCode(const QString &selector)
{
    Code code;
    code.selector = selector;
    if (m_database.dialect() == store::Dialect::PostgreSql) {
        // Two hub processes may be asked at once; SQLite's transaction has the whole file. A statement of its own: the next
        // one then sees all that the other has committed, the device that used the code too.
        const auto locked
            = m_database.first(QStringLiteral("SELECT 1 FROM pairing_codes WHERE selector = ? FOR UPDATE"), {selector},
                [](const Row &) {});
        if (!locked)
            return locked.error();
    }
    const auto found = m_database.first(
        QStringLiteral("SELECT c.secret_hash, c.event_id, c.gate, c.expires_at, c.failures, c.used_by_device, d.uuid,"
                       " e.archived_at, c.created_at FROM pairing_codes c JOIN events e ON e.id = c.event_id"
                       " LEFT JOIN devices d ON d.id = c.used_by_device WHERE c.selector = ?"),
        {selector}, [&](const Row &row) {
            code.known = true;
            code.hash = row.blob(0);
            code.eventId = row.int64(1);
            code.gate = row.text(2);
            code.expiresAtMs = row.int64(3);
            code.failures = row.int64(4);
            code.usedByDevice = row.optionalInt64(5);
            code.usedByUuid = row.uuid(6);
            code.archived = !row.isNull(7);
            code.createdAtMs = row.int64(8);
        });
    if (!found)
        return found.error();
    return code;
}

bool Enrolment::serves(const Code &code, const QByteArray &hash, const QUuid &device) const
{
    // Made in the future: the hub's clock was set back, and the code would live for longer than its ten minutes.
    const qint64 now = m_clock.wallMs();
    const bool alive = code.createdAtMs <= now && now < code.expiresAtMs;
    return code.failures < kFailuresMax && alive && sameInConstantTime(code.hash, hash) && !code.archived
        && (!code.usedByDevice || code.usedByUuid == device);
}

Result<Registry::Enrolled> Enrolment::enrol(const wire::EnrolRequest &request)
{
    const QString typed = request.code.revealCanonical();
    if (!looksLikeCode(typed))
        return badCode();
    const auto transaction = store::Transaction::begin(m_database);
    if (!transaction)
        return transaction.error();
    const auto code = findCode(typed.left(kSelectorSymbols));
    if (!code)
        return code.error();
    if (!code->known)
        return badCode();
    if (!serves(*code, request.code.hash(), request.deviceUuid)) {
        // The failure is kept although the request is refused: it is what bounds guessing.
        const auto counted = m_database.change(
            QStringLiteral("UPDATE pairing_codes SET failures = failures + 1 WHERE selector = ?"), {code->selector});
        if (!counted)
            return counted.error();
        if (const auto committed = (*transaction)->commit(); !committed)
            return committed.error();
        return badCode();
    }
    auto enrolled = accept(*code, request);
    if (!enrolled)
        return enrolled.error();
    if (const auto committed = (*transaction)->commit(); !committed)
        return committed.error();
    return enrolled;
}

Result<Registry::Enrolled> Enrolment::accept(const Code &code, const wire::EnrolRequest &request)
{
    const auto device = storeDevice(code, request);
    if (!device)
        return device.error();
    const auto event = findEvent(m_database, code.eventId);
    if (!event)
        return event.error();
    // Its earlier tokens are forgotten, not revoked: the device must not take the change for an order to wipe its list.
    const auto forgotten = m_database.change(
        QStringLiteral("DELETE FROM tokens WHERE device_id = ? AND revoked_at IS NULL"), {device->id});
    if (!forgotten)
        return forgotten.error();
    const Token token = Token::make(m_random);
    const auto added = m_database.change(
        QStringLiteral("INSERT INTO tokens(hash, role, device_id, created_at) VALUES (?, 'staff', ?, ?)"),
        {token.hash(), device->id, m_clock.wallMs()});
    if (!added)
        return added.error();
    const auto used = m_database.change(
        QStringLiteral("UPDATE pairing_codes SET used_by_device = ? WHERE selector = ?"), {device->id, code.selector});
    if (!used)
        return used.error();
    return Registry::Enrolled{token, *device, *event};
}

Result<ledger::DeviceRecord> Enrolment::storeDevice(const Code &code, const wire::EnrolRequest &request)
{
    // A supervisor's new code lets a device in again that was revoked; its revoked tokens stay so.
    const auto stored = m_database.change(
        QStringLiteral("INSERT INTO devices(event_id, uuid, name, gate, created_at) VALUES (?, ?, ?, ?, ?)"
                       " ON CONFLICT (event_id, uuid)"
                       " DO UPDATE SET name = excluded.name, gate = excluded.gate, revoked_at = NULL"),
        {code.eventId, bindable(request.deviceUuid), bindable(request.deviceName), bindable(code.gate),
            m_clock.wallMs()});
    if (!stored)
        return stored.error();
    return findDevice(m_database, code.eventId, request.deviceUuid);
}

} // namespace gatebook::admin
