// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Kiosk: a verdict's way to screen, ears and standard output.
#include <cstdio>

#include "app/kiosk.h"
#include "app/verdictline.h"

namespace gatebook {

namespace {

constexpr int kHoldMs = 3000;        // an admitted ticket in sight is no new scan, after its page has gone
constexpr int kLongShownMs = 20'000; // as long as this, where the page stays until it is touched

Chime::Sound soundOf(Tone::Kind tone)
{
    switch (tone) {
    case Tone::Admit:
        return Chime::Admit;
    case Tone::Again:
        return Chime::Again;
    case Tone::Refuse:
        return Chime::Refuse;
    case Tone::Calm:
    case Tone::Busy:
        break;
    }
    return Chime::Calm;
}

} // namespace

void Kiosk::onVerdict(const GateVerdict &verdict)
{
    m_screenshots.verdictComes();
    m_view.showVerdict(verdict);
    if (m_options.headless) {
        std::printf("%s\n", verdictLine(verdict, m_clock.monotonicMs()).constData());
        std::fflush(stdout);
    }
    if (verdict.scan.source == ScanSource::Picked) // the arbiter did not see it
        return;
    const int ms = m_view.verdict()->msFor(verdict.verdict);
    const int shownMs = ms > 0 ? ms : kLongShownMs;
    if (verdict.verdict.admitted())
        m_arbiter.admissionKnown(m_clock.monotonicMs() + shownMs + kHoldMs);
    else
        m_arbiter.verdictKnown();
}

void Kiosk::setVerdictTimes()
{
    const auto ms = [](double seconds) { return static_cast<int>(seconds * 1000); };
    m_view.verdict()->setTimes({ms(m_settings.admittedSeconds), ms(m_settings.otherSeconds)});
}

void Kiosk::onVerdictShown(const GateVerdict &verdict)
{
    m_shown.begin(verdict);
    announce(verdict.verdict);
    m_screenshots.verdictShown(verdictWord(verdict.verdict.kind));
}

void Kiosk::announce(const Verdict &verdict)
{
    if (!m_chime)
        return;
    const bool attention = verdict.ticket && verdict.ticket->attention && verdict.admitted();
    m_chime->play(attention ? Chime::Attention : soundOf(m_view.verdict()->tone()));
}

} // namespace gatebook
