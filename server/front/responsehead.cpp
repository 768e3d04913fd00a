// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/front/responsehead.h"

#include <algorithm>
#include <array>
#include <iterator>

namespace gatebook::front {

namespace {

QByteArrayView reason(int status)
{
    struct Entry
    {
        int status;
        const char *text;
    };
    static constexpr std::array kReasons{Entry{200, "OK"}, Entry{201, "Created"}, Entry{204, "No Content"},
        Entry{304, "Not Modified"}, Entry{400, "Bad Request"}, Entry{401, "Unauthorized"}, Entry{403, "Forbidden"},
        Entry{404, "Not Found"}, Entry{405, "Method Not Allowed"}, Entry{408, "Request Timeout"},
        Entry{409, "Conflict"}, Entry{410, "Gone"}, Entry{413, "Content Too Large"},
        Entry{415, "Unsupported Media Type"}, Entry{417, "Expectation Failed"}, Entry{422, "Unprocessable Content"},
        Entry{429, "Too Many Requests"}, Entry{431, "Request Header Fields Too Large"},
        Entry{500, "Internal Server Error"}, Entry{501, "Not Implemented"}, Entry{503, "Service Unavailable"},
        Entry{505, "HTTP Version Not Supported"}};
    const auto entry
        = std::find_if(kReasons.begin(), kReasons.end(), [&](const Entry &each) { return each.status == status; });
    return entry == kReasons.end() ? QByteArrayView() : QByteArrayView(entry->text);
}

bool tokenCharacter(char c)
{
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z')
        || QByteArrayView("!#$%&'*+-.^_`|~").contains(c);
}

bool ownField(const QByteArray &lowerName)
{
    static constexpr std::array kOwn{"connection", "content-length", "content-type", "date", "gatebook-protocol",
        "keep-alive", "transfer-encoding", "x-content-type-options", "x-request-id"};
    return std::any_of(kOwn.begin(), kOwn.end(), [&](const char *name) { return lowerName == name; });
}

// A line end in a value would let whoever chose the value write further fields, or a second response.
void appendField(QByteArray &head, QByteArrayView name, QByteArrayView value)
{
    const auto sound = [](char c) { return static_cast<uchar>(c) >= 0x20 && c != 0x7f; };
    head.append(name).append(": ");
    if (std::all_of(value.begin(), value.end(), sound))
        head.append(value);
    else
        std::copy_if(value.begin(), value.end(), std::back_inserter(head), sound);
    head.append("\r\n");
}

} // namespace

bool bodyAllowed(int status)
{
    return status >= 200 && status != 204 && status != 304;
}

QByteArray responseHead(const api::Answer &answer, const Framing &framing)
{
    QByteArray head;
    head.reserve(512);
    head.append("HTTP/1.1 ").append(QByteArray::number(answer.status)).append(' ').append(reason(answer.status));
    head.append("\r\nGatebook-Protocol: 1\r\nX-Content-Type-Options: nosniff\r\nDate: ").append(framing.date);
    head.append("\r\n");
    if (!framing.requestId.isEmpty())
        appendField(head, "X-Request-Id", framing.requestId);
    bool cacheControl = false;
    for (const api::Header &header : answer.headers) {
        const QByteArray lowerName = header.name.toLower();
        const bool token = !lowerName.isEmpty() && std::all_of(lowerName.begin(), lowerName.end(), tokenCharacter);
        if (!token || ownField(lowerName))
            continue;
        cacheControl = cacheControl || lowerName == "cache-control";
        appendField(head, header.name, header.value);
    }
    if (!cacheControl)
        head.append("Cache-Control: no-store\r\n");
    if (bodyAllowed(answer.status)) {
        appendField(head, "Content-Type", answer.contentType);
        if (framing.length)
            head.append("Content-Length: ").append(QByteArray::number(*framing.length)).append("\r\n");
        if (framing.chunked)
            head.append("Transfer-Encoding: chunked\r\n");
    }
    head.append(framing.keepAlive ? "Connection: keep-alive\r\n\r\n" : "Connection: close\r\n\r\n");
    return head;
}

} // namespace gatebook::front
