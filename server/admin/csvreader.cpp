// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/admin/csvreader.h"

#include <QStringDecoder>

#include <array>

namespace gatebook::admin {

namespace {

constexpr qsizetype kChunkBytes = 16'384;
constexpr int kEndOfFile = -1;

} // namespace

CsvReader::CsvReader(QIODevice &device) : m_device(device)
{
}

Result<std::optional<CsvRecord>> CsvReader::next()
{
    if (m_separator == 0) {
        if (const auto begun = begin(); !begun)
            return begun.error();
    }
    for (;;) {
        const auto next = peek();
        if (!next)
            return next.error();
        if (*next == kEndOfFile)
            return std::optional<CsvRecord>();
        CsvRecord record{m_line, {}};
        const auto read = readRecord(record);
        if (!read)
            return read.error();
        if (*read)
            return std::optional<CsvRecord>(std::move(record));
    }
}

Result<bool> CsvReader::readRecord(CsvRecord &record)
{
    m_recordLine = m_line;
    m_column = 0;
    const auto first = peek();
    if (!first)
        return first.error();
    const bool quoted = *first == '"';
    for (Step step = Step::Field; step == Step::Field; ++m_column) {
        QByteArray field;
        const auto read = readField(field);
        if (!read)
            return read.error();
        if (const auto added = append(record, field); !added)
            return added.error();
        step = *read;
    }
    return quoted || record.fields.size() > 1 || !record.fields.front().isEmpty();
}

Result<void> CsvReader::begin()
{
    const auto filled = fill(4);
    if (!filled)
        return filled.error();
    if (m_buffer.startsWith("\xef\xbb\xbf"))
        m_at = 3;
    else if (m_buffer.startsWith("\xff\xfe") || m_buffer.startsWith("\xfe\xff"))
        return Error{Error::Kind::Invalid,
            QStringLiteral("line 1, column 1: this is UTF-16; save the file as \"CSV UTF-8\" and import that")};
    const auto separator = detectSeparator();
    if (!separator)
        return separator.error();
    m_separator = *separator;
    return {};
}

// Looks ahead over the header, quotes respected, without taking a byte.
Result<char> CsvReader::detectSeparator()
{
    constexpr std::array kCandidates{',', ';', '\t'};
    std::array<int, kCandidates.size()> counts{};
    bool quoted = false;
    bool content = false;
    for (qsizetype ahead = 0; ahead <= kFieldBytesMax; ++ahead) {
        const auto more = fill(ahead + 1);
        if (!more)
            return more.error();
        if (!*more)
            break;
        const char c = m_buffer[m_at + ahead]; // filling moves m_at
        if (c == '"')
            quoted = !quoted;
        if (c == '\n' && !quoted && content)
            break;
        content = content || (c != '\n' && c != '\r');
        for (std::size_t i = 0; i < kCandidates.size() && !quoted; ++i)
            counts[i] += kCandidates[i] == c ? 1 : 0;
    }
    std::size_t best = 0;
    for (std::size_t i = 1; i < kCandidates.size(); ++i)
        best = counts[i] > counts[best] ? i : best;
    return kCandidates[best];
}

// True: at least that many bytes stand ready from m_at on.
Result<bool> CsvReader::fill(qsizetype ahead)
{
    while (m_buffer.size() - m_at < ahead) {
        const QByteArray chunk = m_device.read(kChunkBytes);
        if (chunk.isEmpty()) {
            if (!m_device.atEnd())
                return Error{Error::Kind::Unavailable,
                    QStringLiteral("line %1: cannot read on: %2").arg(m_line).arg(m_device.errorString())};
            return false;
        }
        m_buffer = m_buffer.mid(m_at) + chunk;
        m_at = 0;
    }
    return true;
}

Result<int> CsvReader::peek()
{
    const auto more = fill(1);
    if (!more)
        return more.error();
    return *more ? static_cast<uchar>(m_buffer[m_at]) : kEndOfFile;
}

void CsvReader::take()
{
    m_line += m_buffer[m_at] == '\n' ? 1 : 0;
    ++m_at;
}

Result<CsvReader::Step> CsvReader::readField(QByteArray &field)
{
    const auto first = peek();
    if (!first)
        return first.error();
    return *first == '"' ? readQuoted(field) : readPlain(field);
}

Result<CsvReader::Step> CsvReader::readQuoted(QByteArray &field)
{
    take();
    for (;;) {
        const auto c = peek();
        if (!c)
            return c.error();
        if (*c == kEndOfFile)
            return wrong(QStringLiteral("a quoted field never ends"));
        take();
        if (*c == '"') {
            const auto after = peek();
            if (!after)
                return after.error();
            if (*after != '"')
                return endOfField();
            take();
        }
        field.append(static_cast<char>(*c));
        if (field.size() > kFieldBytesMax)
            return wrong(QStringLiteral("longer than 64 KiB; is a closing quote missing?"));
    }
}

Result<CsvReader::Step> CsvReader::readPlain(QByteArray &field)
{
    for (;;) {
        const auto c = peek();
        if (!c)
            return c.error();
        if (*c == kEndOfFile || *c == m_separator || *c == '\n' || *c == '\r')
            return endOfField();
        if (*c == '"')
            return wrong(QStringLiteral("a quote in the middle; put the field in quotes and double those inside"));
        take();
        field.append(static_cast<char>(*c));
        if (field.size() > kFieldBytesMax)
            return wrong(QStringLiteral("longer than 64 KiB"));
    }
}

Result<CsvReader::Step> CsvReader::endOfField()
{
    const auto c = peek();
    if (!c)
        return c.error();
    if (*c == kEndOfFile)
        return Step::End;
    if (*c == m_separator) {
        take();
        return Step::Field;
    }
    if (*c == '\r') {
        const auto two = fill(2);
        if (!two)
            return two.error();
        if (!*two || m_buffer[m_at + 1] != '\n')
            return wrong(QStringLiteral(
                "a carriage return without a line feed; save the file as \"CSV UTF-8\" and import that"));
        take();
    } else if (*c != '\n') {
        return wrong(QStringLiteral("text after the closing quote"));
    }
    take();
    return Step::Record;
}

Result<void> CsvReader::append(CsvRecord &record, const QByteArray &field) const
{
    if (record.fields.size() >= kFieldsMax)
        return wrong(QStringLiteral("more than %1 columns").arg(kFieldsMax));
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::ConvertInitialBom);
    QString text = decoder(field);
    // A sequence cut short at the end is not an error to the decoder yet: it waits for more.
    if (decoder.hasError() || text.toUtf8() != field)
        return wrong(QStringLiteral("not UTF-8; save the file as \"CSV UTF-8\" and import that"));
    record.fields.append(text);
    return {};
}

Error CsvReader::wrong(const QString &what) const
{
    return Error{
        Error::Kind::Invalid, QStringLiteral("line %1, column %2: %3").arg(m_recordLine).arg(m_column + 1).arg(what)};
}

} // namespace gatebook::admin
