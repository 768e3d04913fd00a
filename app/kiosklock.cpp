// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/kiosklock.h"

#include <QCoreApplication>
#include <QEvent>
#include <QQuickWindow>

namespace gatebook {

KioskLock::KioskLock(const Clock &clock, KioskView &view, int idleMs) : m_view(view), m_pins(clock), m_resume(clock)
{
    m_idle.setSingleShot(true);
    m_idle.setInterval(idleMs);
    connect(&m_idle, &QTimer::timeout, &m_view, &KioskView::endSupervision);
    connect(&m_resume, &ResumeWatch::resumed, this, &KioskLock::resumed);
    // Not quit(): it asks the window, which says no.
    connect(&m_view, &KioskView::leaveGranted, this, [] { QCoreApplication::exit(0); });
    connectPin();
}

void KioskLock::connectPin()
{
    PinView *pin = m_view.pin();
    connect(&m_pins, &PinCheck::isSetChanged, pin, [this, pin] { pin->setPinSet(m_pins.isSet()); });
    connect(&m_pins, &PinCheck::waitChanged, pin, &PinView::setWait);
    const auto tell = [pin](const PinAnswer &answer) { pin->pinChecked(answer.ok, answer.message); };
    connect(
        pin, &PinView::pinEntered, this, [this, pin, tell](const Pin &entered) { m_pins.check(entered, pin, tell); });
    connect(pin, &PinView::pinChosen, this,
        [this, pin, tell](const Pin &current, const Pin &next) { m_pins.change(current, next, pin, tell); });
}

Result<void> KioskLock::open(const QString &dataDir)
{
    return m_pins.open(dataDir);
}

void KioskLock::watch(QQuickWindow &window)
{
    window.installEventFilter(this);
    if (m_view.windowed())
        return;
    m_guard.watch(window);
    connect(&m_resume, &ResumeWatch::resumed, &m_guard, &WindowGuard::putRight);
}

bool KioskLock::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::KeyPress:
    case QEvent::MouseButtonPress:
    case QEvent::TouchBegin:
        m_idle.start();
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace gatebook
