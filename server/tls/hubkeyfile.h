// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "server/tls/hubcertificate.h"
#include "shared/base/result.h"

namespace gatebook::tls {

// One file for key and certificate, so that neither can be lost, restored or copied without the other.
inline const QString kHubKeyFile = QStringLiteral("hub-tls.pem");

// NotFound: there is no such file. Any other Error is a line for a person: the file can't be read, others can read it, or
// it holds something else. It is never overwritten: every paired device trusts the key in it.
[[nodiscard]] Result<HubCertificate> loadHubKey(const QString &path);

// The same, and where there is no file makes it first: at once whole and its owner's alone. Two programs that do so at the
// same time end up with the same key.
[[nodiscard]] Result<HubCertificate> loadOrMakeHubKey(const QString &path);

} // namespace gatebook::tls
