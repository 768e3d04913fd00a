// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMetaType>
#include <QString>

namespace gatebook {

// This device's list beside the hub's: PROTOCOL.md §1 has `total`, all tickets at the moment of `cursor`.
struct ListCheck
{
    enum class Outcome {
        Equal,      // as many tickets as the hub has
        NewsComing, // not as many, but this device has not pulled to where the hub is now
        Differs,    // not as many, although all of the hub's news is here
        NoAnswer,   // from the hub: `detail` says why
        NotRead,    // this device's own list can't be read: `detail` says why
    };

    Outcome outcome = Outcome::NoAnswer;
    qint64 hubTotal = 0;
    qint64 ownTotal = 0;
    QString detail; // plain words
    qint64 atMonotonicMs = 0;
};

} // namespace gatebook

Q_DECLARE_METATYPE(gatebook::ListCheck)
