// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "shared/domain/checkin.h"
#include "shared/store/database.h"

// How a scan lies in the journal's columns.
namespace gatebook::journalrow {

inline constexpr int kEntry = 0; // kind
inline constexpr int kUndo = 1;
inline constexpr int kUnreadable = 2; // no scan
inline constexpr int kAdmitted = 0;   // verdict
inline constexpr int kDenied = 1;

// What scanFrom() reads: the first columns of a SELECT of `journal j`.
extern const QString kScanColumns;
inline constexpr int kScanColumnCount = 11;

[[nodiscard]] Scan scanFrom(const store::Row &row);

} // namespace gatebook::journalrow
