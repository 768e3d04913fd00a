// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QJsonObject>
#include <QString>

#include <optional>

#include "server/api/request.h"

namespace gatebook::test {

struct HttpReply
{
    int status = 0;                        // 0: no whole answer came
    QHash<QByteArray, QByteArray> headers; // lower-case names
    QByteArray body;

    [[nodiscard]] QJsonObject json() const;
    [[nodiscard]] QString code() const; // of a problem document
};

struct HttpRequest
{
    QByteArray method = QByteArrayLiteral("GET");
    QByteArray target;
    QByteArray token; // empty: none
    std::optional<QByteArray> body;
    QByteArray contentType = QByteArrayLiteral("application/json");
    QList<api::Header> headers;
};

// One request on a connection of its own, byte for byte as given; returns when the server closed it. Keeps the calling
// thread's events going meanwhile.
[[nodiscard]] HttpReply sendRequest(quint16 port, const HttpRequest &request);

// As sendRequest(), but hangs up as soon as the answer is here; of one that never ends, its head.
[[nodiscard]] HttpReply firstAnswer(quint16 port, const HttpRequest &request);

// The one answer in these bytes, up to the end of the connection.
[[nodiscard]] HttpReply parsedReply(const QByteArray &bytes);

// The request's bytes, for tests that talk on a socket themselves.
[[nodiscard]] QByteArray requestBytes(const HttpRequest &request, const QByteArray &connection);

} // namespace gatebook::test
