// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include "shared/base/result.h"
#include "shared/base/secret.h"

namespace gatebook::wire {

// gatebook:enroll?url=…&url=…&code=…&pin=… of PROTOCOL.md, Enrolment.
struct PairingUri
{
    QStringList urls; // at least one; https, or http on loopback
    PairingCode code; // may be empty: a QR that only refreshes addresses
    QString pin;      // the hub's key: no secret

    bool operator==(const PairingUri &) const = default;
};

// Whether devices take it for the address of a hub: https://NAME[:PORT], or http on loopback, and nothing behind.
[[nodiscard]] bool isHubUrl(const QString &text);

[[nodiscard]] Result<PairingUri> parsePairingUri(const QString &text);
// The same from what a person typed off the hub's screen: an address (192.168.1.10, hub.local:8443; https unless it says
// http) and a code. It names no key: whoever answers there has to be compared first.
[[nodiscard]] Result<PairingUri> typedPairing(const QString &address, const QString &code);
[[nodiscard]] QString pairingUriText(const PairingUri &uri);

// Whether the text is meant as one, however broken: a scanned pairing QR must never be taken for a ticket.
[[nodiscard]] bool looksLikePairingUri(const QString &text);

} // namespace gatebook::wire
