// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <vector>

#include "tests/chaos/evening.h"
#include "tests/chaos/mortalhub.h"
#include "tests/chaos/mortalimport.h"
#include "tests/chaos/mortalkiosk.h"
#include "tests/chaos/tally.h"
#include "tests/e2e/relay.h"
#include "tests/support/testrandom.h"

namespace gatebook::test {

// One evening at which the real programs, a few kiosks and a hub, are killed at moments that a seed chooses. After each death
// the files of the dead are checked; at last all live, drain and are compared.
class KillRound
{
public:
    explicit KillRound(quint64 seed);

    // Until so many deaths have come. What was not kept stands in promises().
    void run(int deaths);

    [[nodiscard]] const Promises &promises() const { return m_evening.promises(); }
    [[nodiscard]] Tally kioskKills() const; // by moment
    [[nodiscard]] const Tally &hubKills() const { return m_hub->fate().tally(); }
    [[nodiscard]] const Tally &importKills() const { return m_import.fate().tally(); }

private:
    [[nodiscard]] int deaths() const;
    [[nodiscard]] bool prepare();
    void heal();
    void stop();

    TestRandom m_random;
    Evening m_evening;
    std::vector<std::unique_ptr<Relay>> m_relays;
    std::vector<std::unique_ptr<MortalKiosk>> m_kiosks;
    std::unique_ptr<MortalHub> m_hub;
    MortalImport m_import;
};

} // namespace gatebook::test
