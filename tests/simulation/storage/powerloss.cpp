// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/simulation/storage/powerloss.h"

#include <QDir>
#include <QTemporaryDir>

#include "tests/simulation/storage/crashstates.h"
#include "tests/simulation/storage/hubside.h"
#include "tests/simulation/storage/kioskside.h"
#include "tests/simulation/storage/soundness.h"
#include "tests/simulation/storage/workplace.h"

namespace gatebook::test {

namespace {

constexpr int kOperations = 40;

class Life
{
public:
    Life(quint64 seed, Lane &lane)
        : m_random(seed ^ 0x5eedU), m_disk(m_workplace.folder("live"), m_random), m_side(makeSide(seed)),
          m_states(m_disk, *m_side, m_workplace.path("states"), lane)
    {
        m_disk.onSync([this] { m_states.take(); });
    }

    [[nodiscard]] Result<void> live()
    {
        auto clean = firstStart();
        for (int i = 0; clean && i < kOperations; ++i) {
            clean = step(m_side->next());
            if (clean && m_random.below(6) == 0)
                clean = losePower();
        }
        m_disk.onSync({});
        m_side->close();
        return clean;
    }

private:
    // From no file at all; a start that was cut short ends where a whole one does.
    [[nodiscard]] Result<void> firstStart()
    {
        m_states.begin(QStringLiteral("the first start"));
        if (auto opened = m_side->open(m_workplace.folder("live")); !opened)
            return opened;
        return settle();
    }

    [[nodiscard]] Result<void> step(const Operation &operation)
    {
        m_states.begin(operation.name);
        if (const auto done = operation.run(); !done)
            return Error{done.error().kind, operation.name + QStringLiteral(" failed: ") + done.error().message};
        return settle();
    }

    [[nodiscard]] Result<void> settle()
    {
        const QByteArray before = m_content;
        auto content = contentOf(m_side->database());
        if (!content)
            return content.error();
        m_content = *std::move(content);
        m_states.returned();
        m_states.take();
        return m_states.end(before, m_content);
    }

    // Between two operations; life goes on from what is left.
    [[nodiscard]] Result<void> losePower()
    {
        m_states.begin(QStringLiteral("the start after a power cut"));
        m_disk.die();
        m_side->close();
        m_disk.losePower(SimDisk::PowerCut(m_random.below(4)));
        m_disk.revive();
        if (auto opened = m_side->open(m_workplace.folder("live")); !opened)
            return opened;
        return settle();
    }

    Workplace m_workplace;
    TestRandom m_random;
    SimDisk m_disk;
    std::unique_ptr<Side> m_side;
    CrashStates m_states;
    QByteArray m_content;
};

} // namespace

Result<void> liveThroughPowerCuts(quint64 seed, Lane &lane)
{
    return Life(seed, lane).live();
}

} // namespace gatebook::test
