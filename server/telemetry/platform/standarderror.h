// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/telemetry/linesink.h"

namespace gatebook::telemetry {

// The process's standard error. A reader that does not read holds up its one writer, and at the end of the program not even
// that.
class StandardError final : public LineSink
{
public:
    [[nodiscard]] bool write(const QByteArray &lines, const std::atomic<bool> &hurry) override;
};

} // namespace gatebook::telemetry
