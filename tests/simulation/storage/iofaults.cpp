// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/simulation/storage/iofaults.h"

#include "tests/simulation/storage/faulttrial.h"
#include "tests/simulation/storage/workplace.h"

namespace gatebook::test {

namespace {

constexpr int kWarmUp = 25; // operations
constexpr int kPasts = 6;
constexpr quint64 kFarAway = 1'000'000; // even, so that it is the same side
constexpr int kCallsMax = 100'000;

// Some past; it ends with or without a WAL left behind.
Result<void> live(Side &side, const QString &folder, TestRandom &random)
{
    SimDisk disk(folder, random);
    auto clean = side.open(folder);
    for (int i = 0; clean && i < kWarmUp; ++i)
        clean = side.next().run();
    if (random.below(2) == 0)
        disk.die();
    side.close();
    disk.loseProcess();
    return clean;
}

class Experiment
{
public:
    Experiment(quint64 seed, Lane &lane) : m_seed(seed), m_random(seed ^ 0xfa017U), m_lane(lane) { }

    [[nodiscard]] Result<void> run()
    {
        if (auto ready = prepare(); !ready)
            return ready;
        for (const auto call : {SimDisk::Call::Change, SimDisk::Call::Growth, SimDisk::Call::Read}) {
            for (const bool forGood : {false, true}) {
                if (auto clean = failEach(call, forGood); !clean)
                    return clean;
            }
        }
        return {};
    }

private:
    // The first start, a later start, and then each operation in turn; in a past in which it has something to write, if one
    // is found soon.
    [[nodiscard]] Result<void> prepare()
    {
        for (int i = 0; i < kPasts; ++i) {
            auto side = makeSide(m_seed + quint64(i) * kFarAway);
            const QStringList operations = QStringList{QString(), QString()} + side->names();
            const auto turn = qsizetype((m_seed / 2) % quint64(operations.size()));
            m_scene.operation = operations.at(turn);
            m_scene.folder = m_workplace.folder(QByteArray::number(i).constData());
            if (auto lived = turn > 0 ? live(*side, m_scene.folder, m_random) : Result<void>(); !lived)
                return lived;
            m_scene.past = std::move(side);
            const auto changes = FaultTrial(m_scene, m_workplace.path("trial"), {}, m_seed).measure(m_scene);
            if (!changes)
                return changes.error();
            if (*changes > 0)
                break;
        }
        return {};
    }

    [[nodiscard]] Result<void> failEach(SimDisk::Call call, bool forGood)
    {
        for (qint64 n = 1; n < kCallsMax; ++n) {
            FaultTrial trial(m_scene, m_workplace.path("trial"), {call, n, forGood}, m_seed + quint64(n));
            if (auto clean = trial.run(); !clean)
                return clean;
            m_lane.add(QStringLiteral("operations"), 1);
            if (!trial.hasFailed())
                return {}; // it makes fewer calls than that
            m_lane.add(QStringLiteral("faults"), 1);
            m_lane.add(QStringLiteral("verified"), 1);
        }
        return {};
    }

    quint64 m_seed;
    TestRandom m_random;
    Lane &m_lane;
    Workplace m_workplace;
    FaultScene m_scene;
};

} // namespace

Result<void> failEveryCall(quint64 seed, Lane &lane)
{
    return Experiment(seed, lane).run();
}

} // namespace gatebook::test
