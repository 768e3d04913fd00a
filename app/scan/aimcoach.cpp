// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/scan/aimcoach.h"

#include <algorithm>
#include <utility>

namespace gatebook {

namespace {

constexpr int kCell = 32;
constexpr int kLineEvery = 4;      // within a cell
constexpr int kLeastContrast = 40; // below that it is noise
constexpr int kLeastChanges = kCell / kLineEvery * 3 / 2;

constexpr int kDark = 30;
constexpr int kBright = 225;
constexpr double kLeastArea = 0.003; // three cells of a frame of 720 lines
constexpr double kFarArea = 0.02;    // a code of 130 pixels
constexpr double kMoves = 0.03;      // of the frame, from one to the next

// Changes between dark and bright along a line of a cell.
int changesAlong(const uchar *from, qsizetype step, int middle)
{
    int changes = 0;
    bool bright = *from > middle;
    for (int i = 1; i < kCell; ++i) {
        const bool now = from[i * step] > middle;
        changes += now != bright;
        bright = now;
    }
    return changes;
}

struct Cell
{
    int sum = 0; // of the pixels looked at
    bool codeLike = false;
};

Cell lookAt(const LumaImage &frame, int left, int top)
{
    Cell cell;
    int low = 255;
    int high = 0;
    const uchar *corner = frame.line(top) + static_cast<qsizetype>(left) * frame.step;
    for (int y = 0; y < kCell; y += kLineEvery)
        for (int x = 0; x < kCell; x += kLineEvery) {
            const int light = corner[static_cast<qsizetype>(y) * frame.stride + static_cast<qsizetype>(x) * frame.step];
            cell.sum += light;
            low = std::min(low, light);
            high = std::max(high, light);
        }
    if (high - low < kLeastContrast)
        return cell;
    int across = 0;
    int down = 0;
    for (int i = 0; i < kCell; i += kLineEvery) {
        across += changesAlong(corner + static_cast<qsizetype>(i) * frame.stride, frame.step, (low + high) / 2);
        down += changesAlong(corner + static_cast<qsizetype>(i) * frame.step, frame.stride, (low + high) / 2);
    }
    cell.codeLike = std::max(across, down) >= kLeastChanges;
    return cell;
}

bool isOfTheLight(AimHint hint)
{
    return hint == AimHint::TooDark || hint == AimHint::TooBright;
}

} // namespace

FrameGist gistOf(const LumaImage &frame)
{
    FrameGist gist;
    qint64 sum = 0;
    int cells = 0;
    int codeLike = 0;
    QPointF centre;
    for (int top = 0; top + kCell <= frame.height && frame.data != nullptr; top += kCell)
        for (int left = 0; left + kCell <= frame.width; left += kCell) {
            const Cell cell = lookAt(frame, left, top);
            sum += cell.sum;
            ++cells;
            if (!cell.codeLike)
                continue;
            ++codeLike;
            centre += QPointF(left + kCell / 2, top + kCell / 2);
        }
    if (cells == 0)
        return gist;
    constexpr int kPixels = (kCell / kLineEvery) * (kCell / kLineEvery);
    gist.brightness = static_cast<int>(sum / (static_cast<qint64>(cells) * kPixels));
    gist.codeArea = static_cast<double>(codeLike) / cells;
    if (codeLike > 0)
        gist.codeCentre = {centre.x() / codeLike / frame.width, centre.y() / codeLike / frame.height};
    return gist;
}

AimHint AimCoach::look(const FrameGist &frame, bool read, qint64 nowMs)
{
    const AimHint reason = read ? AimHint::None : reasonOf(frame);
    if (reason != m_reason) {
        m_reason = reason;
        m_reasonSinceMs = nowMs;
    }
    if (read)
        show(AimHint::None, nowMs);
    if (reason == AimHint::None && nowMs - m_reasonSinceMs >= kComesAfterMs)
        m_gaveUp = false;
    if (m_shown != AimHint::None && !isOfTheLight(m_shown) && nowMs - m_shownSinceMs >= kGivesUpMs) {
        show(AimHint::None, nowMs);
        m_gaveUp = true;
    }
    const bool settled = nowMs - m_reasonSinceMs >= kComesAfterMs;
    const bool mayChange = m_shown == AimHint::None || nowMs - m_shownSinceMs >= kStaysMs;
    if (reason != m_shown && settled && mayChange && (!m_gaveUp || isOfTheLight(reason)))
        show(reason, nowMs);
    return m_shown;
}

AimHint AimCoach::reasonOf(const FrameGist &frame)
{
    const std::optional<QPointF> before = std::exchange(m_lastCentre, std::nullopt);
    if (frame.brightness < kDark)
        return AimHint::TooDark;
    if (frame.brightness > kBright)
        return AimHint::TooBright;
    if (frame.codeArea < kLeastArea)
        return AimHint::None;
    m_lastCentre = frame.codeCentre;
    if (before && (*before - frame.codeCentre).manhattanLength() > kMoves)
        return AimHint::HoldStill;
    return frame.codeArea < kFarArea ? AimHint::Closer : AimHint::Level;
}

void AimCoach::show(AimHint hint, qint64 nowMs)
{
    if (m_shown == hint)
        return;
    m_shown = hint;
    m_shownSinceMs = nowMs;
}

} // namespace gatebook
