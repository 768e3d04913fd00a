// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QList>
#include <QObject>
#include <QProcess>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>

namespace gatebook::test {

// The built gatebook-kiosk as a process, off-screen, fed with codes through its standard input.
class KioskProgram : public QObject
{
    Q_OBJECT

public:
    explicit KioskProgram(QString dataDir);
    ~KioskProgram() override; // kills

    // Where its standard error goes, from the next start on; else through.
    void logTo(const QString &path);
    // Starts with `--codes -`. False: it did not start.
    [[nodiscard]] bool start(const QStringList &more = {});
    void scan(const QStringList &codes);
    // Kills it (SIGKILL) in the moment that this many verdicts of this run have been read.
    void killAtVerdict(qsizetype count) { m_killAt = count; }
    void kill() { m_process.kill(); }
    void terminate() { m_process.terminate(); }
    // No more codes; waits for its end, with events going on (the relay's, too). → its exit code; -1: it crashed or did not end.
    [[nodiscard]] int finish();

    [[nodiscard]] bool isRunning() const { return m_process.state() != QProcess::NotRunning; }
    [[nodiscard]] bool hasToldAll() const { return isRunning() && m_verdictsOfThisRun == m_codesOfThisRun; }
    [[nodiscard]] qsizetype verdictsOfThisRun() const { return m_verdictsOfThisRun; }
    [[nodiscard]] const QList<QJsonObject> &verdicts() const { return m_verdicts; } // of all runs, in order

Q_SIGNALS:
    void told(const QJsonObject &verdict);
    void ended(int exitCode); // -1: killed or crashed; all that it told has been told

private:
    void readVerdicts();
    void readEnd();

    QString m_dataDir;
    QTemporaryDir m_runtimeDir;
    QProcess m_process;
    QList<QJsonObject> m_verdicts;
    qsizetype m_codesOfThisRun = 0; // that it was given
    qsizetype m_verdictsOfThisRun = 0;
    qsizetype m_killAt = -1;
};

} // namespace gatebook::test
