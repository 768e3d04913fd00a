// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/api/request.h"

namespace gatebook::api {

// Whether an Accept-Encoding value (RFC 9110 §12.5.3) takes gzip.
[[nodiscard]] bool acceptsGzip(const QByteArray &acceptEncoding);

// Compresses a large JSON answer where the client takes it; leaves every other answer as it is.
void compress(Answer &answer, const QByteArray &acceptEncoding);

} // namespace gatebook::api
