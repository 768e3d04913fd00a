// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QString>

#include <optional>

#include "shared/base/result.h"
#include "shared/wire/problem.h"

namespace gatebook::api {

// The query part of a request, read by name. Parameters that nobody asks for are ignored, whatever they hold; one that is
// asked for and comes twice or can't be decoded is 400 bad_parameter.
class Query
{
public:
    explicit Query(const QByteArray &raw);

    // Absent where the parameter is absent.
    [[nodiscard]] Result<std::optional<QString>, wire::Problem> text(const QByteArray &name) const;
    // 1..maximum in decimal digits, else 400.
    [[nodiscard]] Result<int, wire::Problem> number(const QByteArray &name, int otherwise, int maximum) const;

    // An opaque token of ours, through its decoder; unreadable is 400 bad_cursor.
    template <typename T>
    [[nodiscard]] Result<std::optional<T>, wire::Problem> token(
        const QByteArray &name, std::optional<T> (*decode)(const QByteArray &)) const
    {
        const Result<std::optional<QByteArray>, wire::Problem> raw = single(name);
        if (!raw)
            return raw.error();
        if (!*raw)
            return std::optional<T>();
        std::optional<T> value = decode(tokenText(**raw));
        if (!value)
            return unreadable(name);
        return value;
    }

private:
    [[nodiscard]] Result<std::optional<QByteArray>, wire::Problem> single(const QByteArray &name) const;
    [[nodiscard]] static QByteArray tokenText(const QByteArray &raw); // empty, which is no token: can't be decoded
    [[nodiscard]] static wire::Problem unreadable(const QByteArray &name);

    QHash<QByteArray, QByteArrayList> m_values;
};

} // namespace gatebook::api
