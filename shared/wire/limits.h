// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace gatebook::wire {

// The numbers of PROTOCOL.md, in one place.
inline constexpr int kProtocolVersion = 1;
inline constexpr qint64 kBatchBodyBytesMax = qint64{1024} * 1024;
inline constexpr int kBatchItemsMax = 500;
inline constexpr qsizetype kItemBytesMax = 2048; // compact UTF-8 JSON
inline constexpr qsizetype kCodeLengthMax = 512; // code points, after trimming
inline constexpr qsizetype kNameLengthMax = 100; // gate, by, device name
inline constexpr qsizetype kReasonLengthMax = 300;
inline constexpr int kPageLimitDefault = 1000;
inline constexpr int kPageLimitMax = 5000;
inline constexpr int kSearchLimitDefault = 20;
inline constexpr int kSearchLimitMax = 50;
inline constexpr qint64 kSmallBodyBytesMax = qint64{16} * 1024; // enrolment, device status

} // namespace gatebook::wire
