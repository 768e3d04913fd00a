// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>
#include <utility>

#include "shared/base/result.h"

namespace gatebook::admin {

enum class ImportField {
    Code,
    Name,
    Category,
    Email,
    Phone,
    Company,
    Order,
    Status,
    ValidFrom,
    ValidUntil,
    Note,
    Attention,
};

// The word in a header: "valid_from".
[[nodiscard]] QString columnName(ImportField field);
[[nodiscard]] std::optional<ImportField> importFieldFrom(const QString &name);

// Column of the file → field, from --map.
using ColumnMap = QList<std::pair<QString, ImportField>>;

// Where each field stands in the records of one file.
class ImportColumns
{
public:
    // line: of the header. The error names it and the column.
    [[nodiscard]] static Result<ImportColumns> fromHeader(qint64 line, const QStringList &header, const ColumnMap &map);

    [[nodiscard]] std::optional<qsizetype> at(ImportField field) const;
    [[nodiscard]] qsizetype count() const { return m_header.size(); }
    [[nodiscard]] const QStringList &header() const { return m_header; }
    [[nodiscard]] const QStringList &ignored() const { return m_ignored; }
    // Whether the header is that of our own attendance export, where codes too carry the mark against formulas.
    [[nodiscard]] bool isOwnExport() const;

private:
    QHash<ImportField, qsizetype> m_places;
    QStringList m_header;
    QStringList m_ignored;
};

[[nodiscard]] inline size_t qHash(ImportField field, size_t seed = 0)
{
    return ::qHash(static_cast<int>(field), seed);
}

} // namespace gatebook::admin
