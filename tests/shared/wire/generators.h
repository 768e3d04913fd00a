// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <rapidcheck.h>

#include "shared/wire/messages.h"

// Messages as a fuzzer would fill them: every optional field there or not, texts with every kind of trouble.
namespace gatebook::test {

[[nodiscard]] rc::Gen<QString> anyText(int maxLength = 40);
[[nodiscard]] rc::Gen<QByteArray> anyToken();
[[nodiscard]] rc::Gen<QUuid> anyUuid();
[[nodiscard]] rc::Gen<qint64> anyTime();
[[nodiscard]] rc::Gen<Ticket> anyTicket();
[[nodiscard]] rc::Gen<Event> anyEvent();
[[nodiscard]] rc::Gen<Scan> anyScan();
[[nodiscard]] rc::Gen<wire::BatchAnswer> anyBatchAnswer();
[[nodiscard]] rc::Gen<wire::ManifestPage> anyManifestPage();
[[nodiscard]] rc::Gen<wire::FeedPage> anyFeedPage();
[[nodiscard]] rc::Gen<wire::ParticipantsAnswer> anyParticipants();
[[nodiscard]] rc::Gen<wire::EnrolRequest> anyEnrolRequest();
[[nodiscard]] rc::Gen<wire::EnrolAnswer> anyEnrolAnswer();
[[nodiscard]] rc::Gen<wire::DeviceStatus> anyDeviceStatus();
[[nodiscard]] rc::Gen<std::vector<wire::SeqRange>> anyMissing();

} // namespace gatebook::test
