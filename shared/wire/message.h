// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include "shared/base/result.h"
#include "shared/wire/jsondocument.h"
#include "shared/wire/jsonobject.h"

namespace gatebook::wire {

// Why a text is not the message that was expected.
struct MessageFault
{
    QString badJson;    // not empty: not even JSON
    FieldErrors errors; // else: these fields are wrong
};

// For the hub's answer: 400 bad_json, or 422 with this code.
[[nodiscard]] Problem problemOf(const MessageFault &fault, const QString &code);
// For the kiosk: names the message and the first wrong field.
[[nodiscard]] Error errorOf(const MessageFault &fault, const QString &message);

// One message: JSON, an object, no key twice, and all that `read(const JsonObject &) → Message` asks for.
template <typename Message, typename Read>
[[nodiscard]] Result<Message, MessageFault> readMessage(const QByteArray &body, Read &&read)
{
    const auto document = JsonDocument::parse(body);
    if (!document)
        return MessageFault{document.error().message, {}};
    simdjson::dom::object root;
    if (document->root().get(root) != simdjson::SUCCESS)
        return MessageFault{{}, {{QStringLiteral("body"), QStringLiteral("must be an object")}}};
    if (repeatsKeyAnywhere(document->root()))
        return MessageFault{{}, {{QStringLiteral("body"), QStringLiteral("names a key twice")}}};
    FieldErrors errors;
    Message message = read(JsonObject(root, {}, errors));
    if (!errors.empty())
        return MessageFault{{}, std::move(errors)};
    return message;
}

// The same, as the kiosk wants it.
template <typename Message, typename Read>
[[nodiscard]] Result<Message> readAnswer(const QByteArray &body, const QString &name, Read &&read)
{
    auto result = readMessage<Message>(body, std::forward<Read>(read));
    if (!result)
        return errorOf(result.error(), name);
    return std::move(result).value();
}

} // namespace gatebook::wire
