// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/e2e/hubprogram.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QUrl>

#include <utility>

#include "tests/e2e/programpath.h"
#include "tests/support/keptoutput.h"

namespace gatebook::test {

namespace {

constexpr int kPatienceMs = 30'000; // far beyond what any step takes

const QString kHub = QStringLiteral("gatebook-hub");

const QString kAccessLog = QStringLiteral("--access-log");
constexpr qsizetype kRowsKept = 50;

// What an answer gave away, and whom a list of tickets names.
void keepSecrets(const ProgramRun &run, const QByteArray &input)
{
    const QJsonObject answer = run.json();
    for (const QString &field : {QStringLiteral("token"), QStringLiteral("code"), QStringLiteral("uri")})
        keepSecret(answer[field].toString());
    const QByteArrayList rows = input.split('\n').mid(1, kRowsKept);
    for (const QByteArray &row : rows) {
        for (const QByteArray &cell : row.split(','))
            keepSecret(cell.trimmed());
    }
}

} // namespace

QJsonObject ProgramRun::json() const
{
    return QJsonDocument::fromJson(out).object();
}

HubProgram::HubProgram(QStringList options) : m_options(std::move(options))
{
    if (keepsOutput())
        logTo(keptFile(QStringLiteral("hub")));
    else
        m_server.setProcessChannelMode(QProcess::ForwardedErrorChannel);
}

void HubProgram::logTo(const QString &path)
{
    m_server.setProcessChannelMode(QProcess::SeparateChannels);
    m_server.setStandardErrorFile(path, QIODevice::Append);
}

QStringList HubProgram::withOptions(const QStringList &args) const
{
    return QStringList{QStringLiteral("--data"), dataDir()} + m_options + args;
}

HubProgram::~HubProgram()
{
    kill();
}

void HubProgram::kill()
{
    if (m_server.state() == QProcess::NotRunning)
        return;
    m_server.kill();
    m_server.waitForFinished(kPatienceMs);
}

QString HubProgram::write(const QString &name, const QByteArray &content) const
{
    QFile out(file(name));
    if (!out.open(QIODevice::WriteOnly) || out.write(content) != content.size())
        qFatal("cannot write a test file");
    return out.fileName();
}

ProgramRun HubProgram::run(const QStringList &args, const QByteArray &input) const
{
    QProcess process;
    process.start(programPath(kHub), withOptions(args));
    process.write(input);
    process.closeWriteChannel();
    ProgramRun run;
    if (process.waitForFinished(kPatienceMs) && process.exitStatus() == QProcess::NormalExit)
        run.exitCode = process.exitCode();
    run.out = process.readAllStandardOutput();
    run.err = process.readAllStandardError();
    keepSecrets(run, input);
    return run;
}

QString HubProgram::makeEvent() const
{
    return run({QStringLiteral("event"), QStringLiteral("create"), QStringLiteral("--name"),
                   QStringLiteral("Night Run"), QStringLiteral("--json")})
        .json()[QStringLiteral("uuid")]
        .toString();
}

void HubProgram::begin(QProcess &process, const QStringList &args) const
{
    process.setStandardOutputFile(QProcess::nullDevice());
    process.setStandardErrorFile(QProcess::nullDevice());
    process.start(programPath(kHub), withOptions(args));
}

void HubProgram::beginServing(const QString &address, const QStringList &more)
{
    m_port = 0;
    QStringList serve{QStringLiteral("--json"), QStringLiteral("serve")};
    if (!address.isEmpty())
        serve += {QStringLiteral("--listen"), address};
    if (keepsOutput() && !more.contains(kAccessLog))
        serve += {kAccessLog, keptFile(QStringLiteral("access"))};
    QStringList command = m_runner + QStringList{programPath(kHub)} + withOptions(serve + more);
    const QString program = command.takeFirst();
    m_server.start(program, command);
}

bool HubProgram::readReady()
{
    if (!m_server.canReadLine())
        return false;
    const QJsonObject ready = QJsonDocument::fromJson(m_server.readLine()).object();
    m_listening.clear();
    for (const auto &url : ready[QStringLiteral("listening")].toArray())
        m_listening.append(url.toString());
    m_port = m_listening.isEmpty() ? 0 : static_cast<quint16>(QUrl(m_listening.last()).port(0));
    return m_port != 0;
}

bool HubProgram::serve(const QString &address, const QStringList &more)
{
    beginServing(address, more);
    while (!m_server.canReadLine()) {
        if (!m_server.waitForReadyRead(kPatienceMs))
            return false;
    }
    return readReady();
}

int HubProgram::stop()
{
    m_server.terminate();
    if (!m_server.waitForFinished(kPatienceMs) || m_server.exitStatus() != QProcess::NormalExit)
        return -1;
    return m_server.exitCode();
}

} // namespace gatebook::test
