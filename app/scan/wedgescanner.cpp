// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/scan/wedgescanner.h"

#include <QGuiApplication>
#include <QInputMethodEvent>
#include <QInputMethodQueryEvent>

#include "app/scan/uskeyboard.h"

namespace gatebook {

namespace {

constexpr QChar kGroupSeparator{0x1d}; // sent as Ctrl+] within GS1 codes
constexpr quint32 kXkbOffset = 8;      // X11 key codes are evdev's plus 8

// A line feed comes as a key of its own or as Ctrl+J.
bool isTerminator(const QKeyEvent &event)
{
    const int key = event.key();
    return key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Tab || event.text() == u'\n'
        || event.text() == u'\r';
}

bool isModifier(int key)
{
    return key == Qt::Key_Shift || key == Qt::Key_Control || key == Qt::Key_Alt || key == Qt::Key_Meta
        || key == Qt::Key_AltGr || key == Qt::Key_CapsLock || key == Qt::Key_NumLock;
}

std::optional<QChar> characterOf(const QKeyEvent &event)
{
    if (event.text() == kGroupSeparator)
        return kGroupSeparator;
    if ((event.modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier)) != 0)
        return std::nullopt;
    static const bool xkb = hasXkbCodes(QGuiApplication::platformName());
    if (xkb && event.nativeScanCode() > kXkbOffset) {
        const bool shift = event.modifiers().testFlag(Qt::ShiftModifier);
        if (const auto character = usCharacter(event.nativeScanCode() - kXkbOffset, shift))
            return character;
    }
    const QString text = event.text();
    return text.size() == 1 && text.front().isPrint() ? std::optional(text.front()) : std::nullopt;
}

bool acceptsText(QObject *object)
{
    if (object == nullptr)
        return false;
    QInputMethodQueryEvent query(Qt::ImEnabled);
    QCoreApplication::sendEvent(object, &query);
    return query.value(Qt::ImEnabled).toBool();
}

// Removes characters before the cursor of whatever text field has the focus, then inserts text there.
void editFocused(int remove, const QString &insert)
{
    QObject *focused = QGuiApplication::focusObject();
    if ((remove == 0 && insert.isEmpty()) || !acceptsText(focused))
        return;
    QInputMethodEvent edit;
    edit.setCommitString(insert, -remove, remove);
    QCoreApplication::sendEvent(focused, &edit);
}

} // namespace

WedgeScanner::WedgeScanner(const Clock &clock, KeyTime keyTime) : m_clock(clock), m_keyTime(std::move(keyTime))
{
    if (!m_keyTime) {
        m_keyTime = [this](const QKeyEvent &event) {
            return event.timestamp() != 0 ? static_cast<qint64>(event.timestamp()) : m_clock.monotonicMs();
        };
    }
    m_silence.setSingleShot(true);
    m_silence.setInterval(kSilenceMs);
    connect(&m_silence, &QTimer::timeout, this, &WedgeScanner::flushAsHuman);
}

void WedgeScanner::watch(QObject *window)
{
    window->installEventFilter(this);
}

bool WedgeScanner::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress)
        return handlePress(static_cast<const QKeyEvent &>(*event));
    if (event->type() == QEvent::KeyRelease) {
        const int key = static_cast<const QKeyEvent &>(*event).key();
        if (m_swallowRelease != 0 && key == m_swallowRelease) {
            m_swallowRelease = 0;
            return true;
        }
        return m_certain && !isModifier(key);
    }
    return QObject::eventFilter(watched, event);
}

bool WedgeScanner::handlePress(const QKeyEvent &event)
{
    if (event.isAutoRepeat())
        return m_certain;
    const qint64 now = m_keyTime(event);
    if (isEcho(event, now)) {
        m_swallowRelease = event.key();
        return true;
    }
    if (isTerminator(event)) {
        const bool taken = handleTerminator(now);
        m_swallowRelease = taken ? event.key() : 0;
        return taken;
    }
    if (isModifier(event.key()))
        return false;
    if (const auto character = characterOf(event))
        return handleCharacter(*character, now);
    flushAsHuman();
    return false;
}

bool WedgeScanner::handleCharacter(QChar character, qint64 nowMs)
{
    if (!m_text.isEmpty() && (nowMs - m_lastMs > kLongestGapMs || m_text.size() >= kMaximumLength))
        flushAsHuman();
    if (m_text.isEmpty()) {
        m_cut = m_cut && nowMs - m_lastMs <= kRestMs;
        m_firstMs = nowMs;
        m_arrivedMs = m_clock.monotonicMs();
    }
    m_text.append(character);
    m_lastMs = nowMs;
    m_silence.start();
    if (!m_certain && m_text.size() >= kMinimumLength && isFast(nowMs)) {
        m_certain = true;
        editFocused(m_passedOn, {});
        m_swallowed = m_text.left(m_passedOn);
    }
    if (m_certain)
        m_swallowed.append(character);
    else
        ++m_passedOn;
    return m_certain;
}

bool WedgeScanner::handleTerminator(qint64 nowMs)
{
    // Certain until now, and the end came in the same breath: a human's Enter comes later.
    const bool soon = !m_text.isEmpty() && nowMs - m_lastMs <= kLongestGapMs;
    const bool rest = m_cut && soon && nowMs - m_firstMs <= kMeanGapMs * m_text.size();
    const bool burst = !m_cut && m_certain && isFast(m_lastMs) && soon;
    m_cut = false;
    if (rest) // Enter presses nothing here either; the holder is scanned again
        reset();
    if (!burst) {
        flushAsHuman();
        m_cut = false;
        if (rest)
            m_endedMs = nowMs;
        return rest;
    }
    m_endedMs = nowMs;
    const ScanEvent scan{m_text, {}, ScanSource::Wedge, m_arrivedMs, m_clock.monotonicMs()};
    reset();
    Q_EMIT scanned(scan);
    return true;
}

bool WedgeScanner::isEcho(const QKeyEvent &event, qint64 nowMs) const
{
    return m_text.isEmpty() && m_endedMs && nowMs - *m_endedMs <= kEchoMs
        && (isTerminator(event) || event.key() == Qt::Key_Control);
}

bool WedgeScanner::isFast(qint64 lastMs) const
{
    return m_text.size() >= kMinimumLength && lastMs - m_firstMs <= kMeanGapMs * (m_text.size() - 1);
}

void WedgeScanner::flushAsHuman()
{
    if (m_certain)
        editFocused(0, m_swallowed);
    // Two keys at a scanner's pace may be the beginning of a code already; one is a stray key.
    m_cut = m_cut || (m_text.size() > 1 && m_lastMs - m_firstMs <= kMeanGapMs * (m_text.size() - 1));
    reset();
}

void WedgeScanner::reset()
{
    m_silence.stop();
    m_text.clear();
    m_swallowed.clear();
    m_passedOn = 0;
    m_certain = false;
}

} // namespace gatebook
