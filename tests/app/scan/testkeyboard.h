// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeyEvent>
#include <QStringList>

#include "app/scan/wedgescanner.h"
#include "tests/support/testclock.h"

namespace gatebook::test {

// A keyboard in front of a WedgeScanner, and behind it a window that writes down what reaches it.
class TestKeyboard : public QObject
{
    static constexpr qint64 kLongMs = 5'000;

    TestClock m_clock; // before the scanner

public:
    explicit TestKeyboard(const QString &platform = {})
        : scanner(
            m_clock, [this](const QKeyEvent &) { return m_clock.monotonicMs(); }, platform)
    {
        scanner.watch(this);
        QObject::connect(
            &scanner, &WedgeScanner::scanned, &scanner, [this](const ScanEvent &scan) { scans.append(scan.text); });
    }

    // A key whose place is unknown.
    void type(QChar c, qint64 afterMs)
    {
        const bool separator = c == QChar(0x1d);
        press(separator ? int{Qt::Key_BracketRight} : c.toUpper().unicode(),
            separator ? Qt::ControlModifier : Qt::NoModifier, QString(c), afterMs);
    }
    void type(const QString &text, qint64 gapMs)
    {
        for (const QChar c : text)
            type(c, gapMs);
    }
    void enter(qint64 afterMs) { press(Qt::Key_Return, Qt::NoModifier, QStringLiteral("\r"), afterMs); }
    // A pause after which whatever was typed has its meaning. F1, which nobody else sends, comes after it.
    void settle()
    {
        press(Qt::Key_F1, Qt::NoModifier, {}, kLongMs);
        reached.removeIf([](const QString &key) { return key == u"F1"; });
    }
    void press(int key, Qt::KeyboardModifiers modifiers, const QString &text, qint64 afterMs)
    {
        m_clock.advance(afterMs);
        send(QEvent::KeyPress, key, modifiers, text);
        send(QEvent::KeyRelease, key, modifiers, text);
    }
    // A key at a place of an X11 keyboard. text: what the system's layout makes of it.
    void place(quint32 evdev, qint64 afterMs, int key = Qt::Key_unknown, Qt::KeyboardModifiers modifiers = {},
        const QString &text = {})
    {
        m_clock.advance(afterMs);
        down(evdev, key, modifiers, text);
        up(evdev, key, modifiers, text);
    }
    void down(quint32 evdev, int key, Qt::KeyboardModifiers modifiers = {}, const QString &text = {})
    {
        send(QEvent::KeyPress, key, modifiers, text, evdev + 8);
    }
    void up(quint32 evdev, int key, Qt::KeyboardModifiers modifiers = {}, const QString &text = {})
    {
        send(QEvent::KeyRelease, key, modifiers, text, evdev + 8);
    }

    // What a person sees of it: the text of each press, in order; "Enter" and "F1" by name.
    QStringList reached;
    QStringList scans;
    WedgeScanner scanner;

    bool event(QEvent *event) override
    {
        if (event->type() != QEvent::KeyPress)
            return QObject::event(event);
        const auto *key = static_cast<QKeyEvent *>(event);
        reached << (key->key() == Qt::Key_Return ? QStringLiteral("Enter")
                : key->key() == Qt::Key_F1       ? QStringLiteral("F1")
                                                 : key->text());
        return true;
    }

private:
    void send(QEvent::Type type, int key, Qt::KeyboardModifiers modifiers, const QString &text, quint32 native = 0)
    {
        QKeyEvent event(type, key, modifiers, native, 0, 0, text);
        QCoreApplication::sendEvent(this, &event);
    }
};

} // namespace gatebook::test
