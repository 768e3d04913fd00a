// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/simulation/storage/lane.h"

#include <QCommandLineParser>
#include <QDeadlineTimer>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTextStream>

namespace gatebook::test {

int Lane::run(const QStringList &arguments, const Try &one) const
{
    QCommandLineParser options;
    options.addOption({QStringLiteral("seconds"), QString(), QStringLiteral("S"), QStringLiteral("10")});
    options.addOption({QStringLiteral("seed"), QString(), QStringLiteral("N"), QStringLiteral("1")});
    bool isTime = false;
    bool isSeed = false;
    const bool parsed = options.parse(arguments);
    const qint64 seconds = options.value(QStringLiteral("seconds")).toLongLong(&isTime);
    const quint64 first = options.value(QStringLiteral("seed")).toULongLong(&isSeed);
    if (!parsed || !isTime || !isSeed) {
        QTextStream(stderr) << m_name << ": --seconds S --seed N\n";
        return 2;
    }

    const QDeadlineTimer end(seconds * 1'000);
    Figures figures;
    Result<void> clean;
    quint64 seed = first;
    do {
        clean = one(seed, figures);
        if (!clean)
            break;
        ++seed;
    } while (!end.hasExpired());

    QJsonObject summary{{QStringLiteral("lane"), m_name}, {QStringLiteral("seed"), qint64(first)},
        {QStringLiteral("next_seed"), qint64(clean ? seed : seed + 1)}, {QStringLiteral("failed"), clean ? 0 : 1}};
    QJsonObject numbers;
    for (auto figure = figures.cbegin(); figure != figures.cend(); ++figure)
        numbers.insert(figure.key(), figure.value());
    summary.insert(QStringLiteral("figures"), numbers);
    if (!clean) {
        const QString repeat = QStringLiteral("%1 --seconds 0 --seed %2").arg(arguments.value(0)).arg(seed);
        summary.insert(QStringLiteral("repeat"), repeat);
        QTextStream(stderr) << m_name << ", seed " << seed << ": " << clean.error().message << "\nrepeat: " << repeat
                            << '\n';
    }
    QTextStream(stdout) << QJsonDocument(summary).toJson(QJsonDocument::Compact) << '\n';
    return clean ? 0 : 1;
}

} // namespace gatebook::test
