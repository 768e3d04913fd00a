// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>

#include <memory>
#include <mutex>

namespace gatebook {

// How many places each party holds at the same time, and that no party holds more than it may. Safe on any thread.
class Occupancy
{
public:
    // Held as long as it lives, which may be longer than the Occupancy does. Null: that party holds `most` already.
    using Place = std::shared_ptr<void>;

    Occupancy() : m_state(std::make_shared<State>()) { }
    [[nodiscard]] Place enter(const QByteArray &party, int most);

private:
    struct State
    {
        std::mutex mutex;
        QHash<QByteArray, int> counts; // of those that hold any
    };

    std::shared_ptr<State> m_state;
};

} // namespace gatebook
