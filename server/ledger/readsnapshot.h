// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include "shared/base/result.h"
#include "shared/store/database.h"

namespace gatebook::ledger {

// While it lives, all reads of this connection see one state of the database, and nobody waits for it: for a Writer or Guest
// that only reads (a Reader's store::Transaction does the same, within the time limits of a request; this has none). One at a time on a connection, and no Transaction inside.
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
