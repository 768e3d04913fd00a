// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/front/exchange.h"

namespace gatebook::front {

void Exchange::received(qint64 bytes)
{
    if (bytes > 0 && m_state == State::Idle) {
        m_state = State::Receiving;
        m_handled = false;
        m_record = {};
        m_since.start();
    }
    m_record.requestBytes += bytes;
}

QByteArray Exchange::answer(const QByteArray &peer, const RequestHead &head, const api::Answer &answer)
{
    if (m_host.observer() == nullptr)
        return {};
    m_state = State::Answering;
    m_record.requestId = m_host.observer()->newRequestId();
    m_record.peer = peer;
    m_record.method = head.headOnly ? QByteArrayLiteral("HEAD") : head.methodName;
    m_record.status = answer.status;
    m_record.refused = !m_handled;
    m_record.facts = answer.facts;
    if (!m_handled && !head.request.path.isEmpty()) {
        m_record.facts = m_host.facts(head);
        m_record.facts.problem = answer.facts.problem;
    }
    return m_record.requestId;
}

void Exchange::streamOpened()
{
    tell(telemetry::AccessRecord::Kind::StreamOpened);
    m_state = State::Streaming;
}

void Exchange::finished()
{
    tell(telemetry::AccessRecord::Kind::Answered);
    m_state = State::Idle;
}

void Exchange::closed()
{
    if (m_state == State::Streaming)
        tell(telemetry::AccessRecord::Kind::StreamEnded);
    else if (m_state == State::Answering)
        tell(telemetry::AccessRecord::Kind::Aborted);
    m_state = State::Idle;
}

void Exchange::tell(telemetry::AccessRecord::Kind kind)
{
    if (m_host.observer() == nullptr)
        return;
    m_record.kind = kind;
    m_record.durationUs = m_since.nsecsElapsed() / 1'000;
    m_host.observer()->observe(m_record);
}

} // namespace gatebook::front
