// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

#include "server/front/front.h"
#include "shared/base/result.h"

namespace gatebook::cli {

// ADDR:PORT as typed: 127.0.0.1:8480, [::1]:8480, localhost:0.
[[nodiscard]] Result<front::ListenAddress> parseListenAddress(const QString &text);

// http://127.0.0.1:8480
[[nodiscard]] QString urlText(const front::ListenAddress &address);

// Under which a device can reach the hub: an address that means "all" becomes those of this machine.
[[nodiscard]] QStringList reachableUrls(const QList<front::ListenAddress> &addresses);

// Where a serving hub notes its URLs for commands beside it; in the data directory.
inline const QString kUrlsFile = QStringLiteral("hub.urls.json");
[[nodiscard]] Result<void> writeUrls(const QString &path, const QStringList &urls);
// Empty: no hub has noted any.
[[nodiscard]] QStringList readUrls(const QString &path);

} // namespace gatebook::cli
