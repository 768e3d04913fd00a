// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include "server/front/front.h"

namespace gatebook::test {

// A front on any free port of the loopback; null if that fails.
inline std::unique_ptr<front::Front> startedFront(api::RequestHandler &handler, const front::FrontLimits &limits = {})
{
    auto front = front::Front::start({{QHostAddress(QHostAddress::LocalHost), 0}}, limits, handler);
    return front.ok() ? std::move(front).value() : nullptr;
}

} // namespace gatebook::test
