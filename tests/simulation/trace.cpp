// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/simulation/trace.h"

#include <cstdio>

namespace gatebook::test {

void Trace::note(qint64 atMs, const char *what, quint64 machine, const QByteArray &detail)
{
    const QByteArray line
        = QByteArray::number(atMs) + ' ' + what + ' ' + QByteArray::number(machine) + ' ' + detail + '\n';
    m_hash.addData(line);
    if (m_tells)
        std::fputs(line.constData(), stderr);
}

} // namespace gatebook::test
