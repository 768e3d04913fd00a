// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>
#include <QProcessEnvironment>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>

#include "app/scan/keyboardlayout.h"

namespace gatebook::test {

// An X server of the test's own (Xvfb), and hands on its keyboard and mouse (xdotool). Needs no application object.
class XDisplay
{
public:
    XDisplay() = default;
    ~XDisplay(); // ends the server
    XDisplay(const XDisplay &) = delete;
    XDisplay &operator=(const XDisplay &) = delete;

    // False: Xvfb did not start.
    [[nodiscard]] bool start();
    [[nodiscard]] QString name() const { return m_name; } // ":7"
    // A window manager that has no keys and no menus of its own (openbox): who has the focus, and what is full screen, is as
    // on a desktop. False: it did not start.
    [[nodiscard]] bool manageWindows();
    // For programs that open windows there, drawn in software.
    [[nodiscard]] QProcessEnvironment environment() const;
    // Runs a program there to its end. → whether it went well.
    [[nodiscard]] bool run(const QString &program, const QStringList &arguments) const;
    [[nodiscard]] bool hands(const QStringList &xdotool) const { return run(QStringLiteral("xdotool"), xdotool); }
    // The keyboard layout of the system (setxkbmap).
    [[nodiscard]] bool setLayout(const QString &layout) const { return run(QStringLiteral("setxkbmap"), {layout}); }

    // Types it as a scanner does that believes in the layout, and Enter; each key by its place. On a busy machine the hands may
    // be slower than a scanner ever is: then again, after a pause. → how often it was typed; 0: never at a scanner's pace.
    [[nodiscard]] int scan(const QString &code, KeyboardLayout layout = KeyboardLayout::Us) const;

private:
    [[nodiscard]] static QStringList keysOf(const QString &code, KeyboardLayout layout);
    // How long the hands took, at most; -1: they failed.
    [[nodiscard]] qint64 timed(const QStringList &xdotool) const;

    QTemporaryDir m_dir;
    QProcess m_server;
    QProcess m_manager;
    QString m_name;
};

} // namespace gatebook::test
