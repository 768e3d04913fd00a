// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>
#include <QSet>
#include <QTemporaryDir>
#include <QUuid>

#include "tests/e2e/hubfixture.h"
#include "tests/e2e/xdisplay.h"

namespace gatebook::test {

// The built gatebook-kiosk in a window on an X display, paired with a hub of one event, and what its kiosk.db says from
// outside.
class DoorWindow
{
public:
    explicit DoorWindow(const XDisplay &display);
    ~DoorWindow(); // kills
    DoorWindow(const DoorWindow &) = delete;
    DoorWindow &operator=(const DoorWindow &) = delete;

    // A supervisor's PIN on it from the start. False: it could not be set.
    [[nodiscard]] bool setPin(const QString &digits);
    // settings: lines of kiosk.ini. False: it did not come, did not get its list or not the keyboard.
    [[nodiscard]] bool open(const QByteArray &settings = {}, const QStringList &more = {});
    [[nodiscard]] bool isRunning() const { return m_process.state() == QProcess::Running; }
    [[nodiscard]] qint64 pid() const { return m_process.processId(); }
    // SIGTERM. → its exit code; -1: it crashed or did not end.
    [[nodiscard]] int close();

    [[nodiscard]] QString dataDir() const { return m_dir.filePath(QStringLiteral("kiosk")); }
    [[nodiscard]] QUuid ticketOf(const QString &code) const; // of any code, on the list or not
    // The tickets in the journal. Empty, too, where the file can't be read now.
    [[nodiscard]] QSet<QUuid> journal() const;
    // Waits. → whether all of them are in the journal.
    [[nodiscard]] bool hasScanned(const QStringList &codes) const;

private:
    [[nodiscard]] bool hasList() const;

    const XDisplay &m_display;
    QTemporaryDir m_dir;
    HubFixture m_hub;
    QUuid m_event;
    QProcess m_process;
};

} // namespace gatebook::test
