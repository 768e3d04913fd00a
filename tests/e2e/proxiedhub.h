// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include "shared/wire/pairinguri.h"
#include "tests/e2e/hubprogram.h"
#include "tests/e2e/nginxproxy.h"

namespace gatebook::test {

// The built hub behind nginx, set up as README tells: an event with kTickets tickets (CODE-0 is Ada Number 0's, and so on) and
// one device, whose requests go through nginx.
class ProxiedHub
{
public:
    static constexpr int kTickets = 600;

    // The error says what did not come up.
    [[nodiscard]] Result<void> start();
    // Again, where it was.
    [[nodiscard]] bool serveAgain() { return serve(m_hub.port()); }
    void kill() { m_hub.kill(); }

    [[nodiscard]] const NginxProxy &nginx() const { return m_nginx; }
    [[nodiscard]] const QString &pin() const { return m_pin; }
    [[nodiscard]] const QByteArray &token() const { return m_token; }
    [[nodiscard]] wire::PairingUri pair() const; // no addresses: that failed
    [[nodiscard]] QByteArray path(const QByteArray &rest) const { return "/staff/events/" + m_event.toLatin1() + rest; }
    [[nodiscard]] HttpReply get(const QByteArray &rest, const QList<api::Header> &headers = {}) const;
    [[nodiscard]] HttpReply post(const QByteArray &target, const QByteArray &body) const;

private:
    [[nodiscard]] bool serve(quint16 port);

    HubProgram m_hub;
    NginxProxy m_nginx;
    QString m_event;
    QString m_pin;
    QByteArray m_token;
};

} // namespace gatebook::test
