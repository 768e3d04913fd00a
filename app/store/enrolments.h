// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QUuid>
#include <QVariantList>

#include <optional>
#include <vector>

#include "shared/base/random.h"
#include "shared/base/result.h"
#include "shared/base/secret.h"
#include "shared/domain/event.h"
#include "shared/store/database.h"
#include "shared/wire/messages.h"

namespace gatebook {

// Who this device is at one event.
struct Enrolment
{
    qint64 id = 0;
    Event event;
    QUuid deviceUuid;
    QString deviceName;
    QString gate;
    Token token;
    wire::HubIdentity hub;
    bool active = false;
    bool archived = false;
    bool revoked = false;
};

// The events that this device is (or was) enrolled with; one of them is active.
class Enrolments
{
public:
    explicit Enrolments(store::Database &database) : m_database(database) { }

    // The answer to an enrolment: becomes the active one. An earlier one with the same event keeps its scans and list, and
    // the rules of that list, and gets a new identity.
    [[nodiscard]] Result<void> accept(const wire::EnrolAnswer &answer, const QString &deviceName);
    [[nodiscard]] Result<std::vector<Enrolment>> all();
    [[nodiscard]] Result<std::optional<Enrolment>> active();
    // Where its hub is now, the likeliest first.
    [[nodiscard]] Result<void> setUrls(qint64 id, const QStringList &urls);

    // The device_uuid to enrol with by this code, however it is typed: the same one each time, so that a lost answer can be
    // asked for again.
    [[nodiscard]] Result<QUuid> deviceUuidFor(const PairingCode &code, RandomSource &random);

private:
    [[nodiscard]] Result<void> write(const wire::EnrolAnswer &answer, const QString &deviceName);
    [[nodiscard]] Result<void> takeEvent(const Event &event);

    store::Database &m_database;
};

// The values of the event's own columns: event_name, venue, timezone, starts_at, ends_at, ticket_ids, formats,
// required_rules.
[[nodiscard]] QVariantList eventValues(const Event &event);

// Writes the event's own columns; within the caller's transaction.
[[nodiscard]] Result<void> writeEvent(store::Database &database, qint64 enrolmentId, const Event &event);

} // namespace gatebook
