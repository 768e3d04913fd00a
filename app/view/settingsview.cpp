// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/view/settingsview.h"

namespace gatebook {

void SettingsView::open()
{
    tell({}, Tone::Calm);
    Q_EMIT opened();
}

void SettingsView::say(const QString &message)
{
    tell(message, Tone::Calm);
}

void SettingsView::fail(const QString &message)
{
    tell(message, Tone::Refuse);
}

void SettingsView::step(int row, int by)
{
    tell({}, Tone::Calm);
    const KioskSettings before = m_rows.settings();
    m_rows.step(row, by);
    if (m_rows.settings() == before)
        return;
    Q_EMIT chosen(m_rows.settings());
}

void SettingsView::testSound()
{
    tell({}, Tone::Calm);
    Q_EMIT soundTestRequested();
}

void SettingsView::retranslate()
{
    m_rows.retranslate();
    Q_EMIT changed();
}

void SettingsView::tell(const QString &message, Tone::Kind tone)
{
    m_message = message;
    m_tone = tone;
    Q_EMIT changed();
}

} // namespace gatebook
