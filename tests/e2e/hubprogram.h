// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QProcess>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>

namespace gatebook::test {

struct ProgramRun
{
    int exitCode = -1; // -1: it crashed or did not end
    QByteArray out;
    QByteArray err;

    [[nodiscard]] QJsonObject json() const; // empty: stdout is not exactly one JSON document
};

// The built gatebook-hub as a process of its own, on a data directory of its own.
class HubProgram
{
public:
    // options: for every command, beside --data.
    explicit HubProgram(QStringList options = {});
    ~HubProgram(); // kills a hub that still serves

    [[nodiscard]] QString dataDir() const { return m_dir.filePath(QStringLiteral("data")); }
    [[nodiscard]] QString file(const QString &name) const { return m_dir.filePath(name); }
    // Writes a file beside the data directory; → its path.
    [[nodiscard]] QString write(const QString &name, const QByteArray &content) const;

    void keepFiles() { m_dir.setAutoRemove(false); } // for who wants to look what went wrong

    // Runs one command to its end.
    [[nodiscard]] ProgramRun run(const QStringList &args, const QByteArray &input = {}) const;
    // An event and its UUID.
    [[nodiscard]] QString makeEvent() const;

    // Where the serving hub's standard error goes, from the next start on; else through.
    void logTo(const QString &path);
    // The serving hub is started by this command: ip netns exec …
    void setRunner(const QStringList &command) { m_runner = command; }
    // Serves plain HTTP there (port 0: a free one; empty: nowhere) until stopped. False: the ready line did not come.
    [[nodiscard]] bool serve(const QString &address = QStringLiteral("127.0.0.1:0"), const QStringList &more = {});
    // As serve(), in steps: begins, then server() says when there is something to read, then readReady(). → whether it serves.
    void beginServing(const QString &address = QStringLiteral("127.0.0.1:0"), const QStringList &more = {});
    [[nodiscard]] bool readReady();
    [[nodiscard]] QProcess &server() { return m_server; }
    // A command that runs beside; its output goes nowhere.
    void begin(QProcess &process, const QStringList &args) const;
    // SIGTERM. → its exit code.
    [[nodiscard]] int stop();
    void kill();                                                               // SIGKILL; returns when it is gone
    [[nodiscard]] quint16 port() const { return m_port; }                      // of the last address
    [[nodiscard]] const QStringList &listening() const { return m_listening; } // the addresses of the ready line

private:
    [[nodiscard]] QStringList withOptions(const QStringList &args) const;

    QStringList m_options;
    QStringList m_runner;
    QTemporaryDir m_dir;
    QProcess m_server;
    QStringList m_listening;
    quint16 m_port = 0;
};

} // namespace gatebook::test
