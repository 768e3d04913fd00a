// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QSysInfo>

#include "server/cli/commandcontext.h"
#include "server/cli/commands.h"
#include "server/cli/limitoptions.h"
#include "server/cli/listenaddress.h"
#include "server/cli/servelogs.h"
#include "server/hub.h"
#include "server/listenurls.h"
#include "server/platform/descriptors.h"
#include "server/platform/shutdownsignal.h"
#include "shared/wire/pairinguri.h"
#include "shared/wire/pin.h"

namespace gatebook::cli {

namespace {

constexpr int kDrainMs = 10'000;
const QString kListen = QStringLiteral("listen");
const QString kLimit = QStringLiteral("limit");
const QString kTlsListen = QStringLiteral("tls-listen");
const QString kBehindProxy = QStringLiteral("behind-proxy");
const QString kPublicUrl = QStringLiteral("public-url");
const QString kAccessLog = QStringLiteral("access-log");

Result<QList<front::ListenAddress>> addressesFrom(const Arguments &arguments)
{
    QList<front::ListenAddress> addresses;
    for (const QString &option : {kTlsListen, kListen}) {
        const QStringList texts = arguments.values(option);
        for (const QString &text : texts) {
            auto address = parseListenAddress(text);
            if (!address)
                return Error{Error::Kind::Invalid, QStringLiteral("--%1 %2").arg(option, address.error().message)};
            address->tls = option == kTlsListen;
            addresses.append(*address);
        }
    }
    return addresses.isEmpty() ? defaultListenAddresses() : addresses;
}

// Those that devices hear of in place of the addresses where the hub listens: behind a proxy nobody reaches these.
Result<QStringList> publicUrls(const Arguments &arguments)
{
    QStringList urls;
    const QStringList texts = arguments.values(kPublicUrl);
    for (const QString &text : texts) {
        urls.append(text.endsWith(u'/') ? text.chopped(1) : text);
        if (!wire::isHubUrl(urls.last()))
            return Error{Error::Kind::Invalid,
                QStringLiteral("--%1 \"%2\" is not https://NAME or https://NAME:PORT").arg(kPublicUrl, text)};
    }
    return urls;
}

// What the command line alone decides.
Result<HubConfig> configFrom(const Arguments &arguments)
{
    HubConfig config;
    const auto addresses = addressesFrom(arguments);
    if (!addresses)
        return addresses.error();
    config.listen = *addresses;
    const auto proxies = front::TrustedProxies::parse(arguments.values(kBehindProxy));
    if (!proxies)
        return Error{Error::Kind::Invalid, QStringLiteral("--%1 %2").arg(kBehindProxy, proxies.error().message)};
    config.limits.proxies = *proxies;
    const QStringList bounds = arguments.values(kLimit);
    for (const QString &limit : bounds)
        if (auto applied = applyLimit(limit, config); !applied)
            return applied.error();
    const auto urls = publicUrls(arguments);
    if (!urls)
        return urls.error();
    config.identity.urls = *urls;
    config.identity.name
        = arguments.has(QStringLiteral("name")) ? arguments.value(QStringLiteral("name")) : QSysInfo::machineHostName();
    return config;
}

// A hub of plain HTTP alone has its key, too: a proxy in front uses it, and a code that `pair` makes names it.
Result<void> setUpTls(CommandContext &context, HubConfig &config)
{
    const auto own = context.hubCertificate();
    if (!own)
        return own.error();
    config.tls = tls::serverConfiguration(*own);
    config.identity.pin = own->pin;
    return {};
}

Result<void> checkPlainHttp(const QList<front::ListenAddress> &addresses, bool insecure)
{
    for (const front::ListenAddress &address : addresses) {
        if (!insecure && !address.tls && !address.address.isLoopback())
            return Error{Error::Kind::Invalid,
                QStringLiteral("%1 would send tokens and names in the clear; use --tls-listen there, or add --insecure"
                               " where the network is yours alone")
                    .arg(urlText(address))};
    }
    return {};
}

// Connections beyond what the system lets us open would be refused without a word.
void fitToSystem(CommandContext &context, front::FrontLimits &limits)
{
    const auto descriptors = raiseDescriptorLimit();
    const int most = descriptors ? front::connectionsFor(*descriptors) : limits.connections;
    if (most >= limits.connections)
        return;
    context.note(QStringLiteral("this system lets the hub open %1 files and sockets: %2 connections at most, not %3")
                     .arg(*descriptors)
                     .arg(most)
                     .arg(limits.connections));
    limits.connections = most;
}

// The line that says "ready", exactly one.
int announce(CommandContext &context, const QList<front::ListenAddress> &addresses)
{
    QStringList urls;
    for (const front::ListenAddress &address : addresses)
        urls.append(urlText(address));
    return context.answer({{QStringLiteral("listening"), QJsonArray::fromStringList(urls)}},
        QStringLiteral("gatebook-hub ready on ") + urls.join(u' '));
}

// Runs until a signal asks to stop; the first one drains, a second one does not wait.
void runUntilStopped(Hub &hub, ShutdownSignal &stop)
{
    QObject::connect(&stop, &ShutdownSignal::requested, &stop, [&hub, draining = false]() mutable {
        if (draining)
            return QCoreApplication::quit();
        draining = true;
        hub.drain(kDrainMs, [] { QCoreApplication::quit(); });
    });
    QCoreApplication::exec();
}

int run(CommandContext &context, const Arguments &arguments)
{
    auto parsed = configFrom(arguments);
    if (!parsed)
        return context.wrongUsage(parsed.error().message, QStringLiteral("serve"));
    HubConfig config = *std::move(parsed);
    fitToSystem(context, config.limits);
    if (const auto safe = checkPlainHttp(config.listen, arguments.has(QStringLiteral("insecure"))); !safe)
        return context.refuse(safe.error());
    const auto lock = context.lockHub();
    if (!lock)
        return context.refuse(lock.error());
    if (const auto ready = setUpTls(context, config); !ready)
        return context.refuse(ready.error());
    config.database = context.location();
    const auto logs = ServeLogs::open(
        arguments.has(kAccessLog) ? arguments.value(kAccessLog) : context.dataFile(QStringLiteral("access.log")),
        context.clock());
    if (!logs)
        return context.refuse(logs.error());
    config.accessLog = (*logs)->accessLog();
    config.version = QByteArrayLiteral(GATEBOOK_VERSION);
    // Before anybody can hear "ready": a signal right after that must drain, not kill.
    ShutdownSignal stop;
    const auto hub = Hub::start(config, context.clock(), context.random());
    if (!hub)
        return context.refuse(hub.error());
    const QString urlsFile = context.dataFile(kUrlsFile);
    const QStringList urls = config.identity.urls.isEmpty() ? reachableUrls((*hub)->addresses()) : config.identity.urls;
    if (const auto noted = writeUrls(urlsFile, urls); !noted)
        return context.refuse(noted.error());
    if (!config.identity.pin.isEmpty()) // for devices that are paired by a typed code
        context.note(QStringLiteral("Fingerprint of the hub's key: ") + wire::fingerprintText(config.identity.pin));
    const int announced = announce(context, (*hub)->addresses());
    if (announced == kDone)
        runUntilStopped(**hub, stop);
    QFile::remove(urlsFile);
    return announced;
}

} // namespace

CommandSpec serveCommand()
{
    return {QStringLiteral("serve"), {}, QStringLiteral("runs the hub until SIGTERM or Ctrl-C"),
        QStringLiteral("Default: TLS on all addresses, port 8443, and plain HTTP on 127.0.0.1:8480; any --listen or\n"
                       "--tls-listen replaces both. Prints one line when ready.\n")
            + limitsHelp(),
        {{kListen, QStringLiteral("ADDR:PORT"),
             QStringLiteral("plain HTTP there; IPv6 in brackets, port 0: any free one"), false, true},
            {kTlsListen, QStringLiteral("ADDR:PORT"), QStringLiteral("TLS there"), false, true},
            {QStringLiteral("insecure"), {}, QStringLiteral("allow plain HTTP on other addresses than loopback")},
            {kLimit, QStringLiteral("NAME=VALUE"), QStringLiteral("one of the limits above"), false, true},
            {kBehindProxy, QStringLiteral("CIDR"),
                QStringLiteral("believe the X-Forwarded-For of proxies there: a network or an address"), false, true},
            {kPublicUrl, QStringLiteral("URL"),
                QStringLiteral("where devices reach the hub, if not where it listens: https://NAME[:PORT]"), false,
                true},
            {kAccessLog, QStringLiteral("FILE"),
                QStringLiteral("one line a request; -: on standard error, none (default: access.log with the data)")},
            {QStringLiteral("name"), QStringLiteral("N"), QStringLiteral("what devices call this hub")}},
        run};
}

} // namespace gatebook::cli
