// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/server/front/startedfront.h"

#include "server/tls/hubcertificate.h"

namespace gatebook::test {

namespace {

QSslConfiguration madeConfiguration()
{
    const auto pem = tls::makeHubPem();
    const auto own = pem ? tls::readHubPem(*pem) : Result<tls::HubCertificate>(pem.error());
    if (!own)
        qFatal("%s", qPrintable(own.error().message));
    return tls::serverConfiguration(*own);
}

} // namespace

bool overTls()
{
    return qEnvironmentVariableIsSet("GATEBOOK_TEST_TLS");
}

std::unique_ptr<front::Front> startedFront(
    api::RequestHandler &handler, const front::FrontLimits &limits, const front::Watch &watch)
{
    static const QSslConfiguration kConfiguration = overTls() ? madeConfiguration() : QSslConfiguration();
    auto front = front::Front::start(
        {{QHostAddress(QHostAddress::LocalHost), 0, overTls()}}, limits, handler, kConfiguration, watch);
    return front.ok() ? std::move(front).value() : nullptr;
}

} // namespace gatebook::test
