// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <memory>

#include "app/core/kioskcore.h"
#include "app/core/kioskstatus.h"
#include "app/localhub/hubcli.h"
#include "app/localhub/localhub.h"
#include "app/localhub/localhubsettings.h"
#include "app/localhub/ticketfinder.h"
#include "app/view/kioskview.h"

namespace gatebook {

// One-laptop mode: this kiosk's own hub, from the set-up page to the next start of the program. Knows the hub's command line
// and PROTOCOL.md, and nothing of its inside. Lives on the GUI thread.
class OneLaptop : public QObject
{
    Q_OBJECT

public:
    // All of them outlive this object.
    OneLaptop(const Clock &clock, KioskCore &core, KioskView &view);

    // After the core: it has the data directory for itself. Starts the hub where one was set up.
    void start(const QString &dataDir);
    // After the core has stopped, whose last scans the hub may still get.
    void stop() { m_hub.stop(); }
    void setStatus(const KioskStatus &status);
    // Of any enrolment of this device.
    void setEnrolmentResult(bool ok, const QString &message);

Q_SIGNALS:
    void problem(const QString &line); // for standard error

private:
    void setUp(const QString &name, const QString &gate, const QString &file);
    void takeListIn(const QUuid &event, const QString &file);
    void becomeHub(const QUuid &event);
    void startHub();
    void onHubChanged();
    void onPortChanged();
    void onKeepsDying(const QString &why);
    void pairSelf();
    void makeCode(const QString &gate);
    void keep();
    void tellHub();
    [[nodiscard]] QString hubText() const;

    KioskCore &m_core;
    KioskView &m_view;
    HubSetupView &m_setup;
    PairLaptopView &m_pairing;
    LocalHub m_hub;
    TicketFinder m_finder;
    std::unique_ptr<HubCli> m_cli;
    LocalHubSettings m_settings;
    KioskStatus m_status;
    bool m_statusKnown = false;
    QString m_dataDir;
    QString m_program;
    QString m_name; // that m_made has
    QUuid m_made;   // an event that is not set up whole: the next try is for the same one
    QString m_gate; // that was wished
    bool m_settingUp = false;
    bool m_enrolling = false; // this laptop with its own hub
};

} // namespace gatebook
