// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTcpServer>

#include <memory>
#include <vector>

#include "server/front/front.h"
#include "server/front/load.h"

namespace gatebook::front {

class Worker;

// One listening address: accepts and hands each descriptor to the worker with the fewest connections.
class Acceptor final : public QTcpServer
{
    Q_OBJECT

public:
    // The workers outlive it.
    Acceptor(std::vector<Worker *> workers, int maxConnections, std::shared_ptr<Load> load);

    // The error names the address.
    [[nodiscard]] Result<void> open(const ListenAddress &address);

protected:
    void incomingConnection(qintptr descriptor) override;

private:
    std::vector<Worker *> m_workers;
    int m_maxConnections;
    bool m_tls = false;
    std::shared_ptr<Load> m_load;
};

} // namespace gatebook::front
