// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>

#include <optional>

#include "app/scan/scanevent.h"

namespace gatebook {

// A ticket in front of the camera is read many times a second and is still one scan: the same text counts again only after it
// was out of sight for a while, or when the source says that something new is held up. The ticket admitted last is held
// longer: the holder who still stands there is not a second visitor.
class RepeatGuard
{
public:
    static constexpr qint64 kUnseenMs = 1500;

    enum class Sighting {
        New,
        InSight,      // of the same presentation
        JustAdmitted, // came back while it is held
    };

    // Being seen again keeps a text known.
    [[nodiscard]] Sighting look(const ScanEvent &scan);

    // admitted counts as one presentation until this monotonic time; replaces what was held before.
    void hold(const ScanEvent &admitted, qint64 untilMs);
    void release() { m_held.reset(); }

private:
    struct Sight
    {
        qint64 lastMs = 0;
        int presentation = 0;
    };
    struct Held
    {
        QString text;
        int presentation = 0;
        qint64 untilMs = 0;
    };

    QHash<QString, Sight> m_inSight;
    std::optional<Held> m_held;
};

} // namespace gatebook
