// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIODevice>
#include <QStringList>

#include "shared/base/result.h"

namespace gatebook::admin {

// A text cell that a spreadsheet would take for a formula (leading = + - @ tab CR) gets a leading '. Texts that look guarded
// already get one more, so that unguarded() gives back every text.
[[nodiscard]] QString guarded(const QString &text);
[[nodiscard]] QString unguarded(const QString &cell);

// Writes RFC 4180: UTF-8, CRLF, commas; quotes where needed. Each write is checked.
class CsvWriter
{
public:
    // device: open for writing, outlives the writer.
    explicit CsvWriter(QIODevice &device) : m_device(device) { }

    // Cells as they are; the caller guards text cells.
    [[nodiscard]] Result<void> row(const QStringList &cells);

private:
    QIODevice &m_device;
};

} // namespace gatebook::admin
