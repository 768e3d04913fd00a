// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/api/query.h"

#include "server/api/percent.h"
#include "server/api/problems.h"

#include <algorithm>

namespace gatebook::api {

Query::Query(const QByteArray &raw)
{
    for (const QByteArray &pair : raw.split('&')) {
        const qsizetype equals = pair.indexOf('=');
        const QByteArray name = equals < 0 ? pair : pair.left(equals);
        const std::optional<QString> decoded = percentDecoded(name, Plus::Space);
        if (decoded && !decoded->isEmpty())
            m_values[decoded->toUtf8()].append(equals < 0 ? QByteArray() : pair.mid(equals + 1));
    }
}

Result<std::optional<QByteArray>, wire::Problem> Query::single(const QByteArray &name) const
{
    const QByteArrayList values = m_values.value(name);
    if (values.isEmpty())
        return std::optional<QByteArray>();
    if (values.size() > 1)
        return badParameter(QStringLiteral("'%1' may come only once.").arg(QString::fromUtf8(name)));
    return std::optional<QByteArray>(values.first());
}

QByteArray Query::tokenText(const QByteArray &raw)
{
    return percentDecoded(raw, Plus::Space).value_or(QString()).toUtf8();
}

Result<std::optional<QString>, wire::Problem> Query::text(const QByteArray &name) const
{
    const Result<std::optional<QByteArray>, wire::Problem> raw = single(name);
    if (!raw)
        return raw.error();
    if (!*raw)
        return std::optional<QString>();
    std::optional<QString> decoded = percentDecoded(**raw, Plus::Space);
    if (!decoded)
        return badParameter(QStringLiteral("'%1' is not percent-encoded UTF-8.").arg(QString::fromUtf8(name)));
    return decoded;
}

Result<int, wire::Problem> Query::number(const QByteArray &name, int otherwise, int maximum) const
{
    const Result<std::optional<QString>, wire::Problem> raw = text(name);
    if (!raw)
        return raw.error();
    if (!*raw)
        return otherwise;
    const QString digits = **raw;
    const bool plain = !digits.isEmpty()
        && std::all_of(digits.begin(), digits.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
    bool converted = false;
    const int value = plain ? digits.toInt(&converted) : 0;
    if (!converted || value < 1 || value > maximum)
        return badParameter(QStringLiteral("'%1' must be 1 to %2.").arg(QString::fromUtf8(name)).arg(maximum));
    return value;
}

wire::Problem Query::unreadable(const QByteArray &name)
{
    return badCursor(QString::fromUtf8(name));
}

} // namespace gatebook::api
