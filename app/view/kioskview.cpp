// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/view/kioskview.h"

namespace gatebook {

KioskView::KioskView(const Clock &clock, bool windowed)
    : m_clock(clock), m_windowed(windowed), m_waiting(clock), m_verdict(clock), m_search(clock)
{
    connect(&m_verdict, &VerdictView::dismissed, this, [this] {
        if (m_page == Verdict)
            setPage(Waiting);
    });
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
    m_status = status;
    m_waiting.setStatus(status);
    m_setup.setStatus(status);
    m_search.setTimezone(status.event.timezone);
}

void KioskView::showVerdict(const GateVerdict &verdict)
{
    m_verdict.show(verdict, m_status.event.timezone);
    setPage(Verdict);
}

void KioskView::addNotice(const Notice &notice)
{
    m_notices.add(notice, m_status.event.timezone, m_clock.wallMs());
}

bool KioskView::wantsPairing() const
{
    return m_page == Setup || !m_status.enrolled;
}

void KioskView::openSearch()
{
    m_search.clear();
    setPage(Search);
}

void KioskView::openSetup()
{
    setPage(Setup);
}

void KioskView::goBack()
{
    setPage(Waiting);
}

void KioskView::setPage(Page page)
{
    if (m_page == page)
        return;
    m_page = page;
    Q_EMIT pageChanged();
}

} // namespace gatebook
