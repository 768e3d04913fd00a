// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/chaos/mortalimport.h"

namespace gatebook::test {

namespace {

constexpr quint64 kEveryMs = 2'500; // at most
constexpr quint64 kTakesMs = 80;
constexpr int kPatienceMs = 60'000; // far beyond what it takes

} // namespace

MortalImport::MortalImport(Evening &evening, quint64 seed) : m_evening(evening), m_fate(seed)
{
    m_next.setSingleShot(true);
    connect(&m_next, &QTimer::timeout, this, &MortalImport::begin);
    connect(&m_fate, &Fate::strikes, &m_import, &QProcess::kill);
    connect(&m_import, &QProcess::finished, this, &MortalImport::ended);
}

void MortalImport::live()
{
    m_next.start(m_fate.msBelow(kEveryMs));
}

void MortalImport::begin()
{
    m_fate.begin(QStringLiteral("Importing"), kPatienceMs);
    m_evening.hub().begin(m_import, m_evening.importOf(++m_list));
    if (m_fate.below(2) == 0)
        m_fate.strikeIn(m_fate.below(kTakesMs));
}

void MortalImport::ended()
{
    const bool wasKilled = m_import.exitStatus() == QProcess::CrashExit;
    if (wasKilled && !m_fate.hasStruck())
        m_evening.promises().broken(QStringLiteral("an import crashed"));
    m_fate.end(wasKilled);
    live();
}

void MortalImport::rest()
{
    m_fate.spare();
    m_import.disconnect(this);
    if (!m_import.waitForFinished(kPatienceMs) && m_import.state() != QProcess::NotRunning)
        m_evening.promises().broken(QStringLiteral("an import does not end"));
    m_next.stop();
    const ProgramRun last = m_evening.hub().run(m_evening.importOf(m_list));
    if (last.exitCode != 0)
        m_evening.promises().broken(QStringLiteral("the last import: ") + QString::fromUtf8(last.err));
}

} // namespace gatebook::test
