// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/front/replyticket.h"

#include "server/front/refusal.h"

namespace gatebook::front {

ReplyTicket::ReplyTicket(std::shared_ptr<Load> load, Deliver deliver)
    : m_load(std::move(load)), m_deliver(std::move(deliver))
{
    ++m_load->inFlight;
}

ReplyTicket::~ReplyTicket()
{
    if (!m_answered)
        answer(toAnswer({500, QByteArrayLiteral("internal_error"), "the hub did not answer this request", 0}));
}

void ReplyTicket::answer(api::Answer answer)
{
    if (m_answered.exchange(true))
        return;
    --m_load->inFlight;
    m_deliver(std::move(answer));
}

} // namespace gatebook::front
