// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/simulation/runner.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QJsonDocument>
#include <QProcess>

#include <algorithm>
#include <memory>
#include <vector>

namespace gatebook::test {

namespace {

constexpr int kLookMs = 100; // how long one worker is waited for before the next is looked at

Report runHere(const RunOptions &options, quint64 &next)
{
    Report report;
    QElapsedTimer timer;
    timer.start();
    next = options.first;
    while (next < options.first + options.count && !report.hasFailed()
        && (options.seconds == 0 || timer.elapsed() < options.seconds * 1'000)) {
        report.add(next, proveSeed(next, options.tells));
        next += options.stride;
    }
    return report;
}

std::unique_ptr<QProcess> startWorker(const RunOptions &options, int number)
{
    auto worker = std::make_unique<QProcess>();
    worker->setProcessChannelMode(QProcess::ForwardedErrorChannel);
    const auto offset = static_cast<quint64>(number);
    worker->start(QCoreApplication::applicationFilePath(),
        {QStringLiteral("--seed"), QString::number(options.first + offset), QStringLiteral("--seeds"),
            QString::number(options.count - std::min(options.count, offset)), QStringLiteral("--stride"),
            QString::number(options.jobs), QStringLiteral("--seconds"), QString::number(options.seconds),
            QStringLiteral("--jobs"), QStringLiteral("1")});
    return worker;
}

QJsonObject lastLine(QProcess &worker)
{
    const QList<QByteArray> lines = worker.readAllStandardOutput().trimmed().split('\n');
    return QJsonDocument::fromJson(lines.last()).object();
}

void addWorker(QProcess &worker, quint64 first, Report &report, quint64 &next)
{
    const QJsonObject last = lastLine(worker);
    if (worker.exitStatus() != QProcess::NormalExit || last.isEmpty()) {
        TrialResult broken;
        broken.violation = QStringLiteral("the simulator itself ended (a crash, an assertion)");
        return report.add(first, broken);
    }
    report.add(last);
    next = std::min(next, static_cast<quint64>(last.value(QStringLiteral("next_seed")).toInteger()));
}

} // namespace

Report runSeeds(const RunOptions &options, quint64 &next)
{
    if (options.jobs <= 1)
        return runHere(options, next);
    std::vector<std::unique_ptr<QProcess>> workers;
    workers.reserve(static_cast<std::size_t>(options.jobs));
    for (int i = 0; i < options.jobs; ++i)
        workers.push_back(startWorker(options, i));
    Report report;
    next = options.first + options.count;
    while (!workers.empty() && !report.hasFailed()) { // the first violation ends it for all
        for (auto worker = workers.begin(); worker != workers.end();) {
            if (!(*worker)->waitForFinished(kLookMs) && (*worker)->state() != QProcess::NotRunning) {
                ++worker;
                continue;
            }
            addWorker(**worker, options.first, report, next);
            worker = workers.erase(worker);
        }
    }
    return report;
}

} // namespace gatebook::test
