// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/wire/decode.h"
#include "shared/wire/message.h"
#include "shared/wire/recordreader.h"

namespace gatebook::wire {

namespace {

ManifestPage readManifestPage(const JsonObject &in)
{
    ManifestPage page;
    if (const auto event = in.object("event", Need::Required))
        page.event = readEvent(*event);
    in.forEach("tickets", [&](const JsonObject &ticket) { page.tickets.push_back(readTicket(ticket)); });
    page.total = in.integer("total", Need::Required).value_or(0);
    page.cursor = in.token("cursor", Need::Required).value_or(QByteArray());
    page.next = in.token("next", Need::Optional);
    page.head = in.token("head", Need::Optional).value_or(QByteArray());
    return page;
}

} // namespace

Result<ManifestPage> decodeManifestPage(const QByteArray &body)
{
    return readAnswer<ManifestPage>(body, QStringLiteral("list of tickets"), &readManifestPage);
}

} // namespace gatebook::wire
