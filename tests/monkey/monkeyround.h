// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRandomGenerator>
#include <QStringList>

#include "tests/e2e/doorwindow.h"
#include "tests/monkey/bystander.h"

namespace gatebook::test {

// A monkey at one kiosk: keys with any modifiers, clicks, and scans among them, as the seed has it. After each of its acts the
// kiosk is looked at from outside.
class MonkeyRound
{
public:
    struct Counts
    {
        int keys = 0;
        int clicks = 0;
        int scans = 0;
    };

    MonkeyRound(const XDisplay &display, Bystander &bystander, quint64 seed);

    // → violations; none: clean.
    [[nodiscard]] QStringList play(int acts);
    [[nodiscard]] const Counts &counts() const { return m_counts; }

private:
    void act();
    void pressKeys();
    void click();
    void scan();
    void present(const QString &code);
    void hands(const QStringList &xdotool);
    void look(const QString &after);
    void lookAtProcess(const QString &after);
    [[nodiscard]] QString processFolder() const;
    [[nodiscard]] qint64 childrensFaults() const;
    [[nodiscard]] QByteArray supervisorsFiles() const;
    void finish();
    void violate(const QString &what);
    [[nodiscard]] int below(int bound) { return static_cast<int>(m_random.bounded(bound)); }

    const XDisplay &m_display;
    Bystander &m_bystander;
    QRandomGenerator m_random;
    DoorWindow m_door;
    Counts m_counts;
    QByteArray m_supervised;      // supervisorsFiles() before the first act
    qint64 m_childrensFaults = 0; // of children that were waited for
    QStringList m_codes;          // scanned
    QStringList m_violations;
};

} // namespace gatebook::test
