// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/wire/decode.h"
#include "shared/wire/limits.h"
#include "shared/wire/message.h"
#include "shared/wire/recordreader.h"

namespace gatebook::wire {

namespace {

constexpr qsizetype kEnrolmentCodeLengthMax = 64;

EnrolRequest readEnrolRequest(const JsonObject &in)
{
    EnrolRequest request;
    const TextRule codeRule{.min = 1, .max = kEnrolmentCodeLengthMax};
    request.code = PairingCode(in.text("code", Need::Required, codeRule).value_or(QString()));
    request.deviceUuid = in.uuid("device_uuid", Need::Required).value_or(QUuid());
    const TextRule nameRule{.min = 1, .max = kNameLengthMax, .trimmed = true, .stored = true};
    request.deviceName = in.text("device_name", Need::Required, nameRule).value_or(QString());
    return request;
}

HubIdentity readHub(const JsonObject &in)
{
    HubIdentity hub;
    hub.name = in.text("name", Need::Optional).value_or(QString());
    hub.urls = in.texts("urls", Need::Required);
    hub.pin = in.text("pin", Need::Optional).value_or(QString());
    return hub;
}

EnrolAnswer readEnrolAnswer(const JsonObject &in)
{
    EnrolAnswer answer;
    answer.token = Token(in.token("token", Need::Required).value_or(QByteArray()));
    answer.deviceUuid = in.uuid("device_uuid", Need::Required).value_or(QUuid());
    answer.gate = in.text("gate", Need::Optional).value_or(QString());
    if (const auto event = in.object("event", Need::Required))
        answer.event = readEvent(*event);
    if (const auto hub = in.object("hub", Need::Required))
        answer.hub = readHub(*hub);
    return answer;
}

} // namespace

Result<EnrolRequest, Problem> decodeEnrolRequest(const QByteArray &body)
{
    auto request = readMessage<EnrolRequest>(body, &readEnrolRequest);
    if (!request)
        return problemOf(request.error(), QStringLiteral("invalid_request"));
    return std::move(request).value();
}

Result<EnrolAnswer> decodeEnrolAnswer(const QByteArray &body)
{
    return readAnswer<EnrolAnswer>(body, QStringLiteral("answer to the enrolment"), &readEnrolAnswer);
}

} // namespace gatebook::wire
