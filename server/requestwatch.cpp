// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/requestwatch.h"

#include "server/telemetry/accessline.h"

namespace gatebook {

QByteArray RequestWatch::newRequestId()
{
    return m_random.bytes(8).toHex();
}

void RequestWatch::observe(const telemetry::AccessRecord &record)
{
    m_metrics.observe(record);
    if (m_log != nullptr)
        m_log->write(telemetry::accessLine(record, m_clock.wallMs()));
}

} // namespace gatebook
