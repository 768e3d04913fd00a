// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Kiosk: what is chosen on the settings page takes effect at once and is kept.
#include "app/kiosk.h"

#include "app/scan/camerasource.h"

namespace gatebook {

void Kiosk::connectSettings()
{
    SettingsView *page = m_view.settings();
    page->rows()->setSettings(m_settings);
    setVerdictTimes();
    connect(page, &SettingsView::opened, this, [page] { page->rows()->setCameras(CameraSource::names()); });
    connect(page, &SettingsView::chosen, this, &Kiosk::applySettings);
    connect(page, &SettingsView::soundTestRequested, this, [this, page] {
        if (m_chime && Chime::hasOutput())
            return m_chime->play(Chime::Admit);
        page->fail(m_settings.sound ? tr("This laptop has nothing to play a sound with.") : tr("The sound is off."));
    });
}

void Kiosk::applySettings(const KioskSettings &settings)
{
    m_settings = settings;
    applyLook();
    setVerdictTimes();
    if (auto *camera = qobject_cast<CameraSource *>(m_source.get()))
        camera->choose(settings.camera);
    if (settings.sound != (m_chime != nullptr))
        m_chime = settings.sound && !m_options.headless ? std::make_unique<Chime>() : nullptr;
    if (const auto saved = settings.save(m_options.dataDir); !saved)
        m_view.settings()->fail(tr("It is in effect, but could not be kept: %1").arg(saved.error().message));
}

} // namespace gatebook
