// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>

#include "app/scan/scanevent.h"

namespace gatebook {

// A ticket in front of the camera is read many times a second and is still one scan: the same text counts again only after it
// was out of sight for a while, or when the source says that something new is held up.
class RepeatGuard
{
public:
    static constexpr qint64 kUnseenMs = 1500;

    // True: new. Being seen again keeps a text known.
    [[nodiscard]] bool isNew(const ScanEvent &scan);

private:
    struct Sight
    {
        qint64 lastMs = 0;
        int presentation = 0;
    };

    QHash<QString, Sight> m_inSight;
};

} // namespace gatebook
