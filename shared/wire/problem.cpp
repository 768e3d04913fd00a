// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/wire/problem.h"

#include "shared/wire/jsondocument.h"
#include "shared/wire/jsonobject.h"
#include "shared/wire/jsonwriter.h"

namespace gatebook::wire {

namespace {

// The phrase of the status code (RFC 9110): short, the same for every occurrence.
QString titleOf(int status)
{
    switch (status) {
    case 400:
        return QStringLiteral("Bad Request");
    case 401:
        return QStringLiteral("Unauthorized");
    case 403:
        return QStringLiteral("Forbidden");
    case 404:
        return QStringLiteral("Not Found");
    case 405:
        return QStringLiteral("Method Not Allowed");
    case 408:
        return QStringLiteral("Request Timeout");
    case 409:
        return QStringLiteral("Conflict");
    case 410:
        return QStringLiteral("Gone");
    case 413:
        return QStringLiteral("Content Too Large");
    case 415:
        return QStringLiteral("Unsupported Media Type");
    case 417:
        return QStringLiteral("Expectation Failed");
    case 422:
        return QStringLiteral("Unprocessable Content");
    case 429:
        return QStringLiteral("Too Many Requests");
    case 431:
        return QStringLiteral("Request Header Fields Too Large");
    case 500:
        return QStringLiteral("Internal Server Error");
    case 501:
        return QStringLiteral("Not Implemented");
    case 503:
        return QStringLiteral("Service Unavailable");
    case 505:
        return QStringLiteral("HTTP Version Not Supported");
    default:
        return QStringLiteral("Error");
    }
}

void writeErrors(JsonWriter &out, const std::vector<FieldError> &errors)
{
    out.beginArray("errors");
    for (const FieldError &error : errors) {
        out.beginObject();
        out.text("field", error.field);
        out.text("message", error.message);
        out.endObject();
    }
    out.endArray();
}

} // namespace

QByteArray encode(const Problem &problem)
{
    JsonWriter out;
    out.beginObject();
    out.text("type",
        problem.code.isEmpty() ? QStringLiteral("about:blank")
                               : QStringLiteral("urn:gatebook:problem:") + problem.code);
    out.text("title", titleOf(problem.status));
    out.integer("status", problem.status);
    out.text("detail", problem.detail);
    out.text("code", problem.code);
    if (!problem.errors.empty())
        writeErrors(out, problem.errors);
    out.endObject();
    return out.take();
}

Problem decodeProblem(int status, const QByteArray &body)
{
    Problem problem;
    problem.status = status;
    const auto document = JsonDocument::parse(body);
    simdjson::dom::object root;
    if (!document || document->root().get(root) != simdjson::SUCCESS)
        return problem;
    FieldErrors ignored;
    const JsonObject in(root, {}, ignored);
    problem.code = in.text("code", Need::Optional).value_or(QString());
    problem.detail = in.text("detail", Need::Optional).value_or(QString());
    if (in.has("errors")) {
        in.forEach("errors", [&](const JsonObject &error) {
            problem.errors.push_back({error.text("field", Need::Optional).value_or(QString()),
                error.text("message", Need::Optional).value_or(QString())});
        });
    }
    return problem;
}

} // namespace gatebook::wire
