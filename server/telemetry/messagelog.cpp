// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/telemetry/messagelog.h"

#include <cstdio>
#include <cstring>

#include "shared/base/text.h"
#include "shared/base/timestamp.h"

namespace gatebook::telemetry {

namespace {

constexpr qsizetype kMessageMax = 1'000; // code points

std::mutex g_mutex; // guards both the pointer and the object
MessageLog *g_instance = nullptr;

QString levelWord(QtMsgType type)
{
    switch (type) {
    case QtDebugMsg:
        return QStringLiteral("debug");
    case QtInfoMsg:
        return QStringLiteral("info");
    case QtWarningMsg:
        return QStringLiteral("warning");
    case QtCriticalMsg:
        return QStringLiteral("critical");
    case QtFatalMsg:
        return QStringLiteral("fatal");
    }
    return {};
}

} // namespace

MessageLog::MessageLog(const Clock &clock, LineWriter &out)
    : m_clock(clock), m_out(out), m_before(qInstallMessageHandler(handle))
{
    const std::scoped_lock lock(g_mutex);
    g_instance = this;
}

MessageLog::~MessageLog()
{
    const std::scoped_lock lock(g_mutex);
    qInstallMessageHandler(m_before);
    g_instance = nullptr;
    for (const QString &summary : m_filter.takeAllSummaries())
        print(summary);
}

void MessageLog::summarise()
{
    const std::scoped_lock lock(g_mutex);
    for (const QString &summary : m_filter.takeSummaries(m_clock.monotonicMs()))
        print(summary);
}

void MessageLog::handle(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    if (type == QtFatalMsg) { // the program ends on return
        std::fprintf(stderr, "gatebook: %s\n", qUtf8Printable(displayText(message, kMessageMax)));
        return;
    }
    const std::scoped_lock lock(g_mutex);
    if (g_instance != nullptr)
        g_instance->take(type, context.category, message);
}

void MessageLog::take(QtMsgType type, const char *category, const QString &message)
{
    const QString from = QString::fromLatin1(category == nullptr ? "default" : category);
    const bool report = type == QtWarningMsg || type == QtCriticalMsg;
    if (!report && !from.startsWith(u"gatebook."))
        return;
    const QString what = levelWord(type) + u' ' + from + QStringLiteral(": ") + displayText(message, kMessageMax);
    if (m_filter.passes(what, m_clock.monotonicMs()))
        print(what);
}

void MessageLog::print(const QString &what)
{
    m_out.write((timestampText(m_clock.wallMs()) + u' ' + what + u'\n').toUtf8());
}

} // namespace gatebook::telemetry
