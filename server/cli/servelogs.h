// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QTimer>

#include <memory>

#include "server/telemetry/linewriter.h"
#include "server/telemetry/messagelog.h"
#include "shared/base/clock.h"
#include "shared/base/result.h"

namespace gatebook::cli {

// What a serving hub writes beside its answers: messages on standard error, and the access log. On the thread of the program's
// event loop.
class ServeLogs
{
public:
    static inline const QString kNone = QStringLiteral("none");
    static inline const QString kStandardError = QStringLiteral("-");

    // accessLog: a file, or one of the two words. The error names the file.
    [[nodiscard]] static Result<std::unique_ptr<ServeLogs>> open(const QString &accessLog, const Clock &clock);

    [[nodiscard]] telemetry::LineWriter *accessLog(); // null: none is kept

private:
    ServeLogs(const Clock &clock, std::unique_ptr<telemetry::LineWriter> file, bool onStandardError);
    void look();

    telemetry::LineWriter m_standardError;
    std::unique_ptr<telemetry::LineWriter> m_file;
    bool m_onStandardError; // the access log, too
    telemetry::MessageLog m_messages;
    QTimer m_timer;
    quint64 m_droppedTold = 0;
};

} // namespace gatebook::cli
