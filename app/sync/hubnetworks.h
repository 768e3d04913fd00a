// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QNetworkAccessManager>
#include <QString>

#include <map>
#include <memory>

namespace gatebook {

// One QNetworkAccessManager for each hub's pin. They keep connections and choose them by address alone: in a common one,
// what is meant for one hub could go out on the connection that another hub, at the same address, was trusted with.
class HubNetworks
{
public:
    [[nodiscard]] QNetworkAccessManager &of(const QString &pin);

private:
    std::map<QString, std::unique_ptr<QNetworkAccessManager>> m_networks;
};

} // namespace gatebook
