// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/e2e/httpmessages.h"

namespace gatebook::test {

namespace {

constexpr QByteArrayView kHeadEnd = "\r\n\r\n";

QByteArray firstLine(const QByteArray &message)
{
    return message.left(message.indexOf('\r'));
}

} // namespace

qsizetype messageSize(const QByteArray &bytes)
{
    const qsizetype headEnd = bytes.indexOf(kHeadEnd);
    if (headEnd < 0)
        return 0;
    constexpr QByteArrayView kLength = "\r\ncontent-length:";
    const QByteArray head = bytes.left(headEnd + 2).toLower();
    const qsizetype at = head.indexOf(kLength);
    const qsizetype from = at + kLength.size();
    const qsizetype body = at < 0 ? 0 : head.mid(from, head.indexOf("\r\n", from) - from).trimmed().toLongLong();
    const qsizetype size = headEnd + kHeadEnd.size() + body;
    return bytes.size() >= size ? size : 0;
}

QByteArray bodyOf(const QByteArray &message)
{
    const qsizetype headEnd = message.indexOf(kHeadEnd);
    return headEnd < 0 ? QByteArray() : message.mid(headEnd + kHeadEnd.size());
}

int statusOf(const QByteArray &answer)
{
    return answer.startsWith("HTTP/1.") ? answer.mid(9, 3).toInt() : 0;
}

bool isPush(const QByteArray &request)
{
    return request.startsWith("POST ") && firstLine(request).contains("/check-ins/batch ");
}

bool isManifest(const QByteArray &request)
{
    return request.startsWith("GET ") && firstLine(request).contains("/manifest?");
}

bool isLive(const QByteArray &request)
{
    return request.startsWith("GET ") && firstLine(request).contains("/live ");
}

bool isEnrolment(const QByteArray &request)
{
    return request.startsWith("POST /enroll ");
}

QByteArray withPort(const QByteArray &answer, quint16 hub, quint16 wire)
{
    const auto address = [](quint16 port) { return "//127.0.0.1:" + QByteArray::number(port); };
    const QByteArray before = bodyOf(answer);
    const QByteArray after = QByteArray(before).replace(address(hub), address(wire));
    const auto length = [](const QByteArray &body) { return "Content-Length: " + QByteArray::number(body.size()); };
    return answer.chopped(before.size()).replace(length(before), length(after)) + after;
}

} // namespace gatebook::test
