// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/sync/replyclass.h"

#include "shared/base/text.h"
#include "shared/wire/problem.h"

namespace gatebook::sync {

namespace {

ReplyMeaning refusal(const HttpReply &reply)
{
    const wire::Problem problem = wire::decodeProblem(reply.status, reply.body);
    const auto as = [&](ReplyKind kind, const QString &words) {
        return ReplyMeaning{kind, reply.retryAfterSeconds, words};
    };
    switch (reply.status) {
    case 401:
        return problem.code == QStringLiteral("revoked")
            ? as(ReplyKind::Revoked, QStringLiteral(QT_TRANSLATE_NOOP("gatebook::Core", "this device was revoked")))
            : as(ReplyKind::Unauthorized,
                QStringLiteral(
                    QT_TRANSLATE_NOOP("gatebook::Core", "the hub does not know this device: enrol it again")));
    case 403:
        return as(ReplyKind::Forbidden,
            QStringLiteral(QT_TRANSLATE_NOOP("gatebook::Core", "the hub does not let this device do that")));
    case 409:
        return as(ReplyKind::Diverged,
            QStringLiteral(
                QT_TRANSLATE_NOOP("gatebook::Core", "the hub was restored: everything is sent and fetched again")));
    case 410:
        return as(ReplyKind::Archived, QStringLiteral(QT_TRANSLATE_NOOP("gatebook::Core", "the event is archived")));
    case 413:
        return as(ReplyKind::TooLarge,
            QStringLiteral(QT_TRANSLATE_NOOP("gatebook::Core", "the hub found the batch too large")));
    case 429:
        return as(
            ReplyKind::Limited, QStringLiteral(QT_TRANSLATE_NOOP("gatebook::Core", "the hub asks for fewer requests")));
    case 503:
        return as(ReplyKind::Busy, QStringLiteral(QT_TRANSLATE_NOOP("gatebook::Core", "the hub is busy")));
    default:
        break;
    }
    if (reply.status == 404 && problem.code == QStringLiteral("unknown_event"))
        return as(ReplyKind::Forbidden,
            QStringLiteral(QT_TRANSLATE_NOOP("gatebook::Core", "the hub does not know this event")));
    if (reply.status == 400 && problem.code == QStringLiteral("bad_cursor"))
        return as(ReplyKind::Diverged,
            QStringLiteral(
                QT_TRANSLATE_NOOP("gatebook::Core", "the hub can't read our position: everything is fetched again")));
    const QString code = problem.code.isEmpty() ? QString() : u' ' + displayText(problem.code, 40);
    const QString words = QStringLiteral("the hub answered %1%2").arg(reply.status).arg(code);
    return as(reply.status >= 500 ? ReplyKind::ServerError : ReplyKind::Refused, words);
}

} // namespace

ReplyMeaning meaningOf(const HttpReply &reply)
{
    if (reply.status == 0)
        return {ReplyKind::Nothing, {},
            reply.problem.isEmpty() ? QStringLiteral(QT_TRANSLATE_NOOP("gatebook::Core", "the hub can't be reached"))
                                    : reply.problem};
    if (!reply.fromHub)
        return {ReplyKind::NotHub, {},
            QStringLiteral("something else answered (%1), perhaps a captive portal").arg(reply.status)};
    if (reply.status == 200)
        return {ReplyKind::Ok, {}, {}};
    return refusal(reply);
}

} // namespace gatebook::sync
