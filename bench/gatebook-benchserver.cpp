// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// gatebook-benchserver front|bare|routes [--tls] [--database FILE]: one of the servers that `./dev bench front` compares
// (routes: a QHttpServer with one route, to see that bare is as fast), on a free port of the loopback. With a database it
// serves the API over that, else one constant answer. Prints its port and serves until its standard input ends.

#include <QCoreApplication>
#include <QHttpServer>
#include <QSocketNotifier>
#include <QTextStream>

#include "bench/apistack.h"
#include "bench/bareserver.h"
#include "bench/constanthandler.h"
#include "server/front/front.h"
#include "server/tls/hubcertificate.h"

using namespace gatebook;

namespace {

struct Server
{
    bench::ConstantHandler constant;
    std::unique_ptr<bench::ApiStack> stack;
    std::unique_ptr<front::Front> front;
    std::unique_ptr<QAbstractHttpServer> bare;
};

// A value, or the end of the program with the reason.
template <typename T> T must(Result<T> result)
{
    if (!result)
        qFatal("%s", qPrintable(result.error().message));
    return std::move(*result);
}

QSslConfiguration tlsConfiguration()
{
    return tls::serverConfiguration(must(tls::readHubPem(must(tls::makeHubPem()))));
}

std::unique_ptr<QAbstractHttpServer> bareServer(const QString &kind, api::RequestHandler &handler)
{
    if (kind == u"bare")
        return std::make_unique<bench::BareServer>(handler);
    auto routes = std::make_unique<QHttpServer>();
    routes->route(QStringLiteral("/healthz"),
        [] { return QHttpServerResponse("application/json", bench::ConstantHandler::body()); });
    return routes;
}

quint16 serve(Server &server, const QStringList &arguments)
{
    const QString kind = arguments.value(1);
    const bool tls = arguments.contains(QStringLiteral("--tls"));
    if (const qsizetype at = arguments.indexOf(QStringLiteral("--database")); at > 0) {
        store::DatabaseLocation location;
        location.path = arguments.value(at + 1);
        server.stack = must(bench::ApiStack::open(location));
    }
    api::RequestHandler *handler = &server.constant;
    if (server.stack)
        handler = &server.stack->handler();
    if (kind == u"front") {
        server.front = must(front::Front::start({{QHostAddress(QHostAddress::LocalHost), 0, tls}}, {}, *handler,
            tls ? tlsConfiguration() : QSslConfiguration()));
        return server.front->addresses().first().port;
    }
    server.bare = bareServer(kind, *handler);
    if (tls)
        server.bare->sslSetup(tlsConfiguration());
    return server.bare->listen(QHostAddress::LocalHost);
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    Server server;
    QTextStream(stdout) << serve(server, QCoreApplication::arguments()) << Qt::endl;
    QSocketNotifier input(0, QSocketNotifier::Read);
    QObject::connect(&input, &QSocketNotifier::activated, &app, &QCoreApplication::quit);
    return QCoreApplication::exec();
}
