// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFileSystemWatcher>
#include <QObject>
#include <QTimer>

#include <vector>

#include "tests/chaos/evening.h"
#include "tests/chaos/fate.h"
#include "tests/e2e/relay.h"

namespace gatebook::test {

// The serving hub: killed (SIGKILL) at a moment that the seed chooses, checked, and started again, until it may rest.
class MortalHub : public QObject
{
    Q_OBJECT

public:
    enum class Moment {
        Starting,
        Serving,
        InRequest,
        AfterRequest,
        BeforeAnswer,
        InCommit,
        InDownload,
        Checkpoint,
        Draining
    };
    Q_ENUM(Moment)

    MortalHub(Evening &evening, std::vector<Relay *> relays, quint64 seed);

    void live();
    void rest(); // it is killed no more: it serves, or will
    // SIGTERM. → its exit code.
    [[nodiscard]] int stop();
    [[nodiscard]] const Fate &fate() const { return m_fate; }

private:
    void begin();
    void readReady();
    void aim();
    void drain();
    void dead();
    void requestPasses(const QByteArray &request);

    Evening &m_evening;
    std::vector<Relay *> m_relays;
    Fate m_fate;
    QFileSystemWatcher m_watcher;
    QTimer m_drain; // SIGTERM
    Moment m_moment = Moment::Starting;
    bool m_isStopped = false;
};

} // namespace gatebook::test
