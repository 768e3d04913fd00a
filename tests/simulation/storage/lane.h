// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMap>
#include <QString>
#include <QStringList>

#include <functional>

#include "shared/base/result.h"

namespace gatebook::test {

using Figures = QMap<QString, qint64>;

// A program that tries one seed after the other for a given time: `--seconds S --seed N`. Human words go to stderr; the last
// line on stdout is one JSON object: lane, seed, next_seed, figures, failed, and where it failed, the command that repeats it.
class Lane
{
public:
    // One seed; adds to the figures. An Error is a violation, in words.
    using Try = std::function<Result<void>(quint64 seed, Figures &figures)>;

    explicit Lane(QString name) : m_name(std::move(name)) { }

    // At least one seed. → the exit code: 0 clean, 1 a violation, 2 not understood.
    [[nodiscard]] int run(const QStringList &arguments, const Try &one) const;

private:
    QString m_name;
};

} // namespace gatebook::test
