// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include "server/front/front.h"
#include "shared/base/result.h"

namespace gatebook::cli {

// ADDR:PORT as typed: 127.0.0.1:8480, [::1]:8480, localhost:0.
[[nodiscard]] Result<front::ListenAddress> parseListenAddress(const QString &text);

// Where a hub serves that was told nothing: TLS for everybody, plain HTTP for this machine.
[[nodiscard]] QList<front::ListenAddress> defaultListenAddresses();

// Where a serving hub notes its URLs for commands beside it; in the data directory.
inline const QString kUrlsFile = QStringLiteral("hub.urls.json");
[[nodiscard]] Result<void> writeUrls(const QString &path, const QStringList &urls);
// Empty: no hub has noted any.
[[nodiscard]] QStringList readUrls(const QString &path);

} // namespace gatebook::cli
