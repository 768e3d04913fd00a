// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMetaType>
#include <QString>

namespace gatebook {

enum class ScanSource {
    Camera,
    Wedge,
    Typed,
    Picked, // no code at all: a person chose the ticket among the hits of a search; `text` is empty
};

// One code that somebody presented once, whatever read it. Times are monotonic milliseconds.
struct ScanEvent
{
    QString text;   // as read, untrimmed
    QString format; // "QRCode", "Code128" …; empty when typed or from a wedge
    ScanSource source = ScanSource::Typed;
    qint64 arrivedMs = 0; // frame or first key
    qint64 decodedMs = 0;
    int presentation = 0; // differs where the source knows that something new is held up (the next picture)
};

} // namespace gatebook

Q_DECLARE_METATYPE(gatebook::ScanEvent)
