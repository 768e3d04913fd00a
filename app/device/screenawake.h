// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace gatebook {

// Keeps the screen from going dark as long as it lives. Where the desktop offers no way to ask, nothing happens.
class ScreenAwake
{
public:
    ScreenAwake();
};

} // namespace gatebook
