// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/e2e/kioskprogram.h"

#include <QJsonDocument>
#include <QProcessEnvironment>
#include <QTest>

#include <utility>

#include "tests/e2e/programpath.h"
#include "tests/support/keptoutput.h"

namespace gatebook::test {

namespace {

constexpr int kPatienceMs = 60'000; // far beyond what any step takes

} // namespace

KioskProgram::KioskProgram(QString dataDir) : m_dataDir(std::move(dataDir))
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("XDG_RUNTIME_DIR"), m_runtimeDir.path());
    m_process.setProcessEnvironment(environment);
    if (keepsOutput())
        logTo(keptFile(QStringLiteral("kiosk")));
    else
        m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    connect(&m_process, &QProcess::readyReadStandardOutput, this, &KioskProgram::readVerdicts);
    connect(&m_process, &QProcess::finished, this, &KioskProgram::readEnd);
}

KioskProgram::~KioskProgram()
{
    m_process.disconnect(this);
    m_process.kill();
    m_process.waitForFinished(kPatienceMs);
}

void KioskProgram::logTo(const QString &path)
{
    m_process.setProcessChannelMode(QProcess::SeparateChannels);
    m_process.setStandardErrorFile(path, QIODevice::Append);
}

bool KioskProgram::start(const QStringList &more)
{
    m_codesOfThisRun = 0;
    m_verdictsOfThisRun = 0;
    m_killAt = -1;
    const QStringList arguments{QStringLiteral("--data"), m_dataDir, QStringLiteral("--headless"),
        QStringLiteral("--codes"), QStringLiteral("-")};
    m_process.start(programPath(QStringLiteral("gatebook-kiosk")), arguments + more);
    return m_process.waitForStarted(kPatienceMs);
}

void KioskProgram::scan(const QStringList &codes)
{
    m_codesOfThisRun += codes.size();
    for (const QString &code : codes)
        m_process.write(code.toUtf8() + '\n');
}

// A line that was printed counts, also one that is read only after the kill.
void KioskProgram::readVerdicts()
{
    while (m_process.canReadLine()) {
        m_verdicts.append(QJsonDocument::fromJson(m_process.readLine()).object());
        if (++m_verdictsOfThisRun == m_killAt)
            m_process.kill();
        Q_EMIT told(m_verdicts.last());
    }
}

void KioskProgram::readEnd()
{
    readVerdicts();
    Q_EMIT ended(m_process.exitStatus() == QProcess::NormalExit ? m_process.exitCode() : -1);
}

int KioskProgram::finish()
{
    m_process.closeWriteChannel();
    const bool ended = QTest::qWaitFor([this] { return !isRunning(); }, kPatienceMs)
        && m_process.exitStatus() == QProcess::NormalExit;
    return ended ? m_process.exitCode() : -1;
}

} // namespace gatebook::test
