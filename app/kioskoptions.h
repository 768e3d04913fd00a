// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <variant>

namespace gatebook {

// gatebook-kiosk's command line.
struct KioskOptions
{
    QString dataDir;
    QString enrolUri;
    QString camera;
    QString source;
    QString codes;
    QString screenshotsDir;
    bool windowed = false;
    bool headless = false;
    bool once = false;
};

struct ScanFiles // gatebook-kiosk scan FILE…
{
    QStringList files;
};

struct JournalCommand // gatebook-kiosk journal export FILE | verify
{
    enum class What { Export, Verify };
    What what = What::Verify;
    QString dataDir;
    QString file; // Export
    bool json = false;
};

struct SayAndExit // help, version, or what was wrong with the command line
{
    QString text;
    int exitCode = 0; // 0: to stdout; else to stderr
};

using CommandLine = std::variant<KioskOptions, ScanFiles, JournalCommand, SayAndExit>;

[[nodiscard]] CommandLine parseCommandLine(const QStringList &arguments);

} // namespace gatebook
