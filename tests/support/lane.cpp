// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/lane.h"

#include <QCommandLineParser>
#include <QJsonDocument>

#include <cstdio>
#include <utility>

namespace gatebook::test {

std::optional<Lane> Lane::fromArguments(const QString &name, const QStringList &arguments)
{
    QCommandLineParser parser;
    const QCommandLineOption seconds(
        QStringLiteral("seconds"), QStringLiteral("how long"), QStringLiteral("S"), QStringLiteral("60"));
    const QCommandLineOption seed(
        QStringLiteral("seed"), QStringLiteral("the first seed"), QStringLiteral("N"), QStringLiteral("1"));
    parser.addOptions({seconds, seed});
    bool isSeconds = false;
    bool isSeed = false;
    const bool parsed = parser.parse(arguments) && parser.positionalArguments().isEmpty();
    const qint64 time = parser.value(seconds).toLongLong(&isSeconds);
    const quint64 first = parser.value(seed).toULongLong(&isSeed);
    if (parsed && isSeconds && isSeed && time >= 0)
        return Lane(name, qEnvironmentVariable("GATEBOOK_LANE_COMMAND", arguments.first()), time, first);
    std::fprintf(stderr, "usage: %s [--seconds S] [--seed N]\n", qUtf8Printable(arguments.first()));
    return std::nullopt;
}

Lane::Lane(QString name, QString program, qint64 seconds, quint64 seed)
    : m_name(std::move(name)), m_program(std::move(program)), m_seconds(seconds), m_firstSeed(seed), m_seed(seed)
{
    m_time.start();
}

int Lane::play(const std::function<QStringList()> &oneSeed)
{
    do {
        const QStringList violations = oneSeed();
        if (violations.isEmpty())
            ++m_seed;
        else
            fail(violations);
    } while (!m_failed && m_time.elapsed() < m_seconds * 1'000);
    return finish();
}

void Lane::fail(const QStringList &violations)
{
    m_failed = true;
    for (const QString &violation : violations)
        std::fprintf(stderr, "%s: seed %llu: %s\n", qUtf8Printable(m_name), m_seed, qUtf8Printable(violation));
}

int Lane::finish() const
{
    QJsonObject line{{QStringLiteral("lane"), m_name}, {QStringLiteral("seed"), static_cast<qint64>(m_firstSeed)},
        {QStringLiteral("next_seed"), static_cast<qint64>(m_seed)}, {QStringLiteral("figures"), m_figures},
        {QStringLiteral("failed"), m_failed ? 1 : 0}};
    if (m_failed)
        line[QStringLiteral("repeat")] = QStringLiteral("%1 --seconds 0 --seed %2").arg(m_program).arg(m_seed);
    std::printf("%s\n", QJsonDocument(line).toJson(QJsonDocument::Compact).constData());
    std::fflush(stdout);
    return m_failed ? 1 : 0;
}

} // namespace gatebook::test
