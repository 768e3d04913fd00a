// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/e2e/nginxproxy.h"

#include <QDir>
#include <QFile>
#include <QSslKey>
#include <QStandardPaths>

#include <array>
#include <utility>

#include "shared/wire/pin.h"

namespace gatebook::test {

namespace {

constexpr int kPatienceMs = 20'000;

QString nginxProgram()
{
    const QString found = QStandardPaths::findExecutable(QStringLiteral("nginx"));
    return !found.isEmpty() ? found
                            : QStandardPaths::findExecutable(QStringLiteral("nginx"), {QStringLiteral("/usr/sbin")});
}

QByteArray content(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

Result<void> write(const QString &path, const QByteArray &text)
{
    QFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(text) == text.size())
        return {};
    return Error{Error::Kind::ReadOnly, QStringLiteral("cannot write %1").arg(path)};
}

// What stands around our file in Debian 12's nginx.conf, as far as it bears on it.
constexpr const char *kAround = R"(daemon off;
master_process off;
pid %DIR%/nginx.pid;
error_log %DIR%/logs/error.log;
events { worker_connections 768; }
http {
    client_body_temp_path %DIR%/body;
    proxy_temp_path %DIR%/proxy;
    fastcgi_temp_path %DIR%/fastcgi;
    uwsgi_temp_path %DIR%/uwsgi;
    scgi_temp_path %DIR%/scgi;
    sendfile on;
    tcp_nopush on;
    types_hash_max_size 2048;
    ssl_prefer_server_ciphers on;
    access_log %DIR%/logs/access.log;
    gzip on;
    include %DIR%/gatebook.conf;
}
)";

} // namespace

const QHostAddress NginxProxy::kHere(QHostAddress::LocalHost);

bool NginxProxy::isInstalled()
{
    return !nginxProgram().isEmpty();
}

QByteArray NginxProxy::configuration()
{
    return content(qEnvironmentVariable("GATEBOOK_SOURCE") + QStringLiteral("/packaging/nginx/gatebook.conf"));
}

NginxProxy::NginxProxy() : m_reservation(std::make_unique<QTcpServer>())
{
    if (m_reservation->listen(kHere))
        m_port = m_reservation->serverPort();
}

NginxProxy::~NginxProxy()
{
    m_process.terminate();
    if (m_process.state() != QProcess::NotRunning && !m_process.waitForFinished(kPatienceMs))
        m_process.kill();
}

Result<void> NginxProxy::writeConfiguration(quint16 hubPort, const QString &keyFile) const
{
    const QByteArray dir = m_dir.path().toUtf8();
    const QByteArray port = QByteArray::number(m_port);
    const QByteArray key = keyFile.toUtf8();
    QByteArray ours = configuration();
    const std::array<std::pair<QByteArray, QByteArray>, 7> others{{
        {"listen 443 ssl;", "listen 127.0.0.1:" + port + " ssl;"},
        {"listen [::]:443 ssl;", "listen 127.0.0.9:" + port + " ssl;"},
        {"server 127.0.0.1:8480;", "server 127.0.0.1:" + QByteArray::number(hubPort) + ';'},
        {"ssl_certificate /var/lib/gatebook/hub-tls.pem;", "ssl_certificate " + key + ';'},
        {"ssl_certificate_key /var/lib/gatebook/hub-tls.pem;", "ssl_certificate_key " + key + ';'},
        {"access_log /var/log/nginx/", "access_log " + dir + "/logs/"},
        {"error_log /var/log/nginx/", "error_log " + dir + "/logs/"},
    }};
    for (const auto &[there, here] : others) {
        if (ours.count(there) != 1)
            return Error{Error::Kind::Invalid,
                QStringLiteral("gatebook.conf does not have once: %1").arg(QString::fromUtf8(there))};
        ours.replace(there, here);
    }
    if (!QDir(m_dir.path()).mkdir(QStringLiteral("logs")))
        return Error{Error::Kind::ReadOnly, QStringLiteral("no folder for logs")};
    if (auto written = write(m_dir.filePath(QStringLiteral("gatebook.conf")), ours); !written)
        return written;
    return write(m_dir.filePath(QStringLiteral("nginx.conf")), QByteArray(kAround).replace("%DIR%", dir));
}

Result<void> NginxProxy::start(quint16 hubPort, const QString &keyFile)
{
    if (auto written = writeConfiguration(hubPort, keyFile); !written)
        return written;
    m_reservation.reset();
    m_process.setProcessChannelMode(QProcess::MergedChannels);
    m_process.start(nginxProgram(),
        {QStringLiteral("-p"), m_dir.path(), QStringLiteral("-c"), m_dir.filePath(QStringLiteral("nginx.conf")),
            QStringLiteral("-e"), m_dir.filePath(QStringLiteral("logs/error.log"))});
    if (!m_process.waitForStarted(kPatienceMs))
        return Error{Error::Kind::Unavailable, QStringLiteral("nginx does not start: %1").arg(m_process.errorString())};
    QTcpSocket probe;
    do {
        probe.connectToHost(kHere, m_port);
        if (probe.waitForConnected(kPatienceMs))
            return {};
    } while (!m_process.waitForFinished(10)); // it refuses before it listens
    return Error{Error::Kind::Unavailable,
        QStringLiteral("nginx ended: %1%2").arg(QString::fromUtf8(m_process.readAll()), QString::fromUtf8(logs()))};
}

QByteArray NginxProxy::logs() const
{
    const QDir folder(m_dir.filePath(QStringLiteral("logs")));
    QByteArray all;
    const QStringList files = folder.entryList(QDir::Files);
    for (const QString &file : files)
        all += content(folder.filePath(file));
    return all;
}

std::unique_ptr<QSslSocket> NginxProxy::connection(const QString &pin, const QHostAddress &from) const
{
    auto socket = std::make_unique<QSslSocket>();
    socket->setPeerVerifyMode(QSslSocket::VerifyNone); // the pin decides
    if (!socket->bind(from))
        return nullptr;
    socket->connectToHostEncrypted(kHere.toString(), m_port);
    if (!socket->waitForEncrypted(kPatienceMs) || wire::pinOf(socket->peerCertificate().publicKey().toDer()) != pin)
        return nullptr;
    return socket;
}

HttpReply NginxProxy::send(const HttpRequest &request, const QString &pin, const QHostAddress &from) const
{
    const auto socket = connection(pin, from);
    if (!socket)
        return {};
    socket->write(requestBytes(request, QByteArrayLiteral("close")));
    while (socket->state() != QAbstractSocket::UnconnectedState && socket->waitForReadyRead(kPatienceMs)) { }
    return parsedReply(socket->readAll());
}

} // namespace gatebook::test
