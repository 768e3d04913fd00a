// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/sync/phase.h"

#include "shared/base/uuid.h"

namespace gatebook::sync {

HttpRequest Phase::request(const QByteArray &method, const QByteArray &rest) const
{
    HttpRequest request;
    request.method = method;
    request.target = "/staff/events/" + uuidText(m_context.event).toLatin1() + rest;
    return request;
}

Result<void> Phase::noteHubTime(qint64 serverTimeMs)
{
    const Clock &clock = m_context.clock;
    m_context.clockOffsetMs = clock.wallMs() - serverTimeMs;
    return m_context.store.noteHubTime(serverTimeMs, clock.monotonicMs(), clock.bootId(), clock.wallMs());
}

} // namespace gatebook::sync
