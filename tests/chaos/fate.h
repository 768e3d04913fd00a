// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>
#include <QTimer>

#include "tests/chaos/tally.h"
#include "tests/support/testrandom.h"

namespace gatebook::test {

// When a process dies. Its seed chooses a moment for each of its lives; where that does not come in time, it dies anyway.
class Fate : public QObject
{
    Q_OBJECT

public:
    explicit Fate(quint64 seed);

    [[nodiscard]] RandomSource &random() { return m_random; }
    [[nodiscard]] quint64 below(quint64 bound) { return m_random.below(bound); }
    [[nodiscard]] int msBelow(quint64 bound) { return static_cast<int>(m_random.below(bound)); }

    // A life begins; `moment` is for the tally.
    void begin(const QString &moment, int patienceMs);
    // The moment has come, or comes in this time. The first word counts.
    void strikeIn(quint64 ms);
    void strike();
    // It is over.
    void end(bool wasKilled);
    [[nodiscard]] bool hasStruck() const { return m_hasStruck; } // in this life

    void spare(); // nobody is killed any more
    [[nodiscard]] bool spares() const { return m_spares; }

    [[nodiscard]] int kills() const;
    [[nodiscard]] const Tally &tally() const { return m_tally; } // kills by moment

Q_SIGNALS:
    void strikes(); // kill it now

private:
    TestRandom m_random;
    QTimer m_end;
    QTimer m_patience;
    QString m_moment;
    bool m_hasStruck = false;
    bool m_spares = false;
    Tally m_tally;
};

} // namespace gatebook::test
