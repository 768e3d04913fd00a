// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include "shared/base/result.h"
#include "shared/store/database.h"

namespace gatebook::ledger {

// While it lives, all reads of this connection see one state of the database. Read only; one at a time on a connection.
class ReadSnapshot
{
public:
    [[nodiscard]] static Result<std::unique_ptr<ReadSnapshot>> begin(store::Database &database);
    ~ReadSnapshot();
    ReadSnapshot(const ReadSnapshot &) = delete;
    ReadSnapshot &operator=(const ReadSnapshot &) = delete;

private:
    explicit ReadSnapshot(store::Database &database) : m_database(database) { }

    store::Database &m_database;
};

} // namespace gatebook::ledger
