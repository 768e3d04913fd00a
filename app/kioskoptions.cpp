// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/kioskoptions.h"

#include <QCommandLineParser>
#include <QStandardPaths>

#include "app/versions.h"

namespace gatebook {

namespace {

constexpr int kUsage = 2;

QString mainHelp()
{
    return QStringLiteral(R"(usage: gatebook-kiosk [--data DIR] [OPTIONS]
       gatebook-kiosk scan FILE…
       gatebook-kiosk [--data DIR] journal export FILE | verify

The kiosk window: scans tickets, says who may enter, works without the network.

  --data DIR         where this device keeps its list and its scans
  --windowed         a window, which can be closed, instead of the full screen, which only the supervisor's PIN leads out of
  --enroll URI       pair with a hub: the text of its pairing code, 'gatebook:enroll?…'
  --camera NAME      the camera to use, by the name that the system gives it
  --source FILE|DIR  pictures (played once, in the order of their names) or a video in place of the camera
  --codes FILE|-     one code a line, from a file or standard input, like a serial scanner
  --headless         off-screen; one JSON line for each verdict on standard output. Uses a camera only if --camera names one
  --once             end when everything given has been played, the list is here and the queue is empty or the hub
                     cannot be reached; fail when no list comes
  --screenshots DIR  keep a picture of the waiting page and of each kind of verdict
  --help, --version

--source and --codes begin when a list is on this device; on one that is not paired, --source begins at once: a picture
of a pairing code pairs it. Exit codes: 0 done, 1 failed, 2 wrong usage.
)");
}

QString scanHelp()
{
    return QStringLiteral(R"(usage: gatebook-kiosk scan FILE…

Try your tickets before the event: reads pictures with the kiosk's own decoder. One JSON line each:
{"file","codes":[{"text","format"}],"ms"}. A file that is no picture is named on standard error, and the exit code is 1.
)");
}

SayAndExit wrongUsage(const QString &what)
{
    return {QStringLiteral("gatebook-kiosk: %1; see gatebook-kiosk --help\n").arg(what), kUsage};
}

CommandLine parseScan(const QStringList &arguments)
{
    QStringList files;
    bool optionsEnded = false;
    for (const QString &argument : arguments) {
        if (!optionsEnded && (argument == u"--help" || argument == u"-h"))
            return SayAndExit{scanHelp()};
        if (!optionsEnded && argument == u"--")
            optionsEnded = true;
        else if (!optionsEnded && argument.startsWith(u'-'))
            return wrongUsage(QStringLiteral("scan: unknown option %1").arg(argument));
        else
            files << argument;
    }
    if (files.isEmpty())
        return wrongUsage(QStringLiteral("scan: name at least one picture"));
    return ScanFiles{files};
}

QString defaultDataDir()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + QStringLiteral("/gatebook/kiosk");
}

QString journalHelp()
{
    return QStringLiteral(R"(usage: gatebook-kiosk [--data DIR] [--json] journal export FILE
       gatebook-kiosk [--data DIR] [--json] journal verify

The scans of this device, for the day it never reaches its hub again; close the kiosk's window first.

  export FILE  writes them all; 'gatebook-hub import-journal FILE' takes them in, and changes nothing where they are there
  verify       checks the database, each scan and that none is missing; names the first that is wrong (exit code 1)
)");
}

CommandLine parseJournal(const QCommandLineParser &parser)
{
    const QStringList words = parser.positionalArguments().mid(1);
    if (parser.isSet(QStringLiteral("help")))
        return SayAndExit{journalHelp()};
    JournalCommand command;
    command.dataDir = parser.isSet(QStringLiteral("data")) ? parser.value(QStringLiteral("data")) : defaultDataDir();
    command.json = parser.isSet(QStringLiteral("json"));
    if (words.size() == 1 && words.first() == u"verify")
        return command;
    if (words.size() != 2 || words.first() != u"export" || words.last().isEmpty())
        return wrongUsage(QStringLiteral("journal: say export FILE or verify"));
    command.what = JournalCommand::What::Export;
    command.file = words.last();
    return command;
}

CommandLine parseCommand(const QCommandLineParser &parser)
{
    const QString word = parser.positionalArguments().first();
    if (word == u"journal")
        return parseJournal(parser);
    return wrongUsage(QStringLiteral("unknown command %1").arg(word));
}

// The first word that is no option, and no option's value, names a command.
qsizetype commandIndex(const QStringList &arguments)
{
    static const QStringList withValue{QStringLiteral("--data"), QStringLiteral("--enroll"), QStringLiteral("--camera"),
        QStringLiteral("--source"), QStringLiteral("--codes"), QStringLiteral("--screenshots")};
    for (qsizetype i = 1; i < arguments.size(); ++i) {
        if (withValue.contains(arguments.at(i)))
            ++i;
        else if (!arguments.at(i).startsWith(u'-'))
            return i;
    }
    return -1;
}

void addOptions(QCommandLineParser &parser)
{
    const QString value = QStringLiteral("value");
    for (const char *name : {"data", "enroll", "camera", "source", "codes", "screenshots"})
        parser.addOption(QCommandLineOption(QString::fromLatin1(name), QString(), value));
    for (const char *name : {"windowed", "headless", "once", "version", "json"})
        parser.addOption(QCommandLineOption(QString::fromLatin1(name)));
    parser.addOption(QCommandLineOption(QStringList{QStringLiteral("h"), QStringLiteral("help")}));
}

KioskOptions optionsFrom(const QCommandLineParser &parser)
{
    KioskOptions options;
    options.dataDir = parser.isSet(QStringLiteral("data")) ? parser.value(QStringLiteral("data")) : defaultDataDir();
    options.enrolUri = parser.value(QStringLiteral("enroll"));
    options.camera = parser.value(QStringLiteral("camera"));
    options.source = parser.value(QStringLiteral("source"));
    options.codes = parser.value(QStringLiteral("codes"));
    options.screenshotsDir = parser.value(QStringLiteral("screenshots"));
    options.windowed = parser.isSet(QStringLiteral("windowed"));
    options.headless = parser.isSet(QStringLiteral("headless"));
    options.once = parser.isSet(QStringLiteral("once"));
    return options;
}

} // namespace

CommandLine parseCommandLine(const QStringList &arguments)
{
    const qsizetype command = commandIndex(arguments);
    if (command > 0 && arguments.at(command) == u"scan")
        return parseScan(arguments.mid(command + 1));
    QCommandLineParser parser;
    parser.setSingleDashWordOptionMode(QCommandLineParser::ParseAsLongOptions);
    addOptions(parser);
    if (!parser.parse(arguments))
        return wrongUsage(parser.errorText());
    if (!parser.positionalArguments().isEmpty())
        return parseCommand(parser);
    if (parser.isSet(QStringLiteral("help")))
        return SayAndExit{mainHelp()};
    if (parser.isSet(QStringLiteral("version")))
        return SayAndExit{versionsText()};
    if (parser.isSet(QStringLiteral("json")))
        return wrongUsage(QStringLiteral("--json goes with journal"));
    if (parser.isSet(QStringLiteral("source")) && parser.isSet(QStringLiteral("camera")))
        return wrongUsage(QStringLiteral("--source stands in for the camera: give one of the two"));
    for (const char *name : {"data", "enroll", "camera", "source", "codes", "screenshots"})
        if (parser.isSet(QString::fromLatin1(name)) && parser.value(QString::fromLatin1(name)).isEmpty())
            return wrongUsage(QStringLiteral("--%1 needs a value").arg(QString::fromLatin1(name)));
    return optionsFrom(parser);
}

} // namespace gatebook
