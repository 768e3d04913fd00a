// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/front/streamwriter.h"

#include "server/front/tlssocket.h"

namespace gatebook::front {

void StreamWriter::start(const QByteArray &head, bool chunked)
{
    m_chunked = chunked;
    if (m_socket.isOpen())
        m_socket.write(head);
    m_socket.flush();
}

bool StreamWriter::push(const QByteArray &part)
{
    if (part.isEmpty() || !m_socket.isOpen()) // an empty chunk would end the stream
        return true;
    if (m_chunked)
        m_socket.write(QByteArray::number(part.size(), 16) + "\r\n" + part + "\r\n");
    else
        m_socket.write(part);
    m_socket.flush();
    return unsentBytes(m_socket) <= m_maxBacklog;
}

void StreamWriter::end()
{
    if (m_chunked && m_socket.isOpen())
        m_socket.write("0\r\n\r\n");
    m_socket.flush();
}

} // namespace gatebook::front
