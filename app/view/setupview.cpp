// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/view/setupview.h"

#include <QLocale>

#include "app/view/coretext.h"
#include "app/view/countof.h"
#include "app/view/synctext.h"
#include "shared/base/text.h"

namespace gatebook {

void SetupView::setStatus(const KioskStatus &status)
{
    m_status = status;
    Q_EMIT changed();
}

void SetupView::setEnrolmentResult(bool ok, const QString &message)
{
    m_busy = false;
    m_failed = !ok;
    m_paired = ok;
    m_told = false;
    m_message = ok ? QString() : message;
    Q_EMIT changed();
}

void SetupView::compareKey(const QString &fingerprint, const QString &uri)
{
    m_busy = false;
    m_fingerprint = fingerprint.split(u' ');
    m_metUri = uri;
    Q_EMIT changed();
}

void SetupView::setOwnHubSeen(const QString &uri, bool ok, const QString &message)
{
    if (m_busy)
        return;
    forget();
    m_failed = !ok;
    m_told = ok;
    m_message = message;
    m_seenUri = uri;
    Q_EMIT changed();
}

void SetupView::forget()
{
    m_failed = false;
    m_paired = false;
    m_told = false;
    m_fingerprint.clear();
    m_metUri.clear();
    m_seenUri.clear();
}

QString SetupView::message() const
{
    if (m_busy)
        return tr("Asking the hub …");
    if (m_failed || m_told)
        return coreText(m_message);
    if (!m_status.enrolled)
        return {};
    if (m_status.hasManifest && !downloading())
        return m_paired ? tr("Ready: %Ln tickets are on this device.", nullptr, countOf(m_status.ticketCount))
                        : QString();
    if (downloading() && m_status.sync.total > 0)
        return tr("Downloading the list: %1 of %Ln tickets", nullptr, countOf(m_status.sync.total))
            .arg(QLocale().toString(m_status.sync.received));
    return syncText(m_status);
}

Tone::Kind SetupView::messageTone() const
{
    if (m_failed && !m_busy)
        return Tone::Refuse;
    if (m_busy || downloading())
        return Tone::Busy;
    return m_status.enrolled && !m_status.hasManifest ? Tone::Again : Tone::Calm;
}

bool SetupView::downloading() const
{
    return m_status.enrolled && m_status.sync.state == sync::SyncState::Downloading;
}

double SetupView::progress() const
{
    return m_status.sync.total > 0
        ? static_cast<double>(m_status.sync.received) / static_cast<double>(m_status.sync.total)
        : 0;
}

QString SetupView::current() const
{
    if (!m_status.enrolled)
        return tr("This device is not paired.");
    return tr("Paired with %1: %2, gate %3, as %4.")
        .arg(m_status.hubName.isEmpty() ? tr("the hub") : displayText(m_status.hubName, 60),
            displayText(m_status.event.name, 80), displayText(m_status.gate, 60), displayText(m_status.deviceName, 60));
}

void SetupView::pair(const QString &uri)
{
    if (m_busy || uri.trimmed().isEmpty())
        return;
    begin();
    Q_EMIT pairingRequested(uri.trimmed());
}

void SetupView::pairTyped(const QString &address, const QString &code)
{
    if (m_busy || address.trimmed().isEmpty())
        return;
    begin();
    Q_EMIT typedPairingRequested(address.trimmed(), code.trimmed());
}

void SetupView::begin()
{
    forget();
    m_busy = true;
    Q_EMIT changed();
}

void SetupView::confirmKey()
{
    pair(QString(m_metUri));
}

void SetupView::rejectKey()
{
    forget();
    setEnrolmentResult(false,
        QStringLiteral(QT_TRANSLATE_NOOP("gatebook::Core",
            "Not paired, and the code was not sent: what answers at this address is not your hub. Call a "
            "supervisor.")));
}

void SetupView::pairAnew()
{
    pair(QString(m_seenUri));
}

void SetupView::syncNow()
{
    Q_EMIT syncRequested();
}

void SetupView::open()
{
    if (!m_busy) // what came of an earlier pairing is old news
        forget();
    ++m_openings;
    Q_EMIT opened();
    Q_EMIT changed();
}

} // namespace gatebook
