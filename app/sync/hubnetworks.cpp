// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sync/hubnetworks.h"

#include <QNetworkProxy>

namespace gatebook {

QNetworkAccessManager &HubNetworks::of(const QString &pin)
{
    std::unique_ptr<QNetworkAccessManager> &network = m_networks[pin];
    if (!network) {
        network = std::make_unique<QNetworkAccessManager>();
        network->setProxy(QNetworkProxy::NoProxy);
    }
    return *network;
}

} // namespace gatebook
