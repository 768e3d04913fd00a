// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QPair>

#include <optional>

namespace gatebook::sync {

// What the agent wants sent; which hub address, TLS and token go with it is the transport's business.
struct HttpRequest
{
    QByteArray method;
    QByteArray target; // path and query, from '/'
    QList<QPair<QByteArray, QByteArray>> headers;
    QByteArray body;
};

// What came back. `status` 0: nothing complete came (refused, cut, timed out); then `problem` says what in plain words.
struct HttpReply
{
    int status = 0;
    bool fromHub = false; // it carried Gatebook-Protocol and the content type was JSON
    std::optional<int> retryAfterSeconds;
    QByteArray body;
    QString problem;
};

} // namespace gatebook::sync
