// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include "shared/wire/messages.h"

// Structs → compact UTF-8 JSON by string building: no tree is made. Pure functions, safe on any thread.
namespace gatebook::wire {

// What the hub writes.
[[nodiscard]] QByteArray encode(const BatchAnswer &answer);
[[nodiscard]] QByteArray encode(const ManifestPage &page);
[[nodiscard]] QByteArray encode(const FeedPage &page);
[[nodiscard]] QByteArray encode(const ParticipantsAnswer &answer);
[[nodiscard]] QByteArray encode(const EnrolAnswer &answer);
[[nodiscard]] QByteArray encodeMissing(const std::vector<SeqRange> &missing);
[[nodiscard]] QByteArray encodeLiveCursor(const QByteArray &cursor);

// What the kiosk writes.
[[nodiscard]] QByteArray encode(const Scan &scan); // one item
[[nodiscard]] QByteArray encodeBatch(const std::vector<Scan> &scans, std::optional<qint64> sentAtMs);
[[nodiscard]] QByteArray encode(const EnrolRequest &request);
[[nodiscard]] QByteArray encode(const DeviceStatus &status);

} // namespace gatebook::wire
