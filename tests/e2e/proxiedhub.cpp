// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/e2e/proxiedhub.h"

namespace gatebook::test {

namespace {

QStringList words(const char *line)
{
    return QString::fromLatin1(line).split(u' ', Qt::SkipEmptyParts);
}

} // namespace

Result<void> ProxiedHub::start()
{
    m_event = m_hub.makeEvent();
    QByteArray list = "code,name\n";
    for (int i = 0; i < kTickets; ++i)
        list += "CODE-" + QByteArray::number(i) + ",Ada Number " + QByteArray::number(i) + '\n';
    if (m_hub.run(words("import - --event") + QStringList{m_event}, list).exitCode != 0 || !serve(0))
        return Error{Error::Kind::Unavailable, QStringLiteral("the hub does not serve")};
    if (auto started = m_nginx.start(m_hub.port(), m_hub.dataDir() + QStringLiteral("/hub-tls.pem")); !started)
        return started;
    m_pin = pair().pin;
    m_token = m_hub.run(words("device add --name L1 --json --event") + QStringList{m_event})
                  .json()[QStringLiteral("token")]
                  .toString()
                  .toLatin1();
    return {};
}

bool ProxiedHub::serve(quint16 port)
{
    return m_hub.serve(QStringLiteral("127.0.0.1:%1").arg(port),
        words("--behind-proxy 127.0.0.1 --public-url") + QStringList{m_nginx.url()});
}

wire::PairingUri ProxiedHub::pair() const
{
    const ProgramRun run = m_hub.run(words("pair --gate North --json --event") + QStringList{m_event});
    const auto uri = wire::parsePairingUri(run.json()[QStringLiteral("uri")].toString());
    return uri ? *uri : wire::PairingUri();
}

HttpReply ProxiedHub::get(const QByteArray &rest, const QList<api::Header> &headers) const
{
    HttpRequest request;
    request.target = path(rest);
    request.token = m_token;
    request.headers = headers;
    return m_nginx.send(request, m_pin);
}

HttpReply ProxiedHub::post(const QByteArray &target, const QByteArray &body) const
{
    HttpRequest request;
    request.method = QByteArrayLiteral("POST");
    request.target = target;
    request.token = m_token;
    request.body = body;
    return m_nginx.send(request, m_pin);
}

} // namespace gatebook::test
