// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/view/pinview.h"

#include <algorithm>
#include <utility>

#include "app/device/pincheck.h"

namespace gatebook {

namespace {

constexpr int kCountdownMs = 250;

} // namespace

PinView::PinView(const Clock &clock) : m_clock(clock)
{
    m_countdown.setInterval(kCountdownMs);
    connect(&m_countdown, &QTimer::timeout, this, [this] {
        if (waitMs() == 0) {
            m_countdown.stop();
            m_message.clear(); // it named the wait
        }
        Q_EMIT changed();
    });
}

void PinView::setPinSet(bool set)
{
    m_pinSet = set;
    Q_EMIT changed();
}

void PinView::setWait(qint64 waitMs)
{
    m_waitUntilMs = m_clock.monotonicMs() + waitMs;
    if (waitMs > 0)
        m_countdown.start();
    Q_EMIT changed();
}

void PinView::ask(Goal goal)
{
    close();
    m_goal = goal;
    goOn(m_pinSet ? Stage::Current : Stage::Next);
}

void PinView::close()
{
    m_stage = Stage::Closed;
    m_busy = false;
    m_current = {};
    m_next = {};
    m_message.clear();
}

void PinView::goOn(Stage stage)
{
    m_stage = stage;
    m_message.clear();
    ++m_openings;
    Q_EMIT changed();
}

void PinView::fail(const QString &message)
{
    m_message = message;
    ++m_openings;
    Q_EMIT changed();
}

void PinView::enter(const QString &digits)
{
    if (!open() || digits.isEmpty())
        return;
    const Pin pin(digits);
    switch (m_stage) {
    case Stage::Closed:
        return;
    case Stage::Current:
        m_current = pin;
        m_busy = true;
        Q_EMIT changed();
        Q_EMIT pinEntered(pin);
        return;
    case Stage::Next:
        if (!SupervisorPin::isWellFormed(pin))
            return fail(
                tr("A PIN has %1 to %2 digits.").arg(SupervisorPin::kFewestDigits).arg(SupervisorPin::kMostDigits));
        m_next = pin;
        return goOn(Stage::Again);
    case Stage::Again:
        if (pin.reveal() != m_next.reveal()) {
            m_stage = Stage::Next;
            return fail(tr("The two were not the same. Choose once more."));
        }
        m_busy = true;
        Q_EMIT changed();
        Q_EMIT pinChosen(m_current, m_next);
        return;
    }
}

void PinView::pinChecked(bool ok, const QString &message)
{
    if (!m_busy)
        return;
    m_busy = false;
    if (!ok) {
        m_stage = m_pinSet ? Stage::Current : Stage::Next;
        return fail(message);
    }
    if (m_goal == Goal::Change && m_stage == Stage::Current)
        return goOn(Stage::Next);
    const Goal goal = m_goal;
    close();
    Q_EMIT changed();
    Q_EMIT passed(goal);
}

QString PinView::title() const
{
    switch (m_stage) {
    case Stage::Next:
        return tr("Choose a supervisor's PIN");
    case Stage::Again:
        return tr("Enter the new PIN once more");
    case Stage::Closed:
    case Stage::Current:
        break;
    }
    return tr("Supervisor's PIN");
}

QString PinView::explanation() const
{
    if (m_stage == Stage::Next || m_stage == Stage::Again)
        return tr("%1 to %2 digits. It opens the settings and lets the kiosk be left; nobody can look it up, so keep "
                  "it safe.")
            .arg(SupervisorPin::kFewestDigits)
            .arg(SupervisorPin::kMostDigits);
    switch (m_goal) {
    case Goal::Settings:
        return tr("The settings are for supervisors.");
    case Goal::Setup:
        return tr("Pairing this device anew is for supervisors.");
    case Goal::Leave:
        return tr("Leaving the kiosk is for supervisors. Scanning stops then.");
    case Goal::Change:
        break;
    }
    return tr("Enter the PIN of now first.");
}

QString PinView::wait() const
{
    return waitMs() > 0 ? tr("The next try is in %1").arg(PinCheck::waitText(waitMs())) : QString();
}

qint64 PinView::waitMs() const
{
    return std::max<qint64>(0, m_waitUntilMs - m_clock.monotonicMs());
}

} // namespace gatebook
