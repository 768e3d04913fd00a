// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>

#include "server/api/request.h"

namespace gatebook::front {

// A head as the parser cut it up: nothing but the grammar has been checked.
struct RawHead
{
    struct Field
    {
        QByteArray name; // lower case
        QByteArray value;
    };
    QByteArray method;
    QByteArray target;
    int version = 11; // 10 or 11
    QList<Field> fields;
    bool keepAlive = true;
};

// A head that may be acted on.
struct RequestHead
{
    api::Request request; // without body and peer address
    QByteArray methodName;
    bool headOnly = false;
    bool http11 = true;
    bool keepAlive = true;
    bool expectsContinue = false;
    bool chunked = false;
    qint64 contentLength = 0;

    [[nodiscard]] bool hasBody() const { return chunked || contentLength > 0; }
};

} // namespace gatebook::front
