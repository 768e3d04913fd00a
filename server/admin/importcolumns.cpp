// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/admin/importcolumns.h"

#include "shared/base/text.h"

namespace gatebook::admin {

namespace {

const QStringList kNames{QStringLiteral("code"), QStringLiteral("name"), QStringLiteral("category"),
    QStringLiteral("email"), QStringLiteral("phone"), QStringLiteral("company"), QStringLiteral("order"),
    QStringLiteral("status"), QStringLiteral("valid_from"), QStringLiteral("valid_until"), QStringLiteral("note"),
    QStringLiteral("attention")};

std::optional<ImportField> mapped(const QString &column, const ColumnMap &map)
{
    for (const auto &[from, field] : map) {
        if (from.trimmed().compare(column, Qt::CaseInsensitive) == 0)
            return field;
    }
    const auto field = importFieldFrom(column);
    // --map x=name takes the field away from the column that happens to be called so.
    for (const auto &[from, target] : map) {
        if (field == target)
            return std::nullopt;
    }
    return field;
}

Error headerError(qint64 line, const QString &column, const QString &what)
{
    return {
        Error::Kind::Invalid, QStringLiteral("line %1, column %2: %3").arg(line).arg(displayText(column, 60), what)};
}

} // namespace

QString columnName(ImportField field)
{
    return kNames[static_cast<qsizetype>(field)];
}

std::optional<ImportField> importFieldFrom(const QString &name)
{
    const qsizetype at = kNames.indexOf(name.toLower());
    return at < 0 ? std::optional<ImportField>() : static_cast<ImportField>(at);
}

Result<ImportColumns> ImportColumns::fromHeader(qint64 line, const QStringList &header, const ColumnMap &map)
{
    ImportColumns columns;
    for (const QString &name : header)
        columns.m_header.append(name.trimmed());
    for (qsizetype at = 0; at < columns.m_header.size(); ++at) {
        const QString &name = columns.m_header[at];
        const auto field = mapped(name, map);
        if (!field) {
            columns.m_ignored.append(name);
            continue;
        }
        if (columns.m_places.contains(*field))
            return headerError(line, name, QStringLiteral("this column is there twice"));
        columns.m_places.insert(*field, at);
    }
    for (const auto &[from, field] : map) {
        if (!columns.m_header.contains(from.trimmed(), Qt::CaseInsensitive))
            return headerError(line, from, QStringLiteral("--map names it, but the file has no such column"));
    }
    for (const ImportField required : {ImportField::Code, ImportField::Name}) {
        if (!columns.m_places.contains(required))
            return headerError(line, columnName(required),
                QStringLiteral("missing in the header; name the column that holds it with --map COLUMN=%1")
                    .arg(columnName(required)));
    }
    return columns;
}

bool ImportColumns::isOwnExport() const
{
    return m_header.contains(QStringLiteral("checked_in_at")) && m_header.contains(QStringLiteral("ticket_uuid"));
}

std::optional<qsizetype> ImportColumns::at(ImportField field) const
{
    const auto place = m_places.constFind(field);
    return place == m_places.constEnd() ? std::optional<qsizetype>() : *place;
}

} // namespace gatebook::admin
