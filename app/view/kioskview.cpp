// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/view/kioskview.h"

#include "app/view/retranslation.h"

namespace gatebook {

KioskView::KioskView(const Clock &clock, bool windowed)
    : m_clock(clock), m_windowed(windowed), m_waiting(clock), m_verdict(clock), m_search(clock), m_pin(clock),
      m_hubSetup(clock), m_pairLaptop(clock), m_alarms(clock), m_preflight(clock), m_recent(clock)
{
    connect(&m_queue, &VerdictQueue::next, this, &KioskView::showNow);
    connect(&m_verdict, &VerdictView::dismissed, this, [this] {
        if (m_page == Verdict && !m_queue.skip())
            setPage(m_under);
    });
    connect(&m_pin, &PinView::passed, this, &KioskView::arrive);
    connect(&m_language, &LanguageView::changed, this, [this] {
        retranslate(*this);
        m_alarms.look();
    });
    connect(&m_order, &OrderView::changed, this, [this] {
        if (m_page == Verdict && m_order.offered())
            m_verdict.linger(); // a press takes longer than a look
    });
    connect(&m_search, &SearchView::chose, &m_order, &OrderView::lookUp);
    connect(&m_alarms, &AlarmWatch::looked, &m_notices, &NoticeView::setAlarms);
    connect(&m_preflight, &PreflightView::setupRequested, this, &KioskView::openSetup);
}

void KioskView::setVideoSink(QVideoSink *sink)
{
    if (m_videoSink == sink)
        return;
    m_videoSink = sink;
    Q_EMIT videoSinkChanged();
}

void KioskView::setStatus(const KioskStatus &status)
{
    if (status.event.uuid != m_status.event.uuid)
        m_overrides.forget(); // its ticket is another event's
    m_status = status;
    m_waiting.setStatus(status);
    m_setup.setStatus(status);
    m_preflight.setStatus(status);
    m_alarms.setStatus(status);
    m_verdict.setStatus(status);
    m_recent.setStatus(status);
    m_search.setTimezone(status.event.timezone);
}

void KioskView::setCamera(FrameSource::State state, const QString &name)
{
    m_waiting.setCamera(state, name);
    m_preflight.setCamera(state, name);
    m_alarms.setCamera(state);
}

void KioskView::setMachine(const MachineFacts &machine)
{
    m_preflight.setMachine(machine);
    m_alarms.setMachine(machine);
}

void KioskView::showVerdict(const GateVerdict &verdict)
{
    if (m_page != Verdict) // somebody has gone on: nothing is covered that must still be seen
        (void)m_queue.skip();
    m_queue.offer(verdict);
}

void KioskView::setRecentScans(const RecentScans &scans)
{
    m_recent.setScans(scans);
    m_verdict.follow(scans);
}

void KioskView::showNow(const GateVerdict &verdict)
{
    if (verdict.verdict.kind == VerdictKind::NotSaved) {
        m_waiting.setStoreFailure(verdict.verdict.detail);
        m_alarms.setNotSaved(true);
    } else if (verdict.scannedAtMs != 0) { // it was saved: the disk is well
        m_waiting.setStoreFailure({});
        m_alarms.setNotSaved(false);
    }
    m_verdict.show(verdict);
    m_verdict.follow(m_recent.list()); // it may have waited longer than the hub took
    if (m_page != Verdict)
        m_under = m_page;
    const bool admitted = verdict.verdict.admitted();
    if (admitted && !verdict.clientUuid.isNull())
        m_undo.offer(verdict);
    m_overrides.follow(verdict, m_verdict.explanation());
    m_search.follow(verdict);
    m_order.lookUp(admitted && verdict.verdict.ticket && !verdict.verdict.ticket->order.isEmpty()
            ? verdict.verdict.ticket->uuid
            : QUuid());
    m_under = pageUnder(verdict);
    if (m_under == Waiting)
        m_order.close();
    setPage(Verdict);
    Q_EMIT verdictShown(verdict);
}

KioskView::Page KioskView::pageUnder(const GateVerdict &verdict) const
{
    if (m_under == Undo && m_undo.done()) // its result was seen
        return Waiting;
    if ((m_under == Override && !m_overrides.open()) || (m_under == Order && m_order.done()))
        return Waiting;
    // The search has come to its end: with a scan that happened to come in between it has not.
    const bool asked = verdict.scan.source == ScanSource::Picked || verdict.scan.source == ScanSource::Typed;
    return asked && m_under == Search && verdict.verdict.admitted() ? Waiting : m_under;
}

void KioskView::showGroup(const GroupVerdict &group)
{
    m_waiting.setStoreFailure(group.failure);
    m_alarms.setNotSaved(!group.failure.isEmpty());
    m_order.setResult(group);
    if (m_page == Verdict)
        m_under = Order;
    else
        setPage(Order);
}

void KioskView::showAdmittedAgain()
{
    if (!m_verdict.showAgain())
        return;
    if (m_page != Verdict)
        m_under = m_page;
    setPage(Verdict);
}

void KioskView::addNotice(const Notice &notice)
{
    m_notices.add(notice, m_status.event.timezone, m_clock.wallMs());
}

bool KioskView::wantsPairing() const
{
    return !m_status.enrolled || m_status.revoked || (m_page == Verdict ? m_under : m_page) == Setup;
}

void KioskView::openSearch()
{
    m_search.open();
    setPage(Search);
}

void KioskView::askHub()
{
    if (!m_search.unknownCode())
        return;
    m_search.openUnknown();
    setPage(Search);
}

void KioskView::openPreflight()
{
    setPage(Preflight);
}

void KioskView::openDiagnostics()
{
    if (m_page == Preflight)
        setPage(Diagnostics);
}

void KioskView::openUndo()
{
    if (m_page != Undo && m_undo.begin())
        setPage(Undo);
}

void KioskView::openUndoOf(int row)
{
    const GateVerdict *admission = m_order.admission(row);
    if (admission == nullptr || m_page != Order)
        return;
    m_undo.offer(*admission);
    openUndo();
}

void KioskView::openOverride()
{
    if (m_page != Override && m_overrides.begin())
        setPage(Override);
}

void KioskView::openOrder()
{
    if (m_page != Order && m_order.begin())
        setPage(Order);
}

void KioskView::openRecent()
{
    m_recent.open();
    setPage(Recent);
}

void KioskView::openUndoOfRecent()
{
    if (m_page == Recent && m_undo.begin(m_recent.undoable(), m_recent.chosenName()))
        setPage(Undo);
}

void KioskView::goBack()
{
    if (m_page == Verdict)
        m_verdict.dismiss();
    else if (m_page == Pin)
        leavePinPage();
    else if (m_page == Undo && m_order.done())
        setPage(Order);
    else
        setPage(m_page == Setup ? m_beforeSetup : m_page == Diagnostics ? Preflight : Waiting);
}

void KioskView::closeSetup()
{
    if (m_under == Setup)
        m_under = Waiting;
    if (m_page == Setup)
        setPage(Waiting);
}

void KioskView::closeFirstSetup()
{
    if (m_page == Setup)
        setPage(Preflight);
    else if (m_page == Verdict && m_under == Setup)
        m_under = Preflight;
}

void KioskView::setPage(Page page)
{
    if (m_page == page)
        return;
    if (m_page == Undo && page != Verdict)
        m_undo.close();
    goneTo(page);
    if (m_page == PairLaptop && page != Verdict)
        m_pairLaptop.close();
    if (m_page == Override && page != Verdict)
        m_overrides.close();
    if (m_page == Order && page != Verdict && page != Undo)
        m_order.close();
    m_page = page;
    m_preflight.setShown(page == Preflight || page == Diagnostics);
    m_diagnostics.setShown(page == Diagnostics);
    const Page shown = page == Verdict ? m_under : page;
    m_scanner.setOpen(shown == Scanner || shown == Preflight);
    Q_EMIT pageChanged();
}

} // namespace gatebook
