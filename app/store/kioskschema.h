// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "shared/store/migrations.h"

namespace gatebook {

// The kiosk's schema, oldest step first; its layout and the reasons for it are at the head of kioskschema.cpp.
[[nodiscard]] const std::vector<store::Migration> &kioskSchema();

} // namespace gatebook
