// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QUuid>

#include "server/admin/registry.h"
#include "shared/base/clock.h"
#include "shared/base/random.h"
#include "shared/base/result.h"
#include "shared/store/database.h"
#include "shared/wire/messages.h"

namespace gatebook::admin {

// The life of a pairing code: made, tried, used by one device, void. Synchronous, one transaction a call.
class Enrolment
{
public:
    static constexpr qint64 kCodeLifeMs = 10LL * 60 * 1000;
    static constexpr int kFailuresMax = 20;

    Enrolment(store::Database &database, const Clock &clock, RandomSource &random);

    [[nodiscard]] Result<NewPairingCode> makeCode(const QUuid &event, const QString &gate);
    [[nodiscard]] Result<Registry::Enrolled> enrol(const wire::EnrolRequest &request);

private:
    struct Code;

    [[nodiscard]] Result<Code> findCode(const QString &selector);
    [[nodiscard]] Result<Registry::Enrolled> accept(const Code &code, const wire::EnrolRequest &request);
    [[nodiscard]] Result<ledger::DeviceRecord> storeDevice(const Code &code, const wire::EnrolRequest &request);
    [[nodiscard]] bool serves(const Code &code, const QByteArray &secretHash, const QUuid &device) const;

    store::Database &m_database;
    const Clock &m_clock;
    RandomSource &m_random;
};

} // namespace gatebook::admin
