// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <functional>
#include <optional>

namespace gatebook::test {

// The frame of a long lane of `./dev prove`: a program that takes --seconds S --seed N, works through seeds N, N+1, … until
// the time is over (at least one), and prints as its last line of standard output what it did, as one JSON object:
//   {"lane","seed","next_seed","figures":{name: integer},"failed": 0|1,"repeat": one command, where it failed}
// Exit codes: 0 clean, 1 failed, 2 wrong usage. Words for people go to standard error. A script that stands before the program
// names itself in GATEBOOK_LANE_COMMAND, for `repeat`.
class Lane
{
public:
    // Reads the command line; absent: it was wrong, which standard error says.
    [[nodiscard]] static std::optional<Lane> fromArguments(const QString &name, const QStringList &arguments);

    [[nodiscard]] quint64 seed() const { return m_seed; }
    void add(const QString &figure, qint64 count) { m_figures[figure] = m_figures[figure].toInteger() + count; }
    // Plays seed() after seed() and prints the last line. A seed's violations are told, and no seed follows. → the exit code.
    [[nodiscard]] int play(const std::function<QStringList()> &oneSeed);

private:
    Lane(QString name, QString program, qint64 seconds, quint64 seed);

    void fail(const QStringList &violations);
    [[nodiscard]] int finish() const;

    QString m_name;
    QString m_program; // as it was called
    qint64 m_seconds;
    quint64 m_firstSeed;
    quint64 m_seed;
    QElapsedTimer m_time;
    QJsonObject m_figures;
    bool m_failed = false;
};

} // namespace gatebook::test
