// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include "tests/simulation/simdisk.h"
#include "tests/simulation/storage/side.h"
#include "tests/simulation/storage/soundness.h"

namespace gatebook::test {

// Where every trial of one operation begins, and where it ends when nothing fails.
struct FaultScene
{
    QString operation; // empty: the start
    QString folder;    // as it is on the disk before the start
    std::shared_ptr<const Side> past;
    QByteArray contentBefore;
    QByteArray contentAfter;
};

// One operation on a copy of the scene's folder, with one fault in it.
class FaultTrial
{
public:
    // folder: for the copy; made anew.
    FaultTrial(const FaultScene &scene, const QString &folder, SimDisk::Fault fault, quint64 seed);
    ~FaultTrial();
    FaultTrial(const FaultTrial &) = delete;
    FaultTrial &operator=(const FaultTrial &) = delete;

    // An Error is a violation.
    [[nodiscard]] Result<void> run();
    [[nodiscard]] bool hasFailed() const { return m_fired; } // some disk call did

    // Without a fault. Fills in the contents; → how many changes the operation made to the disk.
    [[nodiscard]] Result<qint64> measure(FaultScene &scene);

private:
    [[nodiscard]] Result<void> begin();
    [[nodiscard]] Result<void> attempt();
    [[nodiscard]] Result<void> afterSuccess();
    [[nodiscard]] Result<void> afterFailure(const Error &error);
    [[nodiscard]] Result<void> goOn();
    [[nodiscard]] Result<QByteArray> content() { return contentOf(m_side->database()); }
    [[nodiscard]] Result<void> losePower(const QByteArray &expected, const QByteArray &orElse);
    [[nodiscard]] Error violation(const QString &what) const;

    const FaultScene &m_scene;
    QString m_folder;
    SimDisk::Fault m_fault;
    TestRandom m_random;
    SimDisk m_disk;
    std::unique_ptr<Side> m_side;
    Operation m_operation;
    bool m_fired = false;
};

} // namespace gatebook::test
