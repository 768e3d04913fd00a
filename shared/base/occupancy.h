// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>

#include <memory>
#include <mutex>

namespace gatebook {

// How much each party holds at the same time (places, bytes), and that no party holds more than it may. Safe on any thread.
class Occupancy
{
public:
    // Held as long as it lives, which may be longer than the Occupancy does.
    using Place = std::shared_ptr<void>;

    Occupancy() : m_state(std::make_shared<State>()) { }
    // Null: that party would hold more than `most`.
    [[nodiscard]] Place enter(const QByteArray &party, qint64 most, qint64 size = 1);
    [[nodiscard]] qint64 held(const QByteArray &party) const;

private:
    struct State
    {
        std::mutex mutex;
        QHash<QByteArray, qint64> held; // of those that hold any
    };

    std::shared_ptr<State> m_state;
};

} // namespace gatebook
