// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <mutex>
#include <optional>

#include "app/gate/gateverdict.h"
#include "app/scan/scantimings.h"
#include "shared/base/clock.h"

QT_FORWARD_DECLARE_CLASS(QQuickWindow)

namespace gatebook {

// Takes the time of each verdict's way to the screen: the first picture that was made of the scene with this verdict in it
// and has been swapped. Lives on the GUI thread; the window's signals reach it from wherever the window renders.
class ShownWatch : public QObject
{
    Q_OBJECT

public:
    explicit ShownWatch(const Clock &clock) : m_clock(clock) { }

    void watch(QQuickWindow &window);
    // The view shows it now; the next picture that is begun has it.
    void begin(const GateVerdict &verdict);

    [[nodiscard]] const ScanTimings &timings() const { return m_timings; }

Q_SIGNALS:
    void shown(const gatebook::GateVerdict &verdict, qint64 swappedMs); // monotonic

private:
    void pictureBegins();
    void pictureSwapped();
    void finish(const GateVerdict &verdict, qint64 swappedMs);

    const Clock &m_clock;
    ScanTimings m_timings;
    std::mutex m_mutex; // of the two below
    std::optional<GateVerdict> m_set;
    std::optional<GateVerdict> m_inPicture;
};

} // namespace gatebook
