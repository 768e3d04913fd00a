// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLockFile>
#include <QString>

#include <memory>

#include "shared/base/result.h"
#include "shared/store/database.h"

namespace gatebook {

// kiosk.db of a data directory, held by one process alone (kiosk.lock). Used on the thread that opened it.
class KioskDatabase
{
public:
    enum class Pages {
        Checked,
        AsTheyAre, // also damaged ones: to save what can be read
    };

    // Creates what is missing and brings the schema up to date. An Error is one line for a person: a second instance, a
    // damaged or newer file, a read-only directory, a full disk.
    [[nodiscard]] static Result<std::unique_ptr<KioskDatabase>> open(
        const QString &dataDir, Pages pages = Pages::Checked);

    // Whether a kiosk has been here.
    [[nodiscard]] static bool isIn(const QString &dataDir);

    [[nodiscard]] store::Database &database() { return *m_database; }

private:
    KioskDatabase(std::unique_ptr<QLockFile> lock, std::unique_ptr<store::Database> database)
        : m_lock(std::move(lock)), m_database(std::move(database))
    {
    }

    std::unique_ptr<QLockFile> m_lock; // outlives the connection
    std::unique_ptr<store::Database> m_database;
};

} // namespace gatebook
