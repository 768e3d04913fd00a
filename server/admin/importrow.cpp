// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/admin/importrow.h"

#include "server/admin/csvwriter.h"
#include "shared/base/text.h"
#include "shared/base/timestamp.h"
#include "shared/domain/judge.h"
#include "shared/domain/ticketid.h"
#include "shared/wire/limits.h"

namespace gatebook::admin {

namespace {

// Reads the cells of one record; each reader says what is wrong with its own cell.
class CellReader
{
public:
    CellReader(const CsvRecord &record, const ImportColumns &columns, QStringList &problems)
        : m_record(record), m_columns(columns), m_problems(problems)
    {
    }

    // Absent: the file has no such column.
    std::optional<QString> cell(ImportField field) const
    {
        const auto at = m_columns.at(field);
        if (!at)
            return std::nullopt;
        // A code is taken byte for byte: it may well begin with '= in a foreign list.
        const bool guardedHere = field != ImportField::Code || m_columns.isOwnExport();
        return guardedHere ? unguarded(m_record.fields[*at]) : m_record.fields[*at];
    }

    void wrong(ImportField field, const QString &what)
    {
        m_problems.append(QStringLiteral("line %1, column %2: %3").arg(m_record.line).arg(columnName(field), what));
    }

    QString code()
    {
        QString code = trimCode(cell(ImportField::Code).value_or(QString()));
        if (code.isEmpty())
            wrong(ImportField::Code, QStringLiteral("empty"));
        else if (codePointCount(code) > wire::kCodeLengthMax)
            wrong(ImportField::Code, QStringLiteral("longer than %1 characters").arg(wire::kCodeLengthMax));
        else if (!isTicketCode(code))
            wrong(ImportField::Code, QStringLiteral("has control characters, so no kiosk would take it for a ticket"));
        return code;
    }

    std::optional<QString> text(ImportField field)
    {
        auto value = cell(field);
        if (!value)
            return value;
        value = value->trimmed();
        if (codePointCount(*value) > kTicketTextMax)
            wrong(field, QStringLiteral("longer than %1 characters").arg(kTicketTextMax));
        if (value->contains(QChar(u'\0')))
            wrong(field, QStringLiteral("has a NUL character"));
        return value;
    }

    std::optional<TicketStatus> status()
    {
        const auto value = cell(ImportField::Status);
        if (!value)
            return std::nullopt;
        const QString word = value->trimmed().toLower();
        if (word == u"cancelled")
            return TicketStatus::Cancelled;
        if (word == u"blocked")
            return TicketStatus::Blocked;
        if (!word.isEmpty() && word != u"valid")
            wrong(ImportField::Status,
                QStringLiteral("\"%1\" is none of valid, cancelled, blocked").arg(displayText(word, 30)));
        return TicketStatus::Valid;
    }

    std::optional<std::optional<qint64>> time(ImportField field)
    {
        const auto value = cell(field);
        if (!value)
            return std::nullopt;
        const QString text = value->trimmed();
        if (text.isEmpty())
            return std::optional<qint64>();
        const auto ms = parseTimestamp(text);
        if (!ms)
            wrong(field,
                QStringLiteral("\"%1\" is not a time with an offset, as in 2026-05-01T18:00:00+02:00")
                    .arg(displayText(text, 40)));
        return ms;
    }

    std::optional<bool> flag(ImportField field)
    {
        const auto value = cell(field);
        if (!value)
            return std::nullopt;
        const QString word = value->trimmed().toLower();
        const bool yes = word == u"true" || word == u"yes" || word == u"1";
        if (!yes && !word.isEmpty() && word != u"false" && word != u"no" && word != u"0")
            wrong(field, QStringLiteral("\"%1\" is none of true, false, yes, no, 1, 0").arg(displayText(word, 30)));
        return yes;
    }

private:
    const CsvRecord &m_record;
    const ImportColumns &m_columns;
    QStringList &m_problems;
};

} // namespace

ledger::TicketRow importRow(
    const CsvRecord &record, const ImportColumns &columns, const QUuid &event, QStringList &problems)
{
    ledger::TicketRow row;
    if (record.fields.size() != columns.count()) {
        problems.append(QStringLiteral("line %1, column %2: this line has %3 columns, the header has %4")
                            .arg(record.line)
                            .arg(qMin(record.fields.size(), columns.count()) + 1)
                            .arg(record.fields.size())
                            .arg(columns.count()));
        return row;
    }
    CellReader cells(record, columns, problems);
    row.code = cells.code();
    row.ticketUuid = ticketUuid(event, row.code);
    row.name = cells.text(ImportField::Name).value_or(QString());
    if (row.name.isEmpty())
        cells.wrong(ImportField::Name, QStringLiteral("empty"));
    row.category = cells.text(ImportField::Category);
    row.email = cells.text(ImportField::Email);
    row.phone = cells.text(ImportField::Phone);
    row.company = cells.text(ImportField::Company);
    row.order = cells.text(ImportField::Order);
    row.status = cells.status();
    row.validFromMs = cells.time(ImportField::ValidFrom);
    row.validUntilMs = cells.time(ImportField::ValidUntil);
    if (row.validFromMs && *row.validFromMs && row.validUntilMs && *row.validUntilMs
        && **row.validUntilMs <= **row.validFromMs)
        cells.wrong(ImportField::ValidUntil, QStringLiteral("not after valid_from"));
    row.note = cells.text(ImportField::Note);
    row.attention = cells.flag(ImportField::Attention);
    return row;
}

} // namespace gatebook::admin
