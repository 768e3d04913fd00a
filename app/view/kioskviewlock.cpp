// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// KioskView: what only a supervisor may do, and where the PIN is asked for. Without a PIN everybody may, but a window that is
// closed leads to the settings, which ask for one.
#include "app/view/kioskview.h"

namespace gatebook {

namespace {

// Behind the PIN, or on the way there and back.
bool belongsToSupervisor(KioskView::Page page)
{
    return page == KioskView::Settings || page == KioskView::Setup || page == KioskView::Pin
        || page == KioskView::HubSetup || page == KioskView::PairLaptop || page == KioskView::Scanner
        || page == KioskView::Verdict; // which covers any of them for a while
}

} // namespace

bool KioskView::isPaired() const
{
    return m_status.enrolled && !m_status.revoked;
}

void KioskView::showFirstPage()
{
    if (m_page != Waiting)
        return;
    if (!isPaired())
        arrive(PinView::Goal::Setup);
    else if (!m_windowed && !m_pin.isPinSet())
        arrive(PinView::Goal::Settings);
}

void KioskView::openSetup()
{
    if (isPaired())
        pass(PinView::Goal::Setup);
    else
        arrive(PinView::Goal::Setup); // there is nothing to guard yet
}

void KioskView::openSettings()
{
    if (isPaired() || m_page == Setup)
        pass(PinView::Goal::Settings);
    else
        arrive(PinView::Goal::Setup); // where the settings are offered, too
}

void KioskView::openHubSetup()
{
    if (isPaired() && m_pin.isPinSet() && !m_supervised)
        return openSetup();
    m_hubSetup.open();
    setPage(HubSetup);
}

void KioskView::openPairLaptop()
{
    if (isPaired() && m_pin.isPinSet() && !m_supervised)
        return openSetup();
    m_pairLaptop.open();
    setPage(PairLaptop);
}

void KioskView::openScanner()
{
    if (isPaired() && m_pin.isPinSet() && !m_supervised)
        return openSetup();
    setPage(Scanner);
}

void KioskView::changePin()
{
    ask(PinView::Goal::Change);
}

void KioskView::leave()
{
    pass(PinView::Goal::Leave);
}

bool KioskView::mayClose()
{
    if (m_windowed)
        return true;
    if (m_pin.isPinSet())
        ask(PinView::Goal::Leave);
    else
        arrive(PinView::Goal::Settings);
    return false;
}

void KioskView::endSupervision()
{
    const auto ends = [this](Page page) {
        return page == Settings || page == Pin
            || ((page == Setup || page == HubSetup || page == PairLaptop || page == Scanner)
                && m_supervised); // else it is for everybody
    };
    if (ends(m_page)) {
        setPage(Waiting);
    } else if (m_page == Verdict && ends(m_under)) {
        m_under = Waiting;
        m_pin.close();
    }
    m_supervised = false;
}

void KioskView::pass(PinView::Goal goal)
{
    if (m_pin.isPinSet() && !m_supervised)
        ask(goal);
    else
        arrive(goal);
}

void KioskView::ask(PinView::Goal goal)
{
    if (m_page != Pin)
        m_beforePin = m_page == Verdict ? Waiting : m_page;
    m_pin.ask(goal);
    setPage(Pin);
}

void KioskView::arrive(PinView::Goal goal)
{
    switch (goal) {
    case PinView::Goal::Settings:
        m_supervised = true;
        m_settings.open();
        return uncover(Settings);
    case PinView::Goal::Setup:
        m_supervised = isPaired();
        m_beforeSetup = m_page == Settings ? Settings : Waiting;
        m_setup.open();
        return uncover(Setup);
    case PinView::Goal::Leave:
        Q_EMIT leaveGranted();
        return;
    case PinView::Goal::Change:
        m_settings.say(tr("The PIN is set."));
        return leavePinPage();
    }
}

void KioskView::leavePinPage()
{
    uncover(m_beforePin);
}

// A verdict stays as long as it has to.
void KioskView::uncover(Page page)
{
    if (m_page != Verdict || m_under != Pin)
        return setPage(page);
    m_under = page;
    m_pin.close();
}

void KioskView::goneTo(Page page)
{
    if (!belongsToSupervisor(page))
        m_supervised = false;
    if (page != Pin && page != Verdict)
        m_pin.close();
}

} // namespace gatebook
