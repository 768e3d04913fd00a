// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFile>
#include <QGuiApplication>
#include <QQuickStyle>

#include <cstdio>

#include "app/journalcommand.h"
#include "app/kiosk.h"
#include "app/scancommand.h"

namespace {

using namespace gatebook;

QStringList argumentsOf(int argc, char **argv)
{
    QStringList arguments;
    for (int i = 0; i < argc; ++i)
        arguments << QFile::decodeName(argv[i]);
    return arguments;
}

int sayAndExit(const SayAndExit &what)
{
    std::fputs(qUtf8Printable(what.text), what.exitCode == 0 ? stdout : stderr);
    return what.exitCode;
}

// Without one, Qt aborts the program.
bool hasDisplay()
{
#ifdef Q_OS_LINUX
    return !qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM") || !qEnvironmentVariableIsEmpty("DISPLAY")
        || !qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY");
#else
    return true;
#endif
}

void prepareEnvironment(const KioskOptions &options)
{
    if (options.headless && !qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    if (!qEnvironmentVariableIsSet("QT_MEDIA_BACKEND"))
        qputenv("QT_MEDIA_BACKEND", "gstreamer");
}

int runKiosk(const KioskOptions &options, int argc, char **argv)
{
    prepareEnvironment(options);
    if (!hasDisplay())
        return sayAndExit({QStringLiteral("gatebook-kiosk: no display: use a desktop session or --headless\n"), 1});
    const QGuiApplication app(argc, argv);
    QGuiApplication::setApplicationName(QStringLiteral("gatebook-kiosk"));
    QGuiApplication::setApplicationVersion(QStringLiteral(GATEBOOK_VERSION));
    QQuickStyle::setStyle(QStringLiteral("Basic"));
    const SystemClock clock;
    SystemRandom random;
    Kiosk kiosk(options, clock, random);
    if (const auto started = kiosk.start(); !started)
        return sayAndExit({QStringLiteral("gatebook-kiosk: %1\n").arg(started.error().message), 1});
    return QGuiApplication::exec();
}

} // namespace

int main(int argc, char **argv)
{
    const CommandLine line = parseCommandLine(argumentsOf(argc, argv));
    if (const auto *say = std::get_if<SayAndExit>(&line))
        return sayAndExit(*say);
    if (const auto *kiosk = std::get_if<KioskOptions>(&line))
        return runKiosk(*kiosk, argc, argv);
    const QCoreApplication app(argc, argv); // finds the picture formats and the database driver
    if (const auto *scan = std::get_if<ScanFiles>(&line))
        return scanFiles(scan->files);
    return runJournal(std::get<JournalCommand>(line));
}
