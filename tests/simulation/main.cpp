// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCommandLineParser>
#include <QCoreApplication>
#include <QHash>
#include <QJsonDocument>
#include <QLoggingCategory>
#include <QThread>

#include <cstdio>

#include "tests/simulation/runner.h"

using namespace gatebook::test;

namespace {

constexpr int kUsage = 2;

const QStringList kNumbers{QStringLiteral("seeds"), QStringLiteral("seed"), QStringLiteral("seconds"),
    QStringLiteral("jobs"), QStringLiteral("stride")};

void describe(QCommandLineParser &parser)
{
    parser.setApplicationDescription(QStringLiteral(
        "Evenings at the gates on simulated time, from a seed: kiosks, hubs, everything that can go wrong."));
    parser.addHelpOption();
    const QStringList defaults{QStringLiteral("100"), QStringLiteral("1"), QStringLiteral("0"),
        QString::number(QThread::idealThreadCount()), QStringLiteral("1")};
    const QStringList words{QStringLiteral("How many seeds."), QStringLiteral("The first one."),
        QStringLiteral("Stop after that many seconds; 0: after all seeds."), QStringLiteral("Processes."),
        QStringLiteral("Every how many seeds one is taken.")};
    for (qsizetype i = 0; i < kNumbers.size(); ++i)
        parser.addOption({kNumbers.at(i), words.at(i), QStringLiteral("N"), defaults.at(i)});
    parser.addOption({QStringLiteral("trace"), QStringLiteral("Tell everything that happens, on stderr.")});
}

} // namespace

int main(int argc, char **argv)
{
    QHashSeed::setDeterministicGlobalSeed(); // an order that differs from run to run would hide what the seed does
    QCoreApplication app(argc, argv);
    QLoggingCategory::setFilterRules(QStringLiteral("gatebook.*=false"));
    QCommandLineParser parser;
    describe(parser);
    parser.process(app);
    QList<quint64> numbers;
    for (const QString &name : kNumbers) {
        bool ok = false;
        numbers.append(parser.value(name).toULongLong(&ok));
        if (!ok) {
            std::fprintf(stderr, "gatebook-sim: --%s wants a number\n", qPrintable(name));
            return kUsage;
        }
    }
    RunOptions options{numbers[1], numbers[0], numbers[4], static_cast<qint64>(numbers[2]),
        static_cast<int>(numbers[3]), parser.isSet(QStringLiteral("trace"))};
    if (options.tells)
        options.jobs = 1;
    if (parser.isSet(QStringLiteral("seconds")) && !parser.isSet(QStringLiteral("seeds")) && options.seconds > 0)
        options.count = 1'000'000;
    quint64 next = 0;
    const Report report = runSeeds(options, next);
    std::fprintf(stdout, "%s", qPrintable(report.words()));
    std::fprintf(
        stdout, "%s\n", QJsonDocument(report.json(options.first, next)).toJson(QJsonDocument::Compact).constData());
    return report.hasFailed() ? 1 : 0;
}
