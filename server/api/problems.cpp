// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/api/problems.h"

#include <QLoggingCategory>

namespace gatebook::api {

namespace {

Q_LOGGING_CATEGORY(lcApi, "gatebook.api")

constexpr int kRetryAfterSeconds = 2;

wire::Problem problem(int status, const QString &code, const QString &detail)
{
    wire::Problem result;
    result.status = status;
    result.code = code;
    result.detail = detail;
    return result;
}

} // namespace

wire::Problem unauthorized()
{
    return problem(401, QStringLiteral("unauthorized"), QStringLiteral("This needs a token that this hub knows."));
}

wire::Problem tokenRevoked()
{
    return problem(401, QStringLiteral("revoked"), QStringLiteral("This token was revoked."));
}

wire::Problem forbidden()
{
    return problem(403, QStringLiteral("forbidden"), QStringLiteral("This token may not do that."));
}

wire::Problem notFound()
{
    return problem(404, QStringLiteral("not_found"), QStringLiteral("There is nothing at this address."));
}

wire::Problem unknownEvent()
{
    return problem(404, QStringLiteral("unknown_event"), QStringLiteral("This hub has no such event."));
}

wire::Problem eventArchived()
{
    return problem(
        410, QStringLiteral("event_archived"), QStringLiteral("The event is archived; scans can still be pushed."));
}

wire::Problem methodNotAllowed(const QByteArray &allow)
{
    wire::Problem result = problem(
        405, QStringLiteral("method_not_allowed"), QStringLiteral("Allowed here: %1.").arg(QString::fromLatin1(allow)));
    result.allow = allow;
    return result;
}

wire::Problem badParameter(const QString &detail)
{
    return problem(400, QStringLiteral("bad_parameter"), detail);
}

wire::Problem badCursor(const QString &parameter)
{
    return problem(400, QStringLiteral("bad_cursor"), QStringLiteral("'%1' can't be read.").arg(parameter));
}

wire::Problem cursorDiverged()
{
    return problem(409, QStringLiteral("cursor_diverged"),
        QStringLiteral("This cursor is not a point of this hub's history: take a new manifest and push again."));
}

wire::Problem unsupportedMediaType()
{
    return problem(415, QStringLiteral("unsupported_media_type"),
        QStringLiteral("The body must be application/json in UTF-8, not compressed."));
}

wire::Problem bodyTooLarge(qint64 limit)
{
    return problem(
        413, QStringLiteral("payload_too_large"), QStringLiteral("The body may have at most %1 bytes.").arg(limit));
}

wire::Problem badEnrolmentCode()
{
    return problem(403, QStringLiteral("bad_enrolment_code"),
        QStringLiteral("This code is wrong, used or expired: ask a supervisor for a new one."));
}

wire::Problem tooManyRequests(const QString &detail, int retryAfterSeconds)
{
    wire::Problem result = problem(429, QStringLiteral("too_many_requests"), detail);
    result.retryAfterSeconds = retryAfterSeconds;
    return result;
}

wire::Problem queueFull()
{
    wire::Problem result
        = problem(503, QStringLiteral("unavailable"), QStringLiteral("The hub is busy; try again soon."));
    result.retryAfterSeconds = kRetryAfterSeconds;
    return result;
}

wire::Problem unavailable(const Error &error)
{
    qCWarning(lcApi).noquote() << "answered 503:" << error.message;
    wire::Problem result
        = problem(503, QStringLiteral("unavailable"), QStringLiteral("The hub can't do this now; try again soon."));
    result.retryAfterSeconds = kRetryAfterSeconds;
    return result;
}

Answer answerTo(const wire::Problem &problem)
{
    Answer answer;
    answer.status = problem.status;
    answer.contentType = QByteArrayLiteral("application/problem+json");
    answer.facts.problem = problem.code.toLatin1();
    answer.body = wire::encode(problem);
    if (problem.status == 401)
        answer.headers.append({QByteArrayLiteral("WWW-Authenticate"), QByteArrayLiteral("Bearer")});
    if (!problem.allow.isEmpty())
        answer.headers.append({QByteArrayLiteral("Allow"), problem.allow});
    if (problem.retryAfterSeconds)
        answer.headers.append({QByteArrayLiteral("Retry-After"), QByteArray::number(*problem.retryAfterSeconds)});
    return answer;
}

} // namespace gatebook::api
