// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>

#include "app/device/pincheck.h"
#include "app/device/resumewatch.h"
#include "app/device/windowguard.h"
#include "app/view/kioskview.h"

QT_FORWARD_DECLARE_CLASS(QQuickWindow)

namespace gatebook {

// Kiosk mode: the full screen that only the supervisor's PIN leads out of, and a machine that sleeps and wakes beneath it.
class KioskLock : public QObject
{
    Q_OBJECT

public:
    static constexpr int kIdleMs = 120'000; // then a supervisor's page that nobody touches closes by itself

    // Both outlive this object.
    KioskLock(const Clock &clock, KioskView &view, int idleMs = kIdleMs);

    // Reads the PIN of this device. An Error: it can't be used, see SupervisorPin::load(); the kiosk runs all the same.
    [[nodiscard]] Result<void> open(const QString &dataDir);
    void watch(QQuickWindow &window); // and holds it, where the view is not windowed
    [[nodiscard]] PinCheck &pins() { return m_pins; }

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    void resumed(); // from suspend

private:
    void connectPin();

    KioskView &m_view;
    PinCheck m_pins;
    WindowGuard m_guard;
    ResumeWatch m_resume;
    QTimer m_idle;
};

} // namespace gatebook
