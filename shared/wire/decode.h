// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include "shared/base/result.h"
#include "shared/wire/messages.h"
#include "shared/wire/problem.h"

// The one strict decoder of every message (simdjson). Duplicate keys are refused, unknown keys ignored, null counts as
// absent, integers must be integers. Pure functions, safe on any thread.
namespace gatebook::wire {

// What the hub reads. A broken text is 400 bad_json, a broken envelope 422 with field-named errors; a broken item of a batch
// is a RefusedItem and breaks nothing else. Codes become ticket uuids here, under the event's namespace.
[[nodiscard]] Result<Batch, Problem> decodeBatch(const QByteArray &body, const QUuid &event);
[[nodiscard]] Result<EnrolRequest, Problem> decodeEnrolRequest(const QByteArray &body);
[[nodiscard]] Result<DeviceStatus, Problem> decodeDeviceStatus(const QByteArray &body);

// What the kiosk reads. Anything unexpected is an Error that names the field.
[[nodiscard]] Result<BatchAnswer> decodeBatchAnswer(const QByteArray &body);
[[nodiscard]] Result<ManifestPage> decodeManifestPage(const QByteArray &body);
[[nodiscard]] Result<FeedPage> decodeFeedPage(const QByteArray &body);
[[nodiscard]] Result<ParticipantsAnswer> decodeParticipants(const QByteArray &body);
[[nodiscard]] Result<EnrolAnswer> decodeEnrolAnswer(const QByteArray &body);
[[nodiscard]] Result<std::vector<SeqRange>> decodeMissing(const QByteArray &body);
[[nodiscard]] Result<QByteArray> decodeLiveCursor(const QByteArray &data);

} // namespace gatebook::wire
