// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/sync/reportphase.h"

#include "shared/wire/decode.h"
#include "shared/wire/encode.h"

namespace gatebook::sync {

Result<std::optional<HttpRequest>> ReportPhase::next()
{
    if (context().clock.monotonicMs() < m_dueAtMs)
        return std::optional<HttpRequest>();
    SyncStore &store = context().store;
    const auto last = store.lastDeviceSeq();
    if (!last)
        return last.error();
    const auto counts = store.counts();
    if (!counts)
        return counts.error();
    const auto cursor = store.pullCursor();
    if (!cursor)
        return cursor.error();

    wire::DeviceStatus status;
    if (*last > 0)
        status.lastDeviceSeq = *last;
    status.queue = counts->waiting + counts->setAside;
    status.version = context().version;
    status.cursor = *cursor;
    status.clockOffsetMs = context().clockOffsetMs;
    HttpRequest report = request("PUT", "/device");
    report.body = wire::encode(status);
    return std::optional(report);
}

Result<QString> ReportPhase::accept(const QByteArray &body)
{
    const auto missing = wire::decodeMissing(body);
    if (!missing)
        return missing.error().message;
    if (const auto requeued = context().store.requeue(*missing); !requeued)
        return requeued.error();
    m_dueAtMs = context().clock.monotonicMs() + kEveryMs;
    return QString();
}

} // namespace gatebook::sync
