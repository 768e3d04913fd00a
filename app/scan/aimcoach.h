// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMetaType>
#include <QPointF>

#include <optional>

#include "app/scan/lumaimage.h"

namespace gatebook {

enum class AimHint {
    None,
    TooDark,
    TooBright,
    Closer,
    HoldStill,
    Level, // large enough and at rest, and yet unread: it is turned, bent or in a glare
};

// What a frame looks like from far: cells of 32 × 32 pixels that have as many changes between dark and bright as a barcode.
struct FrameGist
{
    int brightness = 0;  // the mean, 0 … 255
    double codeArea = 0; // of the frame, 0 … 1
    QPointF codeCentre;  // 0 … 1 in both directions; of no meaning where codeArea is 0
};

// A tenth of what a quick look for codes costs.
[[nodiscard]] FrameGist gistOf(const LumaImage &frame);

// Says what would help where something like a code is held up and isn't read. Calmly: a hint comes after a while, stays for a while
// and gives up after a few seconds, for what is still there then is a poster behind the visitors. Never two at once.
class AimCoach
{
public:
    static constexpr qint64 kComesAfterMs = 1'200; // the same reason all the time
    static constexpr qint64 kStaysMs = 1'500;      // at least, unless a code is read
    static constexpr qint64 kGivesUpMs = 6'000;    // until nothing is held up; not for too dark and too bright

    // Each frame, in order; nowMs is monotonic. read: a code was read in it. → what to show now
    [[nodiscard]] AimHint look(const FrameGist &frame, bool read, qint64 nowMs);

private:
    [[nodiscard]] AimHint reasonOf(const FrameGist &frame);
    void show(AimHint hint, qint64 nowMs);

    std::optional<QPointF> m_lastCentre;
    AimHint m_reason = AimHint::None; // of the last frames
    qint64 m_reasonSinceMs = 0;
    AimHint m_shown = AimHint::None;
    qint64 m_shownSinceMs = 0;
    bool m_gaveUp = false;
};

} // namespace gatebook

Q_DECLARE_METATYPE(gatebook::AimHint)
