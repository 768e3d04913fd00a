// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTemporaryDir>
#include <QTest>

#include <memory>

#include "shared/store/database.h"
#include "tests/simulation/simdisk.h"
#include "tests/support/testrandom.h"

namespace gatebook::test {

inline const QString kDiskTestFolder = QStringLiteral("/dev/shm/gatebook-simdisk-XXXXXX");

// A database with one column of numbers on a simulated disk; it goes through the product's own store.
struct DiskTestMachine
{
    explicit DiskTestMachine(quint64 seed = 1) : random(seed), disk(folder.path(), random) { }

    [[nodiscard]] QString path() const { return folder.filePath(QStringLiteral("a.db")); }
    void open()
    {
        auto opened = store::Database::open({store::Dialect::Sqlite, path(), {}}, store::Role::Writer);
        QVERIFY2(opened.ok(), opened.ok() ? "" : qPrintable(opened.error().message));
        database = *std::move(opened);
        QVERIFY(database->script({QStringLiteral("CREATE TABLE IF NOT EXISTS n (n INTEGER, filling BLOB)")}));
    }
    [[nodiscard]] Result<void> add(int number, int bytes = 0) const
    {
        const auto transaction = store::Transaction::begin(*database);
        if (!transaction)
            return transaction.error();
        const auto added = database->change(QStringLiteral("INSERT INTO n VALUES (?, zeroblob(?))"), {number, bytes});
        return added ? (*transaction)->commit() : added.error();
    }
    [[nodiscard]] QList<int> numbers() const
    {
        QList<int> found;
        const auto read = database->each(QStringLiteral("SELECT n FROM n ORDER BY rowid"), {},
            [&found](const store::Row &row) { found += row.integer(0); });
        return read ? found : QList<int>{-1};
    }
    void restart(SimDisk::PowerCut what)
    {
        disk.die();
        database.reset();
        disk.losePower(what);
        disk.revive();
        open();
    }

    QTemporaryDir folder{kDiskTestFolder};
    TestRandom random;
    SimDisk disk;
    std::unique_ptr<store::Database> database;
};

} // namespace gatebook::test
