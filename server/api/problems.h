// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/api/request.h"
#include "shared/base/error.h"
#include "shared/wire/problem.h"

// Every refusal of this API, by the stable words of PROTOCOL.md, and how it becomes an answer.
namespace gatebook::api {

[[nodiscard]] wire::Problem unauthorized();
[[nodiscard]] wire::Problem tokenRevoked();
[[nodiscard]] wire::Problem forbidden();
[[nodiscard]] wire::Problem notFound();
[[nodiscard]] wire::Problem unknownEvent();
[[nodiscard]] wire::Problem eventArchived();
[[nodiscard]] wire::Problem methodNotAllowed(const QByteArray &allow);
[[nodiscard]] wire::Problem badParameter(const QString &detail);
[[nodiscard]] wire::Problem badCursor(const QString &parameter);
[[nodiscard]] wire::Problem cursorDiverged();
[[nodiscard]] wire::Problem unsupportedMediaType();
[[nodiscard]] wire::Problem bodyTooLarge(qint64 limit);
[[nodiscard]] wire::Problem badEnrolmentCode();
[[nodiscard]] wire::Problem tooManyRequests(const QString &detail, int retryAfterSeconds);
[[nodiscard]] wire::Problem queueFull();
// The database did not do it: the log gets the reason, the client only that it should come again.
[[nodiscard]] wire::Problem unavailable(const Error &error);

// With WWW-Authenticate, Allow and Retry-After where they belong.
[[nodiscard]] Answer answerTo(const wire::Problem &problem);

} // namespace gatebook::api
