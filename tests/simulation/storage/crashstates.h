// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSet>
#include <QString>

#include <memory>
#include <vector>

#include "tests/simulation/simdisk.h"
#include "tests/simulation/storage/side.h"
#include "tests/support/lane.h"

namespace gatebook::test {

// Takes what a power cut at this moment would leave, and later opens it as the program would and checks it: it is sound, all
// that the product had said by then is there, and of the operation under way all or nothing.
class CrashStates
{
public:
    // folder: for the copies; emptied.
    CrashStates(SimDisk &disk, const Side &side, QString folder, Lane &lane);

    // --- around each operation
    void begin(const QString &operation);
    // Takes the states of this moment, one for each way to lose power. Opens nothing: also called from within SQLite.
    void take();
    // The operation has returned, and what it said is among the side's facts.
    void returned();
    // Checks all that was taken since begin(). → the first violation
    [[nodiscard]] Result<void> end(const QByteArray &contentBefore, const QByteArray &contentAfter);

private:
    struct Taken
    {
        SimDisk::PowerCut kind = SimDisk::PowerCut::None;
        int syncPoint = 0;
        QString folder;
        bool isReturned = false;          // the operation had
        std::shared_ptr<const Side> past; // as it was then
    };

    void take(SimDisk::PowerCut kind);
    [[nodiscard]] static quint64 imageOf(const QString &folder);
    [[nodiscard]] Result<void> check(
        const Taken &taken, const QByteArray &contentBefore, const QByteArray &contentAfter) const;

    SimDisk &m_disk;
    const Side &m_side;
    QString m_folder;
    Lane &m_lane;
    QString m_operation;
    int m_syncPoint = 0;
    bool m_isReturned = false;
    std::shared_ptr<const Side> m_past;
    std::vector<Taken> m_taken;
    QSet<quint64> m_images;    // all
    QSet<quint64> m_imagesNow; // since the product said something last
};

} // namespace gatebook::test
