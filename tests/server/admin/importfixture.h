// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTemporaryDir>

#include <memory>

#include "server/admin/ticketimport.h"
#include "server/ledger/records.h"
#include "shared/store/database.h"
#include "tests/support/testclock.h"
#include "tests/support/testrandom.h"

namespace gatebook::test {

// A fresh hub database with one event, for tests that import lists into it.
class ImportFixture : public QObject
{
    Q_OBJECT

protected:
    void open(); // a new folder, database and event
    void close();

    [[nodiscard]] Result<admin::ImportReport, admin::ImportRefusal> import(
        const QByteArray &text, admin::ImportOptions options = {});
    [[nodiscard]] QByteArray attendance(); // the export
    [[nodiscard]] qint64 ticketCount();

private:
    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<store::Database> m_database;
    TestClock m_clock;
    TestRandom m_random;
    ledger::EventRecord m_event;
};

} // namespace gatebook::test
