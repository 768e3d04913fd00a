// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

// What the tests' hubs and kiosks log is kept for the last test of a run, which looks through all of it. Where
// GATEBOOK_KEPT_OUTPUT names no folder (a test program started by hand), nothing is.
namespace gatebook::test {

[[nodiscard]] bool keepsOutput();

// Where this test program's `what` goes ("hub", "access"): appended to by one after the other.
[[nodiscard]] QString keptFile(const QString &what);

// What must not stand there: a token, a name, a code. Short ones are left out, and of very many the later ones.
void keepSecret(const QByteArray &secret);
void keepSecret(const QString &secret);

} // namespace gatebook::test
