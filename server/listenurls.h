// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

#include "server/front/front.h"

namespace gatebook {

// http://127.0.0.1:8480
[[nodiscard]] QString urlText(const front::ListenAddress &address);

// Under which a device can reach the hub: an address that means "all" becomes those of this machine. In order, each once.
[[nodiscard]] QStringList reachableUrls(const QList<front::ListenAddress> &addresses);

} // namespace gatebook
