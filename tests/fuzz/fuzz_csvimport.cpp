// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QBuffer>

#include <algorithm>

#include "server/admin/csvreader.h"
#include "server/admin/csvwriter.h"
#include "server/admin/importrow.h"
#include "shared/base/text.h"
#include "shared/base/timestamp.h"
#include "shared/domain/judge.h"
#include "shared/domain/ticketid.h"
#include "tests/fuzz/fuzztarget.h"

// A file of tickets as somebody's office saved it.
namespace gatebook::fuzz {

namespace {

using namespace admin;

const QUuid kEvent(QStringLiteral("0191d3a4-5b6c-7d8e-9f00-112233445566"));

constexpr qint64 kDripMax = 32;

// A device that gives as much at a time as it likes.
class Dripping final : public QBuffer
{
public:
    Dripping(const QByteArray &bytes, qint64 most) : m_most(most)
    {
        setData(bytes);
        open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    }

protected:
    qint64 readData(char *data, qint64 size) override { return QBuffer::readData(data, std::min(size, m_most)); }

private:
    qint64 m_most;
};

struct Table
{
    QList<CsvRecord> records;
    QString error;

    bool operator==(const Table &other) const
    {
        return error == other.error
            && std::equal(records.begin(), records.end(), other.records.begin(), other.records.end(),
                [](const CsvRecord &a, const CsvRecord &b) { return a.line == b.line && a.fields == b.fields; });
    }
};

Table tableOf(QIODevice &device)
{
    CsvReader reader(device);
    Table table;
    for (;;) {
        const auto record = reader.next();
        if (!record) {
            table.error = record.error().message;
            GATEBOOK_HOLDS(table.error.startsWith(QStringLiteral("line ")));
            return table;
        }
        if (!*record)
            return table;
        GATEBOOK_HOLDS(table.records.isEmpty() || (*record)->line > table.records.back().line);
        GATEBOOK_HOLDS(!(*record)->fields.isEmpty() && (*record)->fields.size() <= CsvReader::kFieldsMax);
        table.records.append(**record);
    }
}

Table tableOf(const QByteArray &bytes)
{
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    return tableOf(buffer);
}

QByteArray written(const QList<CsvRecord> &records)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    CsvWriter writer(buffer);
    for (const CsvRecord &record : records)
        GATEBOOK_HOLDS(writer.row(record.fields).ok());
    return buffer.data();
}

// What was read and is written again reads the same; only line numbers and the separator may differ.
void survives(const Table &table)
{
    // The writer's comma is told from the header, which must then hold more commas than anything else.
    CsvRecord header{1, QStringList(40, QStringLiteral("h"))};
    const Table again = tableOf(written(QList<CsvRecord>{header} + table.records));
    GATEBOOK_HOLDS(again.error.isEmpty());
    GATEBOOK_HOLDS(again.records.size() == table.records.size() + 1);
    for (qsizetype i = 0; i < table.records.size(); ++i)
        GATEBOOK_HOLDS(again.records[i + 1].fields == table.records[i].fields);
}

void fits(const std::optional<QString> &text)
{
    GATEBOOK_HOLDS(!text || (codePointCount(*text) <= kTicketTextMax && !text->contains(QChar(u'\0'))));
    GATEBOOK_HOLDS(!text || *text == text->trimmed());
}

void isSound(const ledger::TicketRow &row)
{
    GATEBOOK_HOLDS(isTicketCode(row.code) && row.code == trimCode(row.code));
    GATEBOOK_HOLDS(row.ticketUuid == ticketUuid(kEvent, row.code));
    GATEBOOK_HOLDS(!row.name.isEmpty());
    for (const auto &text :
        {std::optional(row.name), row.category, row.email, row.phone, row.company, row.order, row.note})
        fits(text);
    const bool window = row.validFromMs && *row.validFromMs && row.validUntilMs && *row.validUntilMs;
    GATEBOOK_HOLDS(!window || **row.validFromMs < **row.validUntilMs);
}

QString timeCell(const std::optional<std::optional<qint64>> &time)
{
    return time && *time ? timestampText(**time) : QString();
}

// The row as our own export would write it, read again: nothing of it has changed.
void survives(const ledger::TicketRow &row)
{
    const QStringList header{QStringLiteral("code"), QStringLiteral("name"), QStringLiteral("category"),
        QStringLiteral("note"), QStringLiteral("valid_from"), QStringLiteral("valid_until"),
        QStringLiteral("ticket_uuid"), QStringLiteral("checked_in_at")};
    const QStringList cells{guarded(row.code), guarded(row.name), guarded(row.category.value_or(QString())),
        guarded(row.note.value_or(QString())), timeCell(row.validFromMs), timeCell(row.validUntilMs), {}, {}};
    const Table table = tableOf(written({{1, header}, {2, cells}}));
    GATEBOOK_HOLDS(table.records.size() == 2);
    const auto columns = ImportColumns::fromHeader(1, table.records[0].fields, {});
    GATEBOOK_HOLDS(columns.ok() && columns->isOwnExport());
    QStringList problems;
    const ledger::TicketRow again = importRow(table.records[1], *columns, kEvent, problems);
    GATEBOOK_HOLDS(problems.isEmpty());
    GATEBOOK_HOLDS(again.ticketUuid == row.ticketUuid && again.code == row.code && again.name == row.name);
    GATEBOOK_HOLDS(again.category == row.category.value_or(QString()) && again.note == row.note.value_or(QString()));
    GATEBOOK_HOLDS(*again.validFromMs == row.validFromMs.value_or(std::nullopt));
    GATEBOOK_HOLDS(*again.validUntilMs == row.validUntilMs.value_or(std::nullopt));
}

// Shown on a terminal: it names its place and can't write over what stands there.
void isMessage(const QString &message)
{
    GATEBOOK_HOLDS(message.startsWith(QStringLiteral("line ")) && !hasControlOrBidi(message));
}

void import(const Table &table)
{
    if (table.records.isEmpty())
        return;
    const auto columns = ImportColumns::fromHeader(table.records.front().line, table.records.front().fields, {});
    if (!columns)
        return isMessage(columns.error().message);
    for (const CsvRecord &record : table.records.mid(1)) {
        QStringList problems;
        const ledger::TicketRow row = importRow(record, *columns, kEvent, problems);
        std::for_each(problems.begin(), problems.end(), isMessage);
        if (!problems.isEmpty())
            continue;
        isSound(row);
        survives(row);
    }
}

} // namespace

} // namespace gatebook::fuzz

// The first byte: how many bytes the file gives at a time; many: all at once. The second: whether our own header stands
// before it.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, std::size_t size)
{
    using namespace gatebook::fuzz;
    Input input(data, size);
    const qint64 most = input.byte() + 1;
    QByteArray bytes;
    if (input.byte() == 'h')
        bytes = "code,name,category,status,valid_from,valid_until,note,attention\n";
    bytes += input.rest();
    const Table table = tableOf(bytes);
    if (most <= kDripMax) {
        Dripping dripping(bytes, most);
        GATEBOOK_HOLDS(tableOf(dripping) == table);
        return 0;
    }
    survives(table);
    import(table);
    return 0;
}
