// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QtGlobal>

#include <mutex>

#include "server/telemetry/linewriter.h"
#include "server/telemetry/repeatfilter.h"
#include "shared/base/clock.h"

namespace gatebook::telemetry {

// While it lives, all that this program and Qt report (qWarning and its like) goes through it: one line each, with the
// time, without control characters, floods summed up. Qt's own reports below a warning are left out whatever is switched
// on: they show what clients send. One object a process; clock and out outlive it.
class MessageLog
{
public:
    MessageLog(const Clock &clock, LineWriter &out);
    ~MessageLog(); // tells the sums of what it kept back; then Qt's handler is the one before
    MessageLog(const MessageLog &) = delete;
    MessageLog &operator=(const MessageLog &) = delete;

    // Tells the sums of floods that are over. Call now and then.
    void summarise();

private:
    static void handle(QtMsgType type, const QMessageLogContext &context, const QString &message);
    void take(QtMsgType type, const char *category, const QString &message);
    void print(const QString &what);

    const Clock &m_clock;
    LineWriter &m_out;
    RepeatFilter m_filter;
    QtMessageHandler m_before;
};

} // namespace gatebook::telemetry
