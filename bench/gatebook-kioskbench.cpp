// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The kiosk as it stands at a door, for bench/kiosk.py:
//   gatebook-kioskbench prepare FOLDER TICKETS FRAMES
//   gatebook-kioskbench run FOLDER SCANS      in a window; one JSON line of times (milliseconds) and memory (kB)
#include <QFile>
#include <QGuiApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QQuickStyle>
#include <QRegularExpression>

#include <cstdio>

#include "app/kiosk.h"
#include "bench/kioskfolder.h"

using namespace gatebook;

namespace {

int fail(const QString &message)
{
    std::fprintf(stderr, "gatebook-kioskbench: %s\n", qUtf8Printable(message));
    return 1;
}

// VmRSS, VmHWM: what this process holds of the memory, now and at most.
qint64 kilobytes(const QByteArray &what)
{
    QFile status(QStringLiteral("/proc/self/status"));
    static const QRegularExpression digits(QStringLiteral("\\d+"));
    if (!status.open(QIODevice::ReadOnly))
        return -1;
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith(what + ':'))
            return digits.match(QString::fromLatin1(line)).captured().toLongLong();
    }
    return -1;
}

QJsonObject stepOf(const ScanTimings &timings, ScanStep step)
{
    return {{QStringLiteral("count"), static_cast<qint64>(timings.count(step))},
        {QStringLiteral("p50"), timings.p50(step).value_or(-1)},
        {QStringLiteral("p95"), timings.p95(step).value_or(-1)}};
}

void tell(const ScanTimings &timings)
{
    const QJsonObject all{{QStringLiteral("decode"), stepOf(timings, ScanStep::Decode)},
        {QStringLiteral("wait"), stepOf(timings, ScanStep::Wait)},
        {QStringLiteral("judge"), stepOf(timings, ScanStep::Judge)},
        {QStringLiteral("commit"), stepOf(timings, ScanStep::Commit)},
        {QStringLiteral("show"), stepOf(timings, ScanStep::Show)},
        {QStringLiteral("answer"), stepOf(timings, ScanStep::Answer)}, {QStringLiteral("rss"), kilobytes("VmRSS")},
        {QStringLiteral("rss_max"), kilobytes("VmHWM")}};
    std::printf("%s\n", QJsonDocument(all).toJson(QJsonDocument::Compact).constData());
}

int run(QGuiApplication &app, const QString &folder, std::size_t scans)
{
    SystemClock clock;
    SystemRandom random;
    KioskOptions options;
    options.dataDir = folder + QStringLiteral("/kiosk");
    options.source = folder + QStringLiteral("/frames");
    options.windowed = true;
    Kiosk kiosk(options, clock, random);
    if (auto started = kiosk.start(); !started)
        return fail(started.error().message);
    const ShownWatch &watch = kiosk.shownWatch();
    QObject::connect(&watch, &ShownWatch::shown, &app, [&] {
        if (watch.timings().count(ScanStep::Answer) == scans)
            QGuiApplication::exit(0);
    });
    const int code = QGuiApplication::exec();
    tell(watch.timings());
    return code;
}

} // namespace

int main(int argc, char **argv)
{
    QGuiApplication app(argc, argv);
    QQuickStyle::setStyle(QStringLiteral("Basic"));
    const QStringList arguments = QGuiApplication::arguments();
    if (arguments.size() == 5 && arguments.at(1) == QStringLiteral("prepare")) {
        const auto done = bench::prepareKiosk(arguments.at(2), arguments.at(3).toInt(), arguments.at(4).toInt());
        return done ? 0 : fail(done.error().message);
    }
    if (arguments.size() == 4 && arguments.at(1) == QStringLiteral("run"))
        return run(app, arguments.at(2), arguments.at(3).toUInt());
    return fail(QStringLiteral("prepare FOLDER TICKETS FRAMES | run FOLDER SCANS"));
}
