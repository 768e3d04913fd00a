// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDir>
#include <QTemporaryDir>

#include <memory>

#include "tests/simulation/storage/hubside.h"
#include "tests/simulation/storage/kioskside.h"

namespace gatebook::test {

// A folder for one seed's files, in memory where the system has such a place; gone with this object.
class Workplace
{
public:
    [[nodiscard]] QString path(const char *name) const { return m_folder.filePath(QString::fromLatin1(name)); }
    [[nodiscard]] QString folder(const char *name) const // made, if it is not there
    {
        if (!QDir().mkpath(path(name)))
            qFatal("no folder can be made in %s", qPrintable(m_folder.path()));
        return path(name);
    }

private:
    [[nodiscard]] static QString pattern()
    {
        const QString inMemory = QStringLiteral("/dev/shm");
        return (QDir(inMemory).exists() ? inMemory : QDir::tempPath()) + QStringLiteral("/gatebook-storage-XXXXXX");
    }

    QTemporaryDir m_folder{pattern()};
};

[[nodiscard]] inline std::unique_ptr<Side> makeSide(quint64 seed)
{
    return seed % 2 == 1 ? std::unique_ptr<Side>(std::make_unique<KioskSide>(seed)) : std::make_unique<HubSide>(seed);
}

} // namespace gatebook::test
