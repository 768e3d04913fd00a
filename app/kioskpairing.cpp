// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Kiosk: pairing codes that were scanned, and what came of them.
#include "app/kiosk.h"

namespace gatebook {

void Kiosk::onPairingOffered(const QString &uri)
{
    m_arbiter.verdictKnown();
    if (m_view.wantsPairing()) {
        m_enrolling = true;
        m_view.openSetup();
        m_view.setup()->pair(uri);
        return;
    }
    GateVerdict notNow;
    notNow.verdict.kind = VerdictKind::NotATicket;
    m_view.showVerdict(notNow);
}

void Kiosk::onOwnHubSeen(const QString &uri, bool ok, const QString &message)
{
    m_arbiter.verdictKnown();
    if (m_view.wantsPairing())
        m_view.setup()->setOwnHubSeen(uri, ok, message);
    else
        m_view.notices()->addPairing(message);
    if (m_options.headless)
        say(message);
}

void Kiosk::onKeyFound(const QString &fingerprint, const QString &uri)
{
    // Nobody is there to look.
    if (m_options.once || (m_options.headless && !m_options.enrolUri.isEmpty())) {
        fail(QStringLiteral("not enrolled: the pairing code does not name the hub's key (%1 answers there); give the "
                            "whole text of the code, with its pin=")
                 .arg(fingerprint));
        return;
    }
    m_view.setup()->compareKey(fingerprint, uri);
}

void Kiosk::onEnrolment(bool ok, const QString &message)
{
    m_enrolling = false;
    m_statusKnown = false; // what is known is older than the pairing
    m_view.setup()->setEnrolmentResult(ok, message);
    m_oneLaptop.setEnrolmentResult(ok, message);
    const bool wasAsked = !m_options.enrolUri.isEmpty(); // on the command line
    if (ok && (wasAsked || m_options.headless))
        m_view.closeSetup();
    else if (ok && !m_status.enrolled) // the first pairing: what else is there to see to?
        m_view.closeFirstSetup();
    if (ok)
        return;
    m_statusKnown = true;
    if (wasAsked && (m_options.headless || m_options.once))
        fail(message);
    else if (m_options.headless)
        say(message);
}

} // namespace gatebook
