// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/scan/wedgescanner.h"

#include <QInputMethodEvent>

#include <utility>

namespace gatebook {

namespace {

using Kind = StrokeReader::Kind;

// Silence is counted in turns of the event loop, so that keys which wait behind a busy program are seen before it is over.
constexpr int kTickMs = 18;
constexpr int kQuietTicks = 5;     // 90 ms: it was a person
constexpr int kCodeOverTicks = 12; // 216 ms: a code that was certain has ended

static_assert(kQuietTicks * kTickMs > KeyPace::kLongestGapMs && kCodeOverTicks * kTickMs > KeyPace::kStutterMs);

bool acceptsText(QObject *object)
{
    if (object == nullptr)
        return false;
    QInputMethodQueryEvent query(Qt::ImEnabled);
    QCoreApplication::sendEvent(object, &query);
    return query.value(Qt::ImEnabled).toBool();
}

} // namespace

WedgeScanner::WedgeScanner(const Clock &clock, KeyTime keyTime, const QString &platform)
    : m_clock(clock), m_keyTime(std::move(keyTime)), m_reader(platform)
{
    if (!m_keyTime) {
        m_keyTime = [this](const QKeyEvent &event) {
            return event.timestamp() != 0 ? static_cast<qint64>(event.timestamp()) : m_clock.monotonicMs();
        };
    }
    m_tick.setInterval(kTickMs);
    m_tick.setTimerType(Qt::PreciseTimer);
    connect(&m_tick, &QTimer::timeout, this, &WedgeScanner::tick);
}

// The application's filters see what goes to any object: text that an input method makes goes past the window.
void WedgeScanner::watch(QObject *window)
{
    m_window = window;
    QCoreApplication::instance()->installEventFilter(this);
}

bool WedgeScanner::eventFilter(QObject *watched, QEvent *event)
{
    if (m_givingBack)
        return false;
    if (event->type() == QEvent::InputMethod && !m_held.empty()) {
        hold(watched, *event);
        return true;
    }
    if (watched != m_window)
        return false;
    switch (event->type()) {
    case QEvent::KeyPress:
        return pressed(static_cast<const QKeyEvent &>(*event));
    case QEvent::KeyRelease:
        return released(static_cast<const QKeyEvent &>(*event));
    case QEvent::ShortcutOverride:
        return overrides(static_cast<QKeyEvent &>(*event));
    case QEvent::FocusOut:
        m_reader.forget();
        m_muted.clear();
        return false;
    default:
        return false;
    }
}

// Before any key press: is it a shortcut's? Not in the middle of a scan.
bool WedgeScanner::overrides(QKeyEvent &event)
{
    if (m_held.empty())
        return false;
    const bool combined = (event.modifiers() & (Qt::ControlModifier | Qt::AltModifier)) != 0;
    if (combined && m_pace.belongs(m_keyTime(event))) {
        event.accept();
        return true;
    }
    if (event.key() == Qt::Key_Escape || (event.key() >= Qt::Key_F1 && event.key() <= Qt::Key_F35))
        giveBack(); // what was typed before it comes first
    return false;
}

bool WedgeScanner::pressed(const QKeyEvent &event)
{
    const qint64 now = m_keyTime(event);
    if (!m_held.empty() && !m_pace.belongs(now))
        endBySilence();
    // Up and down within a millisecond looks like a repetition, too, and radio scanners do that; no key repeats so soon.
    if (event.isAutoRepeat() && m_held.empty())
        return m_muted.contains(m_reader.idOf(event));
    const StrokeReader::Reading reading = m_reader.press(event);
    m_muted.remove(m_reader.idOf(event));
    if (isEcho(reading.kind, now)) {
        m_muted.insert(m_reader.idOf(event));
        return true;
    }
    switch (reading.kind) {
    case Kind::Modifier:
        return false;
    case Kind::Terminator:
        return terminated(event, now);
    case Kind::Stroke:
        return stroke(reading.stroke, event, now);
    case Kind::AltDigit:
        return beat(event, now);
    case Kind::Framing:
        if (m_pace.belongs(now))
            return beat(event, now);
        break;
    case Kind::Other:
        break;
    }
    giveBack();
    return false;
}

bool WedgeScanner::released(const QKeyEvent &event)
{
    if (event.isAutoRepeat() && m_held.empty())
        return m_muted.contains(m_reader.idOf(event));
    const bool composing = event.nativeScanCode() != 0 && acceptsText(QGuiApplication::focusObject());
    const StrokeReader::Reading reading = m_reader.release(event, composing);
    if (m_muted.remove(m_reader.idOf(event)))
        return true;
    if (event.key() == Qt::Key_Alt) { // the digits of its number have been counted
        if (reading.kind == Kind::Stroke && !m_held.empty())
            m_strokes.push_back(reading.stroke);
        else if (reading.kind == Kind::Terminator)
            (void)terminated(event, m_keyTime(event));
        return false;
    }
    if (reading.kind == Kind::Stroke) {
        const qint64 now = m_keyTime(event);
        if (!m_held.empty() && !m_pace.belongs(now))
            endBySilence();
        return stroke(reading.stroke, event, now);
    }
    if (reading.kind == Kind::Modifier || m_held.empty())
        return false;
    hold(m_window, event);
    return true;
}

bool WedgeScanner::stroke(const KeyStroke &stroke, const QKeyEvent &event, qint64 nowMs)
{
    if (m_strokes.size() >= kMaximumLength)
        giveBack();
    m_strokes.push_back(stroke);
    return beat(event, nowMs);
}

bool WedgeScanner::beat(const QKeyEvent &event, qint64 nowMs)
{
    if (m_held.empty()) {
        m_cut = m_cut && KeyPace::between(m_lastMs, nowMs) <= kRestMs;
        m_arrivedMs = m_clock.monotonicMs();
    }
    m_quietTicks = 0;
    m_tick.start();
    m_pace.add(nowMs);
    m_lastMs = nowMs;
    hold(m_window, event);
    if (m_pace.isPerson())
        giveBack();
    return true;
}

void WedgeScanner::hold(QObject *target, const QEvent &event)
{
    m_held.push_back({target, std::unique_ptr<QEvent>(event.clone())});
}

bool WedgeScanner::terminated(const QKeyEvent &event, qint64 nowMs)
{
    // The end comes in the same breath: a person's Enter comes later.
    const bool soon = m_pace.belongs(nowMs);
    const bool rest = m_cut && soon && m_pace.keys() > 1 && m_pace.meanWith(nowMs) <= KeyPace::kMeanGapMs;
    const bool burst = !m_cut && soon && m_pace.isScanner();
    m_cut = false;
    m_lastMs = nowMs;
    if (rest) { // Enter presses nothing here either; the holder is scanned again
        consume(&event);
        return true;
    }
    if (burst && finish(&event))
        return true;
    giveBack();
    m_cut = false;
    return false;
}

void WedgeScanner::tick()
{
    if (++m_quietTicks < (m_pace.isScanner() ? kCodeOverTicks : kQuietTicks))
        return;
    endBySilence();
}

void WedgeScanner::endBySilence()
{
    if (m_cut || !m_pace.isScanner() || !finish(nullptr))
        giveBack();
}

bool WedgeScanner::finish(const QKeyEvent *terminator)
{
    if (m_inspector && m_inspector(m_strokes, terminator != nullptr)) {
        consume(terminator);
        return true;
    }
    const std::optional<QString> text = spelled(m_strokes, m_settings.layout);
    if (!text || text->isEmpty() || (terminator == nullptr && m_settings.terminated))
        return false;
    const ScanEvent scan{stripped(*text, m_settings), {}, ScanSource::Wedge, m_arrivedMs, m_clock.monotonicMs()};
    consume(terminator);
    Q_EMIT scanned(scan);
    return true;
}

// Releases of keys whose press nobody saw must not arrive alone.
void WedgeScanner::consume(const QKeyEvent *terminator)
{
    for (const Held &held : m_held) {
        if (held.event->type() == QEvent::KeyPress)
            m_muted.insert(m_reader.idOf(static_cast<const QKeyEvent &>(*held.event)));
        else if (held.event->type() == QEvent::KeyRelease)
            m_muted.remove(m_reader.idOf(static_cast<const QKeyEvent &>(*held.event)));
    }
    if (terminator != nullptr && terminator->type() == QEvent::KeyPress)
        m_muted.insert(m_reader.idOf(*terminator));
    m_endedMs = m_lastMs;
    reset();
}

bool WedgeScanner::isEcho(Kind kind, qint64 nowMs) const
{
    return m_held.empty() && m_endedMs && KeyPace::between(*m_endedMs, nowMs) <= kEchoMs
        && (kind == Kind::Terminator || kind == Kind::Framing);
}

void WedgeScanner::giveBack()
{
    // Three keys at a scanner's pace may be the beginning of a code already; fingers roll over two.
    m_cut = m_cut || m_pace.isQuick();
    const std::vector<Held> held = std::exchange(m_held, {});
    reset();
    m_givingBack = true;
    for (const Held &one : held) {
        if (one.target)
            QCoreApplication::sendEvent(one.target, one.event.get());
    }
    m_givingBack = false;
}

void WedgeScanner::reset()
{
    m_tick.stop();
    m_quietTicks = 0;
    m_pace.clear();
    m_strokes.clear();
    m_held.clear();
}

} // namespace gatebook
