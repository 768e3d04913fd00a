// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QUuid>

#include "shared/base/random.h"
#include "shared/sync/syncstore.h"
#include "shared/wire/messages.h"

namespace gatebook::test {

// What a hub would send of one event: a list in pages, then changes to it, and answers to scans. Everything made up; a value.
class GuestList
{
public:
    static constexpr int kTickets = 45;
    static constexpr int kPages = 3;

    explicit GuestList(int eventNumber);

    [[nodiscard]] const Event &event() const { return m_event; }
    [[nodiscard]] static QString code(int number);
    [[nodiscard]] QUuid ticket(int number) const;

    [[nodiscard]] wire::ManifestPage page(int number) const;
    // Goes on where the last one ended.
    [[nodiscard]] wire::FeedPage feed(RandomSource &random);
    [[nodiscard]] wire::BatchAnswer answer(const std::vector<sync::QueuedScan> &sent, RandomSource &random);

private:
    [[nodiscard]] QByteArray cursor() const;
    [[nodiscard]] Outcome outcome(const Scan &scan, RandomSource &random);

    Event m_event;
    qint64 m_seq = kTickets;
};

} // namespace gatebook::test
