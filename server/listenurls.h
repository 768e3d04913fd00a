// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

#include "server/front/front.h"

namespace gatebook {

// http://127.0.0.1:8480, or https
[[nodiscard]] QString urlText(const front::ListenAddress &address);

[[nodiscard]] bool isHttps(const QString &url);

// Under which a device can reach the hub: an address that means "all" becomes those of this machine. Those of TLS
// first, this machine's loopback last, each once.
[[nodiscard]] QStringList reachableUrls(const QList<front::ListenAddress> &addresses);

} // namespace gatebook
