// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Everything about Qt HttpServer that differs between 6.4, 6.8 and 6.11. No other file of the tree asks for its version.

#include <QAbstractHttpServer>
#include <QHttpServerRequest>
#include <QHttpServerResponder>
#include <QTcpServer>
#include <QTcpSocket>

#include <functional>
#include <utility>

#if QT_VERSION >= QT_VERSION_CHECK(6, 10, 0)
#include <QHttpServerConfiguration>
#include <chrono>
#include <limits>
#endif

namespace gatebook::front {

// Receives the requests of one worker from Qt HttpServer. The answer does not go back this way but through the
// GuardSocket: only there are back-pressure, deadlines and a vanished client taken care of on every Qt version.
class HttpAdapter final : public QAbstractHttpServer
{
public:
    using OnRequest = std::function<void(const QHttpServerRequest &)>;

    explicit HttpAdapter(OnRequest onRequest) : m_onRequest(std::move(onRequest)) { }

    // server must be listening: from 6.8 on any other is refused, before that each of its connections draws a warning.
    void attach(QTcpServer *server)
    {
#if QT_VERSION >= QT_VERSION_CHECK(6, 10, 0)
        // The guard's own bounds hold; Qt's idle timer would close a connection that is waiting for its handler.
        QHttpServerConfiguration configuration;
        configuration.setKeepAliveTimeout(std::chrono::hours(24));
#if QT_VERSION >= QT_VERSION_CHECK(6, 11, 0)
        configuration.setMaximumBodySize(std::numeric_limits<qint64>::max());
#endif
        setConfiguration(configuration);
#endif
        (void)bind(server);
    }

protected:
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    bool handleRequest(const QHttpServerRequest &request, QHttpServerResponder &responder) override
    {
        // Ends Qt's turn when it leaves the scope; the guard decides when the next request is shown.
        const QHttpServerResponder unused = std::move(responder);
        m_onRequest(request);
        return true;
    }
    void missingHandler(const QHttpServerRequest & /*request*/, QHttpServerResponder & /*responder*/) override
    {
    }
#else
    bool handleRequest(const QHttpServerRequest &request, QTcpSocket * /*socket*/) override
    {
        m_onRequest(request);
        return true;
    }
    void missingHandler(const QHttpServerRequest & /*request*/, QTcpSocket * /*socket*/) override
    {
    }
#endif

private:
    OnRequest m_onRequest;
};

} // namespace gatebook::front
