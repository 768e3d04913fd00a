// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>
#include <vector>

namespace gatebook::wire {

struct FieldError
{
    QString field;
    QString message;

    bool operator==(const FieldError &) const = default;
};

// RFC 9457, with PROTOCOL.md's stable word `code`. Never holds a stack trace, SQL, a path or a secret.
struct Problem
{
    int status = 500;
    QString code;
    QString detail;
    std::vector<FieldError> errors;       // 422
    std::optional<int> retryAfterSeconds; // 429, 503
    QByteArray allow;                     // 405

    bool operator==(const Problem &) const = default;
};

// application/problem+json with type, title, status, detail, code, errors.
[[nodiscard]] QByteArray encode(const Problem &problem);

// What a client can learn of one; fields that are missing stay empty. Never fails: a bad body is a problem without a code.
[[nodiscard]] Problem decodeProblem(int status, const QByteArray &body);

} // namespace gatebook::wire
