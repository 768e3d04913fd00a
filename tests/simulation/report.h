// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QString>

#include <map>
#include <optional>

#include "tests/simulation/trial.h"

namespace gatebook::test {

// What a run of many seeds comes to; several processes' reports add up.
class Report
{
public:
    void add(quint64 seed, const TrialResult &result);
    void add(const QJsonObject &other); // as json() of another process
    [[nodiscard]] QJsonObject json(quint64 firstSeed, quint64 nextSeed) const;
    [[nodiscard]] QString words() const; // for a person

    [[nodiscard]] bool hasFailed() const { return m_failedSeed.has_value(); }

private:
    void fail(quint64 seed, const QString &violation);

    std::map<QString, qint64> m_figures;
    qint64 m_kioskMs = 0;
    std::map<QString, qint64> m_faults;                     // by kind
    std::map<quint64, std::pair<qint64, qint64>> m_perSeed; // scans, faults
    std::optional<quint64> m_failedSeed;
    QString m_violation;
};

} // namespace gatebook::test
