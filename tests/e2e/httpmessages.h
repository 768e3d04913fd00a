// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace gatebook::test {

// What a wire needs to know of HTTP/1.1: where a message ends, and which requests are which.

// The size of the first whole message (request or answer) in these bytes, by its Content-Length; 0: it is not whole yet.
// Of an answer without one (a live stream) the head is all.
[[nodiscard]] qsizetype messageSize(const QByteArray &bytes);
[[nodiscard]] QByteArray bodyOf(const QByteArray &message);
// The status of a whole answer; 0: it is none.
[[nodiscard]] int statusOf(const QByteArray &answer);

[[nodiscard]] bool isPush(const QByteArray &request);
[[nodiscard]] bool isManifest(const QByteArray &request);
[[nodiscard]] bool isLive(const QByteArray &request);
[[nodiscard]] bool isEnrolment(const QByteArray &request);

// An answer to an enrolment names the hub's own address, which leads around the wire: it gets the wire's port instead.
[[nodiscard]] QByteArray withPort(const QByteArray &answer, quint16 hub, quint16 wire);

} // namespace gatebook::test
