// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeyEvent>
#include <QSet>
#include <QString>

#include <utility>

#include "app/scan/keystroke.h"

namespace gatebook {

// Reads key events as a scanner meant them, whatever the system's layout, Caps Lock and Num Lock make of them. Knows which
// keys are down, for three things that a single event does not tell:
//   - AltGr, which is a modifier only where the system's layout has it;
//   - Alt with digits of the numeric pad: a character by its number, entered when Alt goes up;
//   - a key whose press an input method kept for itself (a dead key does that): only its release arrives.
class StrokeReader
{
public:
    enum class Kind {
        Other,      // nothing that a scanner types
        Modifier,   // of the keys around it
        Stroke,     // `stroke`
        AltDigit,   // part of a character that is still to come
        Framing,    // STX, ETX, EOT or RS around a code: not part of it
        Terminator, // Enter, Tab, CR or LF
    };
    struct Reading
    {
        Kind kind = Kind::Other;
        KeyStroke stroke;
    };

    // platform: as QGuiApplication names it.
    explicit StrokeReader(QString platform) : m_platform(std::move(platform)) { }

    [[nodiscard]] Reading press(const QKeyEvent &event);
    // composing: an input method may have kept presses. Stroke and Terminator are said of what no press said before.
    [[nodiscard]] Reading release(const QKeyEvent &event, bool composing);
    void forget(); // the keyboard went to another window

    // Tells keys apart that are down at the same time.
    [[nodiscard]] quint32 idOf(const QKeyEvent &event) const;

private:
    [[nodiscard]] quint32 placeOf(const QKeyEvent &event) const;
    [[nodiscard]] Reading modifierDown(const QKeyEvent &event, quint32 key);
    [[nodiscard]] Reading modifierUp(const QKeyEvent &event, quint32 key);
    [[nodiscard]] Reading altNumber();

    QString m_platform;
    QSet<quint32> m_down; // places
    bool m_altGr = false;
    bool m_shift = false;      // now …
    bool m_shiftSince = false; // … or at any time since the last key came up
    QString m_digits;          // typed while Alt is down
};

} // namespace gatebook
