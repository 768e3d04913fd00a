// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QProcess>
#include <QTimer>

#include "tests/chaos/evening.h"
#include "tests/chaos/fate.h"

namespace gatebook::test {

// Somebody who imports a changed list beside the hub again and again; every other time the import is killed (SIGKILL).
class MortalImport : public QObject
{
    Q_OBJECT

public:
    MortalImport(Evening &evening, quint64 seed);

    void live();
    // No more; imports the newest list once more, to its end.
    void rest();
    [[nodiscard]] const Fate &fate() const { return m_fate; }

private:
    void begin();
    void ended();

    Evening &m_evening;
    Fate m_fate;
    QProcess m_import;
    QTimer m_next;
    int m_list = 0;
};

} // namespace gatebook::test
