// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIODevice>
#include <QStringList>
#include <QTimeZone>

#include <optional>
#include <utility>
#include <vector>

#include "server/admin/csvwriter.h"
#include "shared/base/result.h"

namespace gatebook::admin {

enum class ExportFormat { Csv, Json };

// A moment; written in the event's time zone with its offset.
struct ExportTime
{
    qint64 ms = 0;
};

// Absent, text (guarded against formulas in CSV), number, yes/no, moment. A struct and not a variant: GCC 12 sees
// uninitialised members in a moved one.
struct ExportCell
{
    enum class Kind { Absent, Text, Number, Flag, Time };

    ExportCell() = default;
    ExportCell(QString value) : kind(Kind::Text), text(std::move(value)) { }
    ExportCell(qint64 value) : kind(Kind::Number), number(value) { }
    ExportCell(bool value) : kind(Kind::Flag), number(value ? 1 : 0) { }
    ExportCell(ExportTime time) : kind(Kind::Time), number(time.ms) { }

    Kind kind = Kind::Absent;
    QString text;
    qint64 number = 0;
};

// Writes a table row by row: CSV with a header, or a JSON array of objects. Nothing is kept. Each write is checked.
class ExportTable
{
public:
    // device: open for writing, outlives the table.
    ExportTable(QIODevice &device, ExportFormat format, const QString &zone, QStringList columns);

    [[nodiscard]] Result<void> begin();
    // One cell a column.
    [[nodiscard]] Result<void> row(const std::vector<ExportCell> &cells);
    [[nodiscard]] Result<void> end();

private:
    [[nodiscard]] Result<void> write(const QByteArray &bytes);
    [[nodiscard]] QString timeText(qint64 ms) const;
    [[nodiscard]] QString csvCell(const ExportCell &cell) const;
    [[nodiscard]] QJsonValue jsonCell(const ExportCell &cell) const;

    QIODevice &m_device;
    CsvWriter m_csv;
    ExportFormat m_format;
    QTimeZone m_zone;
    QStringList m_columns;
    bool m_first = true;
};

[[nodiscard]] ExportCell timeCell(const std::optional<qint64> &ms);

} // namespace gatebook::admin
