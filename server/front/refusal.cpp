// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/front/refusal.h"

#include "shared/wire/problem.h"

namespace gatebook::front {

api::Answer toAnswer(const Refusal &refusal)
{
    wire::Problem problem;
    problem.status = refusal.status;
    problem.code = QString::fromLatin1(refusal.code);
    problem.detail = QString::fromLatin1(refusal.detail);
    api::Answer answer;
    answer.status = refusal.status;
    answer.contentType = QByteArrayLiteral("application/problem+json");
    if (refusal.retryAfterSeconds > 0) {
        problem.retryAfterSeconds = refusal.retryAfterSeconds;
        answer.headers.append({QByteArrayLiteral("Retry-After"), QByteArray::number(refusal.retryAfterSeconds)});
    }
    answer.facts.problem = refusal.code;
    answer.body = wire::encode(problem);
    return answer;
}

} // namespace gatebook::front
