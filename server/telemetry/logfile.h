// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>
#include <QString>

#include <memory>

#include "server/telemetry/linesink.h"
#include "shared/base/result.h"

namespace gatebook::telemetry {

// A file that is appended to and, at a size, moved aside as NAME.1; the older ones become NAME.2 and so on, the oldest goes.
// Its owner alone may read it.
class LogFile final : public LineSink
{
public:
    struct Limits
    {
        qint64 bytes = 16 << 20; // of one file
        int files = 5;           // that one included; ≥ 1
    };

    // The error names the file. Anything there that is no ordinary file is refused.
    [[nodiscard]] static Result<std::unique_ptr<LogFile>> open(const QString &path, const Limits &limits);

    [[nodiscard]] bool write(const QByteArray &lines, const std::atomic<bool> &hurry) override;

private:
    LogFile(const QString &path, const Limits &limits) : m_file(path), m_limits(limits) { }

    [[nodiscard]] bool openFile();
    [[nodiscard]] bool moveAside();
    [[nodiscard]] QString numbered(int number) const;

    QFile m_file;
    Limits m_limits;
};

} // namespace gatebook::telemetry
