// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSet>
#include <QString>
#include <QTemporaryDir>
#include <QUuid>

#include <memory>

#include "server/admin/backup.h"
#include "shared/store/database.h"
#include "tests/support/testclock.h"
#include "tests/support/testrandom.h"

namespace gatebook::test {

// A folder with a hub's database in it: one event, one device.
class BackupFixture
{
protected:
    // Anew, for each test.
    void begin();

    [[nodiscard]] QString path(const char *name) const { return m_folder->filePath(QString::fromLatin1(name)); }
    [[nodiscard]] QSet<QString> files() const;
    [[nodiscard]] static std::unique_ptr<store::Database> open(const QString &file);
    static void addDevice(store::Database &database, int number);
    [[nodiscard]] static qint64 number(store::Database &database, const QString &sql);
    [[nodiscard]] Result<admin::RestoreReport> restore(const QString &backup);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<store::Database> m_hub;
    TestRandom m_random;
    TestClock m_clock;
};

} // namespace gatebook::test
