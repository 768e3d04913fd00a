// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/front/responsewriter.h"

#include <algorithm>

#include "server/front/tlssocket.h"

namespace gatebook::front {

namespace {

constexpr qint64 kMaxBuffered = 262'144;
constexpr qsizetype kSlice = 65'536;

} // namespace

void ResponseWriter::start(const QByteArray &head, QByteArray body)
{
    m_body = std::move(body);
    m_sent = 0;
    if (m_socket.isOpen())
        m_socket.write(head);
}

bool ResponseWriter::pump()
{
    // A flush that finds the reader gone closes the socket, and its buffers are empty then.
    while (m_socket.isOpen() && m_sent < m_body.size() && unsentBytes(m_socket) < kMaxBuffered) {
        const qsizetype slice = std::min(kSlice, m_body.size() - m_sent);
        if (m_socket.write(m_body.constData() + m_sent, slice) != slice)
            return false;
        m_sent += slice;
        m_socket.flush(); // try at once: saves a turn of the event loop for each small answer
    }
    if (m_sent == m_body.size()) {
        m_body.clear();
        m_sent = 0;
        m_socket.flush();
    }
    return m_socket.state() == QAbstractSocket::ConnectedState;
}

bool ResponseWriter::done() const
{
    return m_body.isEmpty() && unsentBytes(m_socket) == 0;
}

} // namespace gatebook::front
