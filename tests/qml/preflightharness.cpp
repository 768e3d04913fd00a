// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Harness: a gate before doors, and what it tells of itself.
#include "tests/qml/harness.h"

namespace gatebook::test {

namespace {

constexpr qint64 kMinuteMs = 60'000;

} // namespace

void Harness::prepareDiagnostics()
{
    m_kiosk.diagnostics()->setGatherer([this] {
        DiagnosticsFacts facts;
        facts.status = status();
        facts.nowMs = facts.statusMs = m_clock.monotonicMs();
        facts.camera = QStringLiteral("Logitech HD Webcam C920");
        facts.versions = QStringLiteral("Gatebook 0.1\nQt 6.4.2\nZXing 1.4.0\nSQLite 3.40.1\n");
        facts.dataDir = QStringLiteral("/var/lib/gatebook-kiosk");
        return facts;
    });
}

void Harness::battery(int percent)
{
    m_kiosk.setMachine({{PowerFacts::Source::Battery, percent}, 42'000'000'000, DiskWrite{true, {}}});
}

void Harness::ready()
{
    KioskStatus now = status();
    now.hubAddress = QStringLiteral("https://192.168.1.10:8443");
    now.manifestAgeMs = 0;
    m_kiosk.setStatus(now);
    PreflightView *preflight = m_kiosk.preflight();
    quint64 frames = 0;
    preflight->watchFrames([frames]() mutable { return frames += 30; });
    preflight->setListCheck({ListCheck::Outcome::Equal, 2000, 2000, {}, m_clock.monotonicMs()});
    m_kiosk.setCamera(FrameSource::State::Live, QStringLiteral("Logitech HD Webcam C920"));
    for (int i = 0; i < 2; ++i) { // between two looks there is a rate
        preflight->setShown(false);
        preflight->setShown(true);
        m_clock.advance(1000);
    }
    preflight->setShown(false);
    preflight->setShown(true);
    preflight->setScannerTest({ScannerTest::State::Good, {}});
    preflight->setSound(true, QStringLiteral("Built-in Audio Analog Stereo"));
}

void Harness::trouble()
{
    KioskStatus now = status();
    now.hubAddress = QStringLiteral("https://192.168.1.10:8443");
    now.sync.state = sync::SyncState::Offline;
    now.sync.queue.waiting = 17;
    now.sync.lastContactMonotonicMs = m_clock.monotonicMs() - 140 * kMinuteMs;
    now.manifestAgeMs = 140 * kMinuteMs;
    now.clockSkewMs = -7 * kMinuteMs;
    m_kiosk.setStatus(now);
    PreflightView *preflight = m_kiosk.preflight();
    preflight->setListCheck({ListCheck::Outcome::NoAnswer, 0, 0, {}, m_clock.monotonicMs()});
    m_kiosk.setCamera(FrameSource::State::Stalled, QStringLiteral("Logitech HD Webcam C920"));
    preflight->setScannerTest({ScannerTest::State::Untested, {}});
    preflight->setSound(true, {});
    battery(64);
}

} // namespace gatebook::test
