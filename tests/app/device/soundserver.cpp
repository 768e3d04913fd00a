// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/device/soundserver.h"

#include <QFile>
#include <QStandardPaths>
#include <QTest>

#include <cstring>

namespace gatebook::test {

namespace {

constexpr int kPatienceMs = 30'000;
constexpr double kFullScale = 32'768;

void end(QProcess &process)
{
    process.terminate();
    if (!process.waitForFinished(kPatienceMs))
        process.kill();
    process.waitForFinished();
}

} // namespace

SoundServer::SoundServer()
{
    qputenv("PULSE_SERVER", "unix:" + QFile::encodeName(m_dir.filePath(QStringLiteral("socket"))));
    qputenv("PULSE_RUNTIME_PATH", QFile::encodeName(m_dir.path()));
    qputenv("PULSE_STATE_PATH", QFile::encodeName(m_dir.path()));
    qputenv("PULSE_COOKIE", QFile::encodeName(m_dir.filePath(QStringLiteral("cookie"))));
    m_server.setStandardErrorFile(QProcess::nullDevice());
    m_recorder.setStandardErrorFile(QProcess::nullDevice());
}

SoundServer::~SoundServer()
{
    end(m_recorder);
    end(m_server);
}

QString SoundServer::start()
{
    const QString server = QStandardPaths::findExecutable(QStringLiteral("pulseaudio"));
    const QString recorder = QStandardPaths::findExecutable(QStringLiteral("parec"));
    if (server.isEmpty() || recorder.isEmpty())
        return QStringLiteral("pulseaudio and pulseaudio-utils are not installed");
    const QString socket = m_dir.filePath(QStringLiteral("socket"));
    m_server.start(server,
        {QStringLiteral("-n"), QStringLiteral("--daemonize=no"), QStringLiteral("--use-pid-file=no"),
            QStringLiteral("--exit-idle-time=-1"), QStringLiteral("-L"),
            QStringLiteral("module-native-protocol-unix auth-anonymous=1 socket=") + socket, QStringLiteral("-L"),
            QStringLiteral("module-null-sink sink_name=gate channels=1 rate=%1").arg(kRate)});
    if (!QTest::qWaitFor([&] { return QFile::exists(socket); }, kPatienceMs))
        return QStringLiteral("the sound server did not start");
    m_recorder.start(recorder,
        {QStringLiteral("--raw"), QStringLiteral("--device=gate.monitor"), QStringLiteral("--format=s16ne"),
            QStringLiteral("--channels=1"), QStringLiteral("--rate=%1").arg(kRate),
            QStringLiteral("--latency-msec=50")});
    if (!QTest::qWaitFor([&] { return m_recorder.bytesAvailable() > 0; }, kPatienceMs))
        return QStringLiteral("nothing can be recorded from the sound server");
    return {};
}

std::vector<double> SoundServer::heard()
{
    QByteArray bytes = m_recorder.read(m_recorder.bytesAvailable() / 2 * 2);
    std::vector<double> samples;
    for (qsizetype at = 0; at + 1 < bytes.size(); at += 2) {
        qint16 sample = 0;
        std::memcpy(&sample, bytes.constData() + at, sizeof sample);
        samples.push_back(sample / kFullScale);
    }
    return samples;
}

} // namespace gatebook::test
