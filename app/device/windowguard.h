// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>
#include <QTimer>
#include <QWindow>

namespace gatebook {

// Keeps a window where a kiosk's has to be: full screen on a screen that is there, in front, with the keyboard, whatever
// happens to screens, to other windows and to this one. Under X11 it asks the window manager, where there is one; under Wayland
// place and focus are the compositor's (packaging/linux runs cage, which shows one window and nothing else).
class WindowGuard : public QObject
{
    Q_OBJECT

public:
    WindowGuard();

    void watch(QWindow &window);
    void putRight(); // what is not as it has to be, now

private:
    void watchScreen(QScreen &screen);

    QPointer<QWindow> m_window;
    QTimer m_soon; // a change of screens comes as several events
};

} // namespace gatebook
