// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace gatebook {

// One thing to look at before doors, and how it stands, in a steward's words.
struct PreflightCheck
{
    enum class Id { List, Hub, Queue, Clock, Camera, Scanner, Sound, Disk, Power, Pin };
    enum class State {
        Good,
        Working,   // by itself; wait
        Attention, // somebody should see to it
        Bad,       // a gate can't open like this
    };
    enum class Action { None, PlayTone, SyncNow, OpenSetup, NotUsed, Used };

    Id id = Id::List;
    State state = State::Working;
    QString title;
    QString detail;   // what is so
    QString whatToDo; // empty: nothing
    Action action = Action::None;
    QString actionText; // on its button; empty: no button

    bool operator==(const PreflightCheck &) const = default;
};

} // namespace gatebook
