// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace gatebook {

// A file that may be a list of tickets.
struct TicketFile
{
    QString path;
    QString name;
    QString folder; // as a person knows it
    qint64 sizeBytes = 0;
    qint64 modifiedMs = 0; // wall clock

    bool operator==(const TicketFile &) const = default;
};

using TicketFiles = QList<TicketFile>;

} // namespace gatebook
