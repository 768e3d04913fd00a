// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/api/pendingreply.h"

#include "server/api/problems.h"

namespace gatebook::api {

PendingReply::~PendingReply()
{
    send(answerTo(queueFull()));
}

void PendingReply::send(Answer answer)
{
    if (m_sent.exchange(true))
        return;
    if (answer.status != kContinue) // the request goes on
        m_metrics.countRequest(m_facts.routeIndex, answer.status);
    m_facts.problem = answer.facts.problem;
    m_facts.items = answer.facts.items;
    answer.facts = m_facts;
    answer.caller = m_caller;
    m_place.reset();
    m_reply(std::move(answer));
}

} // namespace gatebook::api
