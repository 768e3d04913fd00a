// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Kiosk: what the preflight page looks at.
#include "app/kiosk.h"
#include "app/versions.h"

namespace gatebook {

void Kiosk::connectPreflight()
{
    PreflightView *preflight = m_view.preflight();
    m_machine = std::make_unique<MachineProbe>(m_options.dataDir);
    connect(m_machine.get(), &MachineProbe::looked, &m_view, &KioskView::setMachine);
    connect(&m_core, &KioskCore::listChecked, preflight, &PreflightView::setListCheck);
    connect(preflight, &PreflightView::checkRequested, this, &Kiosk::checkPreflight);
    connect(preflight, &PreflightView::toneRequested, this, &Kiosk::playTone);
    connect(preflight, &PreflightView::syncRequested, &m_core, &KioskCore::syncNow);
    preflight->watchFrames([this] { return m_mailbox.counters().offered; });
    DiagnosticsView *diagnostics = m_view.diagnostics();
    diagnostics->setGatherer([this] { return diagnosticsFacts(); });
    connect(diagnostics, &DiagnosticsView::fileRequested, m_machine.get(),
        [this](const QString &text) { m_machine->save(QStringLiteral("diagnostics.txt"), text.toUtf8()); });
    connect(m_machine.get(), &MachineProbe::saved, diagnostics, &DiagnosticsView::setFileResult);
}

DiagnosticsFacts Kiosk::diagnosticsFacts()
{
    const PreflightFacts &known = m_view.preflight()->facts();
    DiagnosticsFacts facts;
    facts.nowMs = m_clock.monotonicMs();
    facts.status = known.status;
    facts.statusMs = known.statusMs;
    facts.timings = m_shown.timings();
    facts.frames = m_mailbox.counters();
    facts.framesPerSecond = known.framesPerSecond;
    if (m_scanner) {
        facts.decodeP50 = m_scanner->frameTimes().p50();
        facts.decodeP95 = m_scanner->frameTimes().p95();
    }
    facts.camera = known.cameraName;
    facts.machine = known.machine;
    facts.versions = programVersionsText() + QStringLiteral("SQLite %1\n").arg(known.status.storeVersion);
    facts.dataDir = m_options.dataDir;
    return facts;
}

void Kiosk::checkPreflight()
{
    m_core.checkList();
    m_machine->lookNow();
    m_view.preflight()->setSound(m_settings.sound, Chime::outputName());
    if (!m_options.windowed) // else there is nothing that it guards
        m_view.preflight()->setPin(m_lock.pins().isSet());
}

void Kiosk::playTone()
{
    if (m_chime) // without a window that anybody sees there is none
        m_chime->play(Chime::Admit);
}

} // namespace gatebook
