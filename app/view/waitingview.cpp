// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/view/waitingview.h"

#include <QLocale>

#include <cstdlib>

#include "app/view/coretext.h"
#include "app/view/countof.h"
#include "app/view/eventtime.h"
#include "app/view/synctext.h"
#include "shared/base/text.h"

namespace gatebook {

namespace {

constexpr int kRefreshMs = 5000;
constexpr qint64 kMinuteMs = 60'000;

} // namespace

WaitingView::WaitingView(const Clock &clock) : m_clock(clock)
{
    m_refresh.setInterval(kRefreshMs);
    connect(&m_refresh, &QTimer::timeout, this, &WaitingView::changed);
    m_refresh.start();
}

void WaitingView::setStatus(const KioskStatus &status)
{
    m_status = status;
    m_statusMs = m_clock.monotonicMs();
    Q_EMIT changed();
}

void WaitingView::setCamera(FrameSource::State state, const QString &description)
{
    m_camera = state;
    m_cameraName = description;
    Q_EMIT changed();
}

void WaitingView::setAimHint(AimHint hint)
{
    m_aimHint = hint;
    Q_EMIT changed();
}

void WaitingView::setStoreFailure(const QString &message)
{
    m_storeFailure = message;
    Q_EMIT changed();
}

QString WaitingView::eventName() const
{
    return m_status.enrolled ? displayText(m_status.event.name, 80) : tr("Gatebook");
}

QString WaitingView::place() const
{
    QStringList parts;
    if (!m_status.event.venue.isEmpty())
        parts << displayText(m_status.event.venue, 60);
    if (!m_status.gate.isEmpty())
        parts << tr("Gate %1").arg(displayText(m_status.gate, 60));
    if (!m_status.deviceName.isEmpty())
        parts << displayText(m_status.deviceName, 60);
    return parts.join(QStringLiteral(" · "));
}

QString WaitingView::entered() const
{
    return m_status.hasManifest ? QLocale().toString(m_status.checkedInCount) : QString();
}

QString WaitingView::enteredOf() const
{
    return m_status.hasManifest ? tr("of %Ln entered", "tickets", countOf(m_status.ticketCount)) : QString();
}

QString WaitingView::ownEntered() const
{
    return m_status.hasManifest ? tr("%Ln at this device", "entries", countOf(m_status.ownCheckedInCount)) : QString();
}

QString WaitingView::sync() const
{
    return m_status.enrolled ? syncText(m_status) : QString();
}

QString WaitingView::syncDetail() const
{
    if (!m_status.enrolled)
        return {};
    const qint64 now = m_clock.monotonicMs();
    QStringList parts{syncDetailText(m_status, now)};
    if (m_status.hasManifest && m_status.manifestAgeMs)
        parts << tr("list checked %1", "4 min ago").arg(agoText(*m_status.manifestAgeMs + now - m_statusMs));
    else if (m_status.hasManifest)
        parts << tr("age of the list unknown");
    return parts.join(QStringLiteral(" · "));
}

QString WaitingView::clockWarning() const
{
    const qint64 skew = m_status.clockSkewMs.value_or(0);
    const qint64 minutes = (std::abs(skew) + kMinuteMs / 2) / kMinuteMs;
    if (std::abs(skew) <= kMinuteMs)
        return {};
    const int count = countOf(minutes);
    return skew > 0 ? tr("This device's clock is %Ln min ahead of the hub's – set it right", nullptr, count)
                    : tr("This device's clock is %Ln min behind the hub's – set it right", nullptr, count);
}

Tone::Kind WaitingView::syncTone() const
{
    return gatebook::syncTone(m_status);
}

QString WaitingView::prompt() const
{
    if (!m_storeFailure.isEmpty())
        return tr("Stop: scans can't be saved");
    if (!m_status.enrolled)
        return tr("This device is not paired yet");
    if (!m_status.hasManifest)
        return m_status.sync.state == sync::SyncState::Revoked ? tr("This device was revoked")
                                                               : tr("The list is not here yet");
    if (!m_status.canJudge)
        return tr("Gatebook is too old for this event");
    return cameraLive() ? tr("Hold the ticket into the frame") : tr("Scan a ticket");
}

QString WaitingView::promptDetail() const
{
    if (!m_storeFailure.isEmpty())
        return coreText(m_storeFailure);
    if (!m_status.enrolled)
        return tr("Scan the pairing code from the hub, or press Set-up to type or paste it.");
    if (m_status.revoked)
        return tr("Its list was removed, its scans are kept. To use it again, scan a new pairing code from the hub.");
    if (!m_status.hasManifest)
        return m_status.sync.total > 0 ? receivedText(m_status.sync.received, m_status.sync.total) : syncText(m_status);
    if (!m_status.canJudge)
        return tr("The event has rules that this version does not know. Update it, or call a supervisor.");
    return cameraLive() ? tr("Level, close enough to fill the frame. A hand scanner works too.")
                        : tr("With the hand scanner, or search by name.");
}

Tone::Kind WaitingView::promptTone() const
{
    if (!m_storeFailure.isEmpty() || (m_status.hasManifest && !m_status.canJudge))
        return Tone::Refuse;
    return m_status.hasManifest ? Tone::Calm : Tone::Again;
}

QString WaitingView::aimHint() const
{
    switch (cameraLive() ? m_aimHint : AimHint::None) {
    case AimHint::TooDark:
        return tr("Too dark to read – more light");
    case AimHint::TooBright:
        return tr("Too bright to read – less light");
    case AimHint::Closer:
        return tr("Hold it closer");
    case AimHint::HoldStill:
        return tr("Hold it still");
    case AimHint::Level:
        return tr("Hold it level, out of the glare");
    case AimHint::None:
        break;
    }
    return {};
}

QString WaitingView::cameraText() const
{
    switch (m_camera) {
    case FrameSource::State::Absent:
        return m_cameraName.isEmpty() ? tr("No camera found") : tr("Camera “%1” not found").arg(m_cameraName);
    case FrameSource::State::Starting:
        return tr("The camera is starting");
    case FrameSource::State::Stalled:
        return tr("The camera has stopped – trying again");
    case FrameSource::State::Finished:
        return tr("All pictures shown");
    case FrameSource::State::Live:
        return {};
    }
    return {};
}

} // namespace gatebook
