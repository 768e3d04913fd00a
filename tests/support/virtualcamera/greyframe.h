// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QVideoFrame>

namespace gatebook::test {

// A picture as most webcams deliver it: YUYV, without its colours. Invalid where this Qt can't make such a frame.
[[nodiscard]] QVideoFrame greyFrame(const QImage &picture);

} // namespace gatebook::test
