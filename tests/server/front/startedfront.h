// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include "server/front/front.h"

namespace gatebook::test {

// Whether these tests run over TLS this time: ctest runs each program both ways.
[[nodiscard]] bool overTls();

// A deadline that the tests wait for. A TLS handshake counts in, and takes a while where much else runs.
[[nodiscard]] inline int soonMs()
{
    return overTls() ? 1'000 : 40;
}

// A front on any free port of the loopback; null if that fails.
[[nodiscard]] std::unique_ptr<front::Front> startedFront(
    api::RequestHandler &handler, const front::FrontLimits &limits = {}, const front::Watch &watch = {});

} // namespace gatebook::test
