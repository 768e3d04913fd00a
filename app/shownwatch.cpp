// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shownwatch.h"

#include <QQuickWindow>

#include <utility>

#include "shared/base/posting.h"

namespace gatebook {

void ShownWatch::watch(QQuickWindow &window)
{
    connect(&window, &QQuickWindow::afterSynchronizing, this, &ShownWatch::pictureBegins, Qt::DirectConnection);
    connect(&window, &QQuickWindow::frameSwapped, this, &ShownWatch::pictureSwapped, Qt::DirectConnection);
}

void ShownWatch::begin(const GateVerdict &verdict)
{
    const std::lock_guard lock(m_mutex);
    m_set = verdict;
}

void ShownWatch::pictureBegins()
{
    const std::lock_guard lock(m_mutex);
    if (m_set)
        m_inPicture = std::exchange(m_set, std::nullopt);
}

void ShownWatch::pictureSwapped()
{
    const qint64 now = m_clock.monotonicMs();
    const std::lock_guard lock(m_mutex);
    if (const auto verdict = std::exchange(m_inPicture, std::nullopt))
        callLater(this, [this, verdict = *verdict, now] { finish(verdict, now); });
}

void ShownWatch::finish(const GateVerdict &verdict, qint64 swappedMs)
{
    const ScanEvent &scan = verdict.scan;
    if (scan.arrivedMs != 0 && verdict.committedMs != 0) { // by a reader, and written
        m_timings.add(ScanStep::Decode, scan.decodedMs - scan.arrivedMs);
        m_timings.add(ScanStep::Wait, verdict.takenMs - scan.decodedMs);
        m_timings.add(ScanStep::Judge, verdict.judgedMs - verdict.takenMs);
        m_timings.add(ScanStep::Commit, verdict.committedMs - verdict.judgedMs);
        m_timings.add(ScanStep::Show, swappedMs - verdict.committedMs);
        m_timings.add(ScanStep::Answer, swappedMs - scan.decodedMs);
    }
    Q_EMIT shown(verdict, swappedMs);
}

} // namespace gatebook
