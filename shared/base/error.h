// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace gatebook {

// What went wrong, in a form that code can branch on (kind) and a person can act on (message: what, where, what to do).
// A message never contains a secret or a person's name.
struct Error
{
    enum class Kind {
        Invalid,     // the caller's input; retrying does not help
        NotFound,    // the thing named does not exist
        Conflict,    // exists already, or is in the wrong state
        Busy,        // somebody else holds it; retrying may help
        DiskFull,    // no space left
        ReadOnly,    // no permission to write
        Corrupt,     // a file is damaged
        TooNew,      // made by a newer Gatebook
        Unavailable, // database, network or disk did not do it
    };

    Kind kind = Kind::Invalid;
    QString message;
};

} // namespace gatebook
