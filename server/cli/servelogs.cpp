// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/cli/servelogs.h"

#include <QLoggingCategory>

#include <chrono>

#include "server/telemetry/accessline.h"
#include "server/telemetry/logfile.h"
#include "server/telemetry/platform/standarderror.h"

namespace gatebook::cli {

namespace {

Q_LOGGING_CATEGORY(lcAccess, "gatebook.accesslog", QtWarningMsg)

constexpr std::chrono::seconds kLook{10};

telemetry::LineWriter::Notice notice(const Clock &clock)
{
    return [&clock](quint64 dropped) { return telemetry::droppedLine(dropped, clock.wallMs()); };
}

} // namespace

Result<std::unique_ptr<ServeLogs>> ServeLogs::open(const QString &accessLog, const Clock &clock)
{
    std::unique_ptr<telemetry::LineWriter> file;
    if (accessLog != kNone && accessLog != kStandardError) {
        auto sink = telemetry::LogFile::open(accessLog, {});
        if (!sink)
            return Error{sink.error().kind,
                QStringLiteral("%1; choose another file with --access-log, or none").arg(sink.error().message)};
        file = std::make_unique<telemetry::LineWriter>(std::move(*sink), notice(clock));
    }
    return std::unique_ptr<ServeLogs>(new ServeLogs(clock, std::move(file), accessLog == kStandardError));
}

ServeLogs::ServeLogs(const Clock &clock, std::unique_ptr<telemetry::LineWriter> file, bool onStandardError)
    : m_standardError(std::make_unique<telemetry::StandardError>(), notice(clock)), m_file(std::move(file)),
      m_onStandardError(onStandardError), m_messages(clock, m_standardError)
{
    QObject::connect(&m_timer, &QTimer::timeout, [this] { look(); });
    m_timer.start(kLook);
}

telemetry::LineWriter *ServeLogs::accessLog()
{
    return m_onStandardError ? &m_standardError : m_file.get();
}

void ServeLogs::look()
{
    m_messages.summarise();
    const quint64 dropped = m_file != nullptr ? m_file->dropped() : 0;
    if (dropped != m_droppedTold)
        qCWarning(lcAccess, "the access log lost %llu lines: is its disk full?", dropped - m_droppedTold);
    m_droppedTold = dropped;
}

} // namespace gatebook::cli
