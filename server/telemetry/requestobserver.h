// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/telemetry/accessrecord.h"

namespace gatebook::telemetry {

// Whom the front tells of each request. Called on the front's threads: must not block.
class RequestObserver
{
public:
    virtual ~RequestObserver() = default;
    [[nodiscard]] virtual QByteArray newRequestId() = 0; // ASCII, unique as far as chance goes
    virtual void observe(const AccessRecord &record) = 0;
};

} // namespace gatebook::telemetry
