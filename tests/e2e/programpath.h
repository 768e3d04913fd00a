// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QString>

namespace gatebook::test {

// A built program: in the folder that ctest names, else beside the test programs' own.
inline QString programPath(const QString &name)
{
    const QString beside = QCoreApplication::applicationDirPath() + QStringLiteral("/../bin");
    return qEnvironmentVariable("GATEBOOK_BIN", beside) + u'/' + name;
}

} // namespace gatebook::test
