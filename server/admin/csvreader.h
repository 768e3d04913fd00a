// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QIODevice>
#include <QStringList>

#include <optional>

#include "shared/base/result.h"

namespace gatebook::admin {

struct CsvRecord
{
    qint64 line = 0; // where it begins, from 1
    QStringList fields;
};

// Reads RFC 4180 record by record: quotes, line breaks inside quotes, CRLF or LF, an optional UTF-8 byte order mark. The
// separator (comma, semicolon or tab) is the one that the header uses most. Strict: bad UTF-8, a quote out of place or an
// endless field is an error that names its line and column. Blank lines are skipped. Memory: one record.
class CsvReader
{
public:
    static constexpr qsizetype kFieldBytesMax = 65'536;
    static constexpr qsizetype kFieldsMax = 1'000;

    // device: open for reading, outlives the reader, read from where it stands.
    explicit CsvReader(QIODevice &device);

    // The first record decides the separator. Absent: nothing but blank lines follow.
    [[nodiscard]] Result<std::optional<CsvRecord>> next();

private:
    enum class Step { Field, Record, End };

    // False: a blank line, or nothing follows.
    [[nodiscard]] Result<bool> readRecord(CsvRecord &record);
    [[nodiscard]] Result<Step> readField(QByteArray &field);
    [[nodiscard]] Result<Step> readQuoted(QByteArray &field);
    [[nodiscard]] Result<Step> readPlain(QByteArray &field);
    [[nodiscard]] Result<Step> endOfField();
    [[nodiscard]] Result<void> append(CsvRecord &record, const QByteArray &field) const;
    [[nodiscard]] Result<void> begin();
    [[nodiscard]] Result<bool> fill(qsizetype ahead);
    [[nodiscard]] Result<int> peek();
    void take();
    [[nodiscard]] Result<char> detectSeparator();
    [[nodiscard]] Error wrong(const QString &what) const;

    QIODevice &m_device;
    QByteArray m_buffer;
    qsizetype m_at = 0;
    char m_separator = 0;
    qint64 m_line = 1;       // of the next byte
    qint64 m_recordLine = 1; // where the record begins
    qsizetype m_column = 0;  // fields read of this record
};

} // namespace gatebook::admin
