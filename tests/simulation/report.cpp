// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/simulation/report.h"

#include <QJsonArray>

#include <algorithm>
#include <vector>

namespace gatebook::test {

namespace {

constexpr qint64 kHourMs = 3'600'000;

const QString kFigures = QStringLiteral("figures");
const QString kFaultsByKind = QStringLiteral("faults_by_kind");
const QString kKioskMs = QStringLiteral("kiosk_ms");
const QString kKioskHours = QStringLiteral("kiosk_hours");
const QString kPerSeed = QStringLiteral("per_seed");
const QString kFailedSeed = QStringLiteral("failed_seed");
const QString kViolation = QStringLiteral("violation");

qint64 median(std::vector<qint64> values)
{
    if (values.empty())
        return 0;
    const auto middle = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
    std::nth_element(values.begin(), middle, values.end());
    return *middle;
}

QJsonObject objectOf(const std::map<QString, qint64> &numbers)
{
    QJsonObject object;
    for (const auto &[name, number] : numbers)
        object.insert(name, number);
    return object;
}

void addAll(std::map<QString, qint64> &to, const QJsonObject &numbers)
{
    for (auto it = numbers.begin(); it != numbers.end(); ++it)
        to[it.key()] += it->toInteger();
}

} // namespace

void Report::add(quint64 seed, const TrialResult &result)
{
    m_figures[QStringLiteral("seeds")] += 1;
    m_kioskMs += result.kioskMs;
    m_figures[QStringLiteral("scans")] += result.scans;
    m_figures[QStringLiteral("faults")] += result.faults.total();
    m_figures[QStringLiteral("verified")] += result.verified;
    m_figures[QStringLiteral("destroyed")] += result.destroyed;
    m_figures[QStringLiteral("lost")] += result.lost;
    m_figures[QStringLiteral("doubled")] += result.violation.contains(QStringLiteral("recorded twice")) ? 1 : 0;
    for (std::size_t kind = 0; kind < kFaultKinds; ++kind) {
        const auto fault = static_cast<Fault>(kind);
        m_faults[QString::fromLatin1(nameOf(fault))] += result.faults.of(fault);
    }
    m_perSeed[seed] = {result.scans, result.faults.total()};
    if (!result.violation.isEmpty())
        fail(seed, result.violation);
}

void Report::fail(quint64 seed, const QString &violation)
{
    if (m_failedSeed && *m_failedSeed <= seed)
        return;
    m_failedSeed = seed;
    m_violation = violation;
}

void Report::add(const QJsonObject &other)
{
    QJsonObject figures = other.value(kFigures).toObject();
    figures.remove(kKioskHours);
    addAll(m_figures, figures);
    m_kioskMs += other.value(kKioskMs).toInteger();
    addAll(m_faults, other.value(kFaultsByKind).toObject());
    const QJsonArray perSeed = other.value(kPerSeed).toArray();
    for (const auto &row : perSeed)
        m_perSeed[static_cast<quint64>(row[0].toInteger())] = {row[1].toInteger(), row[2].toInteger()};
    if (other.contains(kFailedSeed))
        fail(static_cast<quint64>(other.value(kFailedSeed).toInteger()), other.value(kViolation).toString());
}

QJsonObject Report::json(quint64 firstSeed, quint64 nextSeed) const
{
    QJsonArray perSeed;
    for (const auto &[seed, counts] : m_perSeed)
        perSeed.append(QJsonArray{static_cast<qint64>(seed), counts.first, counts.second});
    QJsonObject figures = objectOf(m_figures);
    figures.insert(kKioskHours, m_kioskMs / kHourMs);
    QJsonObject json{{QStringLiteral("lane"), QStringLiteral("simulation")},
        {QStringLiteral("seed"), static_cast<qint64>(firstSeed)},
        {QStringLiteral("next_seed"), static_cast<qint64>(nextSeed)}, {kFigures, figures},
        {kFaultsByKind, objectOf(m_faults)}, {kPerSeed, perSeed}, {kKioskMs, m_kioskMs},
        {QStringLiteral("failed"), hasFailed() ? 1 : 0}};
    if (m_failedSeed) {
        json.insert(kFailedSeed, static_cast<qint64>(*m_failedSeed));
        json.insert(kViolation, m_violation);
        json.insert(QStringLiteral("repeat"),
            QStringLiteral("build/bin/gatebook-sim --seed %1 --seeds 1 --trace").arg(*m_failedSeed));
    }
    return json;
}

QString Report::words() const
{
    std::vector<qint64> scans;
    std::vector<qint64> faults;
    for (const auto &[seed, counts] : m_perSeed) {
        scans.push_back(counts.first);
        faults.push_back(counts.second);
    }
    const auto figure = [this](const char *name) {
        const auto found = m_figures.find(QString::fromLatin1(name));
        return found == m_figures.end() ? qint64{0} : found->second;
    };
    QString words = QStringLiteral("seeds %1 · kiosk-hours %2 · scans %3 (median %4 a seed) · faults %5 (median %6)\n")
                        .arg(figure("seeds"))
                        .arg(m_kioskMs / kHourMs)
                        .arg(figure("scans"))
                        .arg(median(scans))
                        .arg(figure("faults"))
                        .arg(median(faults));
    for (const auto &[kind, count] : m_faults)
        words
            += QStringLiteral("  %1 %2 (%3 %)\n")
                   .arg(kind, -20)
                   .arg(count, 8)
                   .arg(100.0 * static_cast<double>(count) / static_cast<double>(std::max<qint64>(1, figure("faults"))),
                       0, 'f', 1);
    words += QStringLiteral("verified %1 · lost = %2 · doubled = %3 · died with the only disk they were on %4\n")
                 .arg(figure("verified"))
                 .arg(figure("lost"))
                 .arg(figure("doubled"))
                 .arg(figure("destroyed"));
    if (m_failedSeed)
        words += QStringLiteral("VIOLATION at seed %1: %2\n").arg(*m_failedSeed).arg(m_violation);
    return words;
}

} // namespace gatebook::test
