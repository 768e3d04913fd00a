// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/view/preflightview.h"

#include <algorithm>

namespace gatebook {

namespace {

qsizetype countOf(const std::vector<PreflightCheck> &checks, PreflightCheck::State state)
{
    return std::count_if(
        checks.begin(), checks.end(), [state](const PreflightCheck &check) { return check.state == state; });
}

} // namespace

PreflightView::PreflightView(const Clock &clock) : m_clock(clock)
{
    m_timer.setInterval(kTickMs);
    connect(&m_timer, &QTimer::timeout, this, &PreflightView::tick);
    refresh();
}

void PreflightView::setStatus(const KioskStatus &status)
{
    if (status.event.uuid != m_facts.status.event.uuid)
        m_facts.list.reset(); // another list
    m_facts.status = status;
    m_facts.statusMs = m_clock.monotonicMs();
    refresh();
}

void PreflightView::setCamera(FrameSource::State state, const QString &name)
{
    if (state != m_facts.camera)
        m_facts.framesPerSecond.reset();
    m_facts.camera = state;
    m_facts.cameraName = name;
    refresh();
}

void PreflightView::watchFrames(std::function<quint64()> framesSoFar)
{
    m_framesSoFar = std::move(framesSoFar);
}

void PreflightView::setScannerTest(const ScannerTest &test)
{
    m_facts.scanner = test;
    refresh();
}

void PreflightView::setSound(bool wanted, const QString &output)
{
    if (output != m_facts.soundOutput)
        m_facts.tonePlayed = false; // by another one
    m_facts.soundWanted = wanted;
    m_facts.soundOutput = output;
    refresh();
}

void PreflightView::setMachine(const MachineFacts &machine)
{
    m_facts.machine = machine;
    refresh();
}

void PreflightView::setListCheck(const ListCheck &check)
{
    m_facts.list = check;
    refresh();
}

void PreflightView::setPin(bool isSet)
{
    m_facts.pinSet = isSet;
    refresh();
}

void PreflightView::setShown(bool shown)
{
    if (shown == m_timer.isActive())
        return;
    if (!shown) {
        m_timer.stop();
        return;
    }
    m_timer.start();
    measureFrames();
    checkAgain();
}

void PreflightView::checkAgain()
{
    m_checkedMs = m_clock.monotonicMs();
    Q_EMIT checkRequested();
    refresh();
}

void PreflightView::act(int row)
{
    if (row < 0 || row >= m_model.rowCount())
        return;
    const PreflightCheck check = m_model.checks()[static_cast<std::size_t>(row)];
    bool &isUsed = check.id == PreflightCheck::Id::Camera ? m_facts.cameraUsed : m_facts.scannerUsed;
    switch (check.action) {
    case PreflightCheck::Action::None:
        return;
    case PreflightCheck::Action::PlayTone:
        m_facts.tonePlayed = true;
        Q_EMIT toneRequested();
        break;
    case PreflightCheck::Action::SyncNow:
        Q_EMIT syncRequested();
        checkAgain();
        break;
    case PreflightCheck::Action::OpenSetup:
        Q_EMIT setupRequested();
        break;
    case PreflightCheck::Action::NotUsed:
        isUsed = false;
        break;
    case PreflightCheck::Action::Used:
        isUsed = true;
        break;
    }
    refresh();
}

QString PreflightView::verdict() const
{
    using State = PreflightCheck::State;
    const auto &checks = m_model.checks();
    const auto open = static_cast<int>(countOf(checks, State::Attention) + countOf(checks, State::Bad));
    if (open > 0)
        return tr("%Ln things to see to", nullptr, open);
    return countOf(checks, State::Working) > 0 ? tr("One moment, being checked") : tr("Ready for doors");
}

Tone::Kind PreflightView::tone() const
{
    using State = PreflightCheck::State;
    const auto &checks = m_model.checks();
    if (countOf(checks, State::Bad) > 0)
        return Tone::Refuse;
    if (countOf(checks, State::Attention) > 0)
        return Tone::Again;
    return countOf(checks, State::Working) > 0 ? Tone::Busy : Tone::Admit;
}

VerdictView::Glyph PreflightView::glyph() const
{
    switch (tone()) {
    case Tone::Admit:
        return VerdictView::Tick;
    case Tone::Refuse:
        return VerdictView::Cross;
    case Tone::Again:
        return VerdictView::Exclamation;
    default:
        return VerdictView::Question;
    }
}

void PreflightView::tick()
{
    measureFrames();
    if (m_clock.monotonicMs() - m_checkedMs >= kCheckEveryMs)
        checkAgain();
    else
        refresh();
}

// Over at least half a second, so that no single frame counts much.
void PreflightView::measureFrames()
{
    const qint64 now = m_clock.monotonicMs();
    const qint64 passed = now - m_framesMs;
    if (!m_framesSoFar || passed < kTickMs / 2)
        return;
    const quint64 frames = m_framesSoFar();
    const bool isRecent = m_framesMs != 0 && passed < 5 * kTickMs; // not from before the page was hidden
    if (isRecent && m_facts.camera == FrameSource::State::Live)
        m_facts.framesPerSecond = 1000.0 * static_cast<double>(frames - m_frames) / static_cast<double>(passed);
    m_frames = frames;
    m_framesMs = now;
}

void PreflightView::refresh()
{
    m_facts.nowMs = m_clock.monotonicMs();
    m_model.set(PreflightChecks::of(m_facts));
    Q_EMIT changed();
}

} // namespace gatebook
