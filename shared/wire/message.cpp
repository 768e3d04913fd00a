// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/wire/message.h"

namespace gatebook::wire {

Problem problemOf(const MessageFault &fault, const QString &code)
{
    if (!fault.badJson.isEmpty())
        return {400, QStringLiteral("bad_json"), fault.badJson, {}, {}, {}};
    return {422, code, QStringLiteral("Some fields are missing or wrong."), fault.errors, {}, {}};
}

Error errorOf(const MessageFault &fault, const QString &message)
{
    const QString what = fault.badJson.isEmpty() && !fault.errors.empty()
        ? QStringLiteral("%1 %2").arg(fault.errors.front().field, fault.errors.front().message)
        : fault.badJson;
    return {Error::Kind::Invalid, QStringLiteral("The hub's %1 can't be read: %2").arg(message, what)};
}

} // namespace gatebook::wire
