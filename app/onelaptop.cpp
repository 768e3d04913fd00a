// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/onelaptop.h"

#include <QDir>
#include <QTimeZone>

#include "app/localhub/hubprogram.h"
#include "shared/wire/pairinguri.h"

namespace gatebook {

OneLaptop::OneLaptop(const Clock &clock, KioskCore &core, KioskView &view)
    : m_core(core), m_view(view), m_setup(*view.hubSetup()), m_pairing(*view.pairLaptop()), m_hub(clock)
{
    connect(&m_hub, &LocalHub::changed, this, &OneLaptop::onHubChanged);
    connect(&m_hub, &LocalHub::keepsDying, this, &OneLaptop::onKeepsDying);
    connect(&m_hub, &LocalHub::said, this, [this](const QString &line) { Q_EMIT problem(line); });
    connect(&m_finder, &TicketFinder::found, &m_setup, &HubSetupView::setFiles);
    connect(&m_setup, &HubSetupView::filesRequested, &m_finder, [this] { m_finder.look(); });
    connect(&m_setup, &HubSetupView::setUpRequested, this, &OneLaptop::setUp);
    connect(&m_pairing, &PairLaptopView::codeRequested, this, &OneLaptop::makeCode);
}

void OneLaptop::start(const QString &dataDir)
{
    m_dataDir = dataDir;
    m_program = findHubProgram();
    m_settings = LocalHubSettings::load(dataDir);
    m_cli = std::make_unique<HubCli>(m_program, QDir(dataDir).filePath(QStringLiteral("hub")));
    if (!m_settings.event.isNull())
        startHub();
    tellHub();
}

void OneLaptop::setUp(const QString &name, const QString &gate, const QString &file)
{
    if (m_cli->isBusy() || m_settingUp)
        return;
    m_settingUp = true;
    m_gate = gate;
    if (m_name == name && !m_made.isNull())
        return takeListIn(m_made, file);
    m_setup.setStep(HubSetupView::Step::MakingEvent);
    const QString zone = QString::fromLatin1(QTimeZone::systemTimeZoneId());
    m_cli->createEvent(name, zone, [this, name, file](const Result<QUuid> &event) {
        if (!event) {
            m_settingUp = false;
            return m_setup.setFailed(event.error().message);
        }
        m_name = name;
        m_made = *event;
        takeListIn(*event, file);
    });
}

void OneLaptop::takeListIn(const QUuid &event, const QString &file)
{
    m_setup.setStep(HubSetupView::Step::TakingListIn);
    m_cli->import(event, file, [this, event](const Result<ListTakenIn> &list) {
        if (!list) {
            m_settingUp = false;
            return m_setup.setFailed(list.error().message);
        }
        m_setup.setWarnings(list->warnings);
        becomeHub(event);
    });
}

void OneLaptop::becomeHub(const QUuid &event)
{
    m_settings.event = event;
    m_settings.gate = m_gate;
    keep();
    m_setup.setStep(HubSetupView::Step::StartingHub);
    switch (m_hub.state()) {
    case LocalHub::State::Off:
        return startHub();
    case LocalHub::State::Starting:
        return;
    case LocalHub::State::Ready:
        return onHubChanged();
    case LocalHub::State::Restarting: // it was told already that it does not stay up
        return onKeepsDying(m_hub.problem());
    }
}

void OneLaptop::startHub()
{
    m_hub.start({m_program, QDir(m_dataDir).filePath(QStringLiteral("hub")), m_settings.address, m_settings.port,
        m_settings.plainPort, m_settings.pin});
}

void OneLaptop::onHubChanged()
{
    tellHub();
    if (m_hub.state() != LocalHub::State::Ready)
        return;
    if (m_hub.port() != m_settings.port || m_hub.plainPort() != m_settings.plainPort)
        onPortChanged();
    // Also where the program ended between the list and the pairing.
    if (m_settingUp || (m_statusKnown && !m_status.enrolled))
        pairSelf();
}

// Who is paired already knows the hub's old address: this laptop is told, the others need a person.
void OneLaptop::onPortChanged()
{
    const bool known = !m_settings.pin.isEmpty() && m_hub.port() != m_settings.port;
    m_settings.port = m_hub.port();
    m_settings.plainPort = m_hub.plainPort();
    keep();
    if (!known)
        return;
    m_core.enrol(wire::pairingUriText({{m_hub.ownUrl()}, PairingCode(), m_settings.pin}));
    m_view.notices()->addHub(
        tr("It has a new address, for another program took its port. Other laptops find it again when they scan a new "
           "pairing code: Set-up, “The hub on this laptop”, “Pair another laptop”."));
}

void OneLaptop::onKeepsDying(const QString &why)
{
    if (m_settingUp) {
        m_settingUp = false;
        m_setup.setFailed(why);
        return;
    }
    m_view.notices()->addHub(
        tr("It does not stay up: %1 Scanning goes on here and nothing is lost, but other laptops wait "
           "until it runs again.")
            .arg(why));
}

void OneLaptop::pairSelf()
{
    if (m_enrolling || m_cli->isBusy())
        return;
    m_settingUp = true;
    m_setup.setStep(HubSetupView::Step::Pairing);
    m_cli->pair(m_settings.event, m_settings.gate, m_hub.ownUrl(), [this](const Result<HubPairing> &pairing) {
        m_enrolling = true;
        if (!pairing)
            return setEnrolmentResult(false, pairing.error().message);
        m_settings.pin = pairing->pin;
        keep();
        m_core.enrol(pairing->uri);
    });
}

void OneLaptop::setEnrolmentResult(bool ok, const QString &message)
{
    if (!m_enrolling)
        return;
    m_enrolling = false;
    if (!ok) {
        m_settingUp = false;
        m_setup.setFailed(message);
    }
}

void OneLaptop::setStatus(const KioskStatus &status)
{
    const bool first = !m_statusKnown;
    m_status = status;
    m_statusKnown = true;
    const bool own = status.enrolled && status.event.uuid == m_settings.event;
    if (m_settingUp && !m_enrolling && own && status.hasManifest) {
        m_settingUp = false;
        m_made = {};
        m_setup.setTickets(status.ticketCount);
        m_setup.setStep(HubSetupView::Step::Done);
    }
    if (first)
        onHubChanged();
}

void OneLaptop::makeCode(const QString &gate)
{
    if (m_settings.event.isNull() || m_hub.state() != LocalHub::State::Ready || m_cli->isBusy()) {
        m_pairing.setFailed(
            m_hub.problem().isEmpty() ? tr("The hub is not ready yet: try again in a moment.") : m_hub.problem());
        return;
    }
    m_cli->pair(m_settings.event, gate, {}, [this](const Result<HubPairing> &pairing) {
        if (!pairing)
            return m_pairing.setFailed(pairing.error().message);
        m_pairing.setCode(
            {pairing->code, pairing->png, pairing->addresses, pairing->fingerprint, pairing->expiresAtMs});
    });
}

void OneLaptop::keep()
{
    if (!m_settings.save(m_dataDir))
        Q_EMIT problem(tr("kiosk.ini can't be written: after the next start this laptop has no hub"));
}

void OneLaptop::tellHub()
{
    m_setup.setHub(!m_settings.event.isNull(), hubText());
}

QString OneLaptop::hubText() const
{
    switch (m_hub.state()) {
    case LocalHub::State::Off:
        return {};
    case LocalHub::State::Starting:
        return tr("The hub of this laptop is starting …");
    case LocalHub::State::Ready:
        return tr("This laptop is the hub.");
    case LocalHub::State::Restarting:
        return tr("The hub of this laptop does not run, and is started again by itself: %1").arg(m_hub.problem());
    }
    return {};
}

} // namespace gatebook
