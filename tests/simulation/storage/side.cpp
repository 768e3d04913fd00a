// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/simulation/storage/side.h"

namespace gatebook::test {

QStringList Side::names()
{
    QStringList all;
    for (const Choice &choice : choices())
        all += choice.name;
    return all;
}

std::optional<Operation> Side::operation(const QString &name)
{
    for (const Choice &choice : choices()) {
        if (choice.name == name)
            return choice.make();
    }
    return {};
}

Operation Side::next()
{
    const std::vector<Choice> all = choices();
    std::vector<std::size_t> urn;
    for (std::size_t i = 0; i < all.size(); ++i)
        urn.insert(urn.end(), std::size_t(all.at(i).weight), i);
    for (;;) {
        m_clock.advance(qint64(m_random.below(5'000)));
        if (auto possible = all.at(urn.at(m_random.below(urn.size()))).make())
            return *std::move(possible);
    }
}

Operation Side::named(const char *name, std::function<Result<void>()> run) const
{
    return {m_program + QStringLiteral(": ") + QString::fromLatin1(name), std::move(run)};
}

// As the programs do now and then.
std::optional<Operation> Side::checkpoint()
{
    return named(
        "checkpoint", [this] { return database().script({QStringLiteral("PRAGMA wal_checkpoint(PASSIVE)")}); });
}

std::optional<Operation> Side::reopen()
{
    return named("reopen", [this] {
        close();
        return open(m_folder);
    });
}

} // namespace gatebook::test
