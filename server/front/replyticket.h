// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <functional>
#include <memory>

#include "server/api/request.h"
#include "server/front/load.h"

namespace gatebook::front {

// One request in flight. The first answer wins; none at all, once every copy of the Reply is gone, becomes a 500.
class ReplyTicket
{
public:
    using Deliver = std::function<void(api::Answer)>; // from any thread

    ReplyTicket(std::shared_ptr<Load> load, Deliver deliver);
    ~ReplyTicket();
    ReplyTicket(const ReplyTicket &) = delete;
    ReplyTicket &operator=(const ReplyTicket &) = delete;

    void answer(api::Answer answer);

private:
    std::shared_ptr<Load> m_load;
    Deliver m_deliver;
    std::atomic<bool> m_answered = false;
};

} // namespace gatebook::front
