// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/view/pairlaptopview.h"

#include "app/view/eventtime.h"
#include "shared/base/text.h"

namespace gatebook {

void PairLaptopView::setCode(const Code &code)
{
    m_busy = false;
    if (!m_open) // nobody looks any more
        return;
    m_failed = false;
    m_code = code;
    Q_EMIT changed();
}

void PairLaptopView::setFailed(const QString &why)
{
    m_busy = false;
    m_failed = true;
    m_why = displayText(why);
    m_code = {};
    Q_EMIT changed();
}

QString PairLaptopView::qr() const
{
    return m_code.png.isEmpty() ? QString()
                                : QStringLiteral("data:image/png;base64,") + QString::fromLatin1(m_code.png.toBase64());
}

QString PairLaptopView::address() const
{
    return m_code.addresses.isEmpty() ? QString() : m_code.addresses.first();
}

QStringList PairLaptopView::fingerprint() const
{
    return m_code.fingerprint.split(u' ', Qt::SkipEmptyParts);
}

QString PairLaptopView::validity() const
{
    return shown() ? tr("For one laptop, until %1.").arg(eventTime(m_code.expiresAtMs, {}, m_clock.wallMs()))
                   : QString();
}

QString PairLaptopView::message() const
{
    if (m_busy)
        return tr("Making a code …");
    if (m_failed)
        return m_why;
    if (shown() && m_code.addresses.isEmpty())
        return tr("This laptop is in no network: connect both laptops to the same one, then make a new code.");
    return {};
}

void PairLaptopView::open()
{
    m_open = true;
    m_failed = false;
    m_code = {};
    Q_EMIT changed();
}

void PairLaptopView::close()
{
    m_open = false;
    m_code = {};
    Q_EMIT changed();
}

void PairLaptopView::makeCode(const QString &gate)
{
    if (m_busy || gate.trimmed().isEmpty())
        return;
    m_busy = true;
    m_failed = false;
    m_code = {};
    m_gate = gate.trimmed();
    Q_EMIT changed();
    Q_EMIT codeRequested(m_gate);
}

} // namespace gatebook
