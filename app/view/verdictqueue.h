// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>

#include <deque>

#include "app/gate/gateverdict.h"

namespace gatebook {

// Verdicts on their way to the screen, in the order in which they were judged. All of them are on disk already; here it is only
// seen to that each can be seen. One frame may hold a family's four tickets, and a camera and a hand scanner may read at the
// same moment: a verdict keeps the screen for kLeastMs before the next one replaces it. With n of them waiting it is kLeastMs /
// n: the screen catches up with whatever comes, and what waits is bounded by the rate at which scans are judged.
class VerdictQueue : public QObject
{
    Q_OBJECT

public:
    static constexpr int kLeastMs = 500; // a glance

    VerdictQueue();

    void offer(const GateVerdict &verdict); // → next(), at once where the one before had its time
    // A person has seen what is shown. → next(), and true, where one waits.
    bool skip();
    [[nodiscard]] bool isEmpty() const { return m_waiting.empty(); }

Q_SIGNALS:
    void next(const gatebook::GateVerdict &verdict);

private:
    void showNext();

    std::deque<GateVerdict> m_waiting;
    QTimer m_least; // runs while the one that is shown must stay
};

} // namespace gatebook
