// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/device/pincheck.h"

#include <QPointer>

#include <algorithm>
#include <utility>

#include "shared/base/posting.h"

namespace gatebook {

PinCheck::PinCheck(const Clock &clock, PinCost cost) : m_clock(clock), m_cost(cost)
{
    m_thread.setObjectName(QStringLiteral("pin"));
}

PinCheck::~PinCheck()
{
    m_thread.quit();
    m_thread.wait();
    delete m_worker; // its thread is over, nothing of it is left there
}

Result<void> PinCheck::open(const QString &dataDir)
{
    m_pin = std::make_unique<SupervisorPin>(dataDir, m_clock, m_cost);
    const auto loaded = m_pin->load();
    m_set = m_pin->isSet();
    m_waitUntilMs = m_clock.monotonicMs() + m_pin->waitMs();
    m_worker = new QObject;
    m_worker->moveToThread(&m_thread);
    m_thread.start();
    Q_EMIT isSetChanged();
    Q_EMIT waitChanged(waitMs());
    return loaded;
}

qint64 PinCheck::waitMs() const
{
    return std::max<qint64>(0, m_waitUntilMs - m_clock.monotonicMs());
}

QString PinCheck::waitText(qint64 waitMs)
{
    const qint64 seconds = (waitMs + 999) / 1000;
    return QStringLiteral("%1:%2").arg(seconds / 60).arg(seconds % 60, 2, 10, QLatin1Char('0'));
}

void PinCheck::check(const Pin &pin, QObject *asker, Answered answered)
{
    work([pin](SupervisorPin &known) { return known.check(pin); }, asker, std::move(answered));
}

void PinCheck::change(const Pin &current, const Pin &next, QObject *asker, Answered answered)
{
    work([current, next](SupervisorPin &known) { return known.change(current, next); }, asker, std::move(answered));
}

void PinCheck::work(Work work, QObject *asker, Answered answered)
{
    if (m_busy || !m_worker) {
        callLater(asker, [answered = std::move(answered)] { answered({false, tr("One moment – try again."), 0}); });
        return;
    }
    m_busy = true;
    callLater(m_worker, [this, work = std::move(work), asker = QPointer(asker), answered = std::move(answered)] {
        const SupervisorPin::Answer answer = work(*m_pin);
        const bool set = m_pin->isSet();
        const qint64 wait = m_pin->waitMs();
        callLater(this, [this, answer, set, wait, asker, answered] {
            take(set, wait);
            if (asker)
                answered(inWords(answer));
        });
    });
}

void PinCheck::take(bool set, qint64 waitMs)
{
    m_busy = false;
    m_waitUntilMs = m_clock.monotonicMs() + waitMs;
    Q_EMIT waitChanged(waitMs);
    if (std::exchange(m_set, set) != set)
        Q_EMIT isSetChanged();
}

PinAnswer PinCheck::inWords(const SupervisorPin::Answer &answer) const
{
    const qint64 wait = waitMs();
    switch (answer.outcome) {
    case SupervisorPin::Outcome::Right:
        return {true, {}, 0};
    case SupervisorPin::Outcome::Wrong:
        return {false, wait > 0 ? tr("Wrong PIN. The next try is in %1.").arg(waitText(wait)) : tr("Wrong PIN."), wait};
    case SupervisorPin::Outcome::TooSoon:
        return {false, tr("The next try is in %1.").arg(waitText(wait)), wait};
    case SupervisorPin::Outcome::Malformed:
        return {false,
            tr("A PIN has %1 to %2 digits.").arg(SupervisorPin::kFewestDigits).arg(SupervisorPin::kMostDigits), wait};
    case SupervisorPin::Outcome::Unusable:
        break;
    }
    return {false, tr("The PIN can't be used: %1").arg(answer.detail), wait};
}

} // namespace gatebook
