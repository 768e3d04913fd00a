// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Kiosk: what staff decide beside single scans.
#include "app/kiosk.h"

namespace gatebook {

void Kiosk::connectActions()
{
    connectOverrides();
    connect(m_view.overrides(), &OverrideView::overrideRequested, &m_core, &KioskCore::admitAnyway);
    connect(m_view.order(), &OrderView::orderRequested, &m_core, &KioskCore::lookUpOrder);
    connect(m_view.order(), &OrderView::admissionRequested, &m_core, &KioskCore::scanTickets);
    connect(&m_core, &KioskCore::orderFound, m_view.order(), &OrderView::setTickets);
    connect(&m_core, &KioskCore::groupDecided, this, &Kiosk::onGroup);
    connect(&m_core, &KioskCore::undoFinished, m_view.order(), [this](const QUuid &clientUuid, bool ok) {
        if (ok)
            m_view.order()->setUndone(clientUuid);
    });
}

void Kiosk::connectOverrides()
{
    OverrideView *overrides = m_view.overrides();
    PinCheck *pins = &m_lock.pins();
    const auto tellWhetherSet = [overrides, pins] { overrides->setPinSet(pins->isSet()); };
    connect(pins, &PinCheck::isSetChanged, overrides, tellWhetherSet);
    tellWhetherSet();
    connect(overrides, &OverrideView::pinEntered, pins, [overrides, pins](const Pin &pin) {
        pins->check(
            pin, overrides, [overrides](const PinAnswer &answer) { overrides->pinChecked(answer.ok, answer.message); });
    });
}

void Kiosk::onGroup(const GroupVerdict &group)
{
    m_view.showGroup(group);
    if (!m_chime)
        return;
    const bool all = m_view.order()->message().isEmpty();
    m_chime->play(all ? Chime::Admit : group.failure.isEmpty() ? Chime::Again : Chime::Refuse);
}

} // namespace gatebook
