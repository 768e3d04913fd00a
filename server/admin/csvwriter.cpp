// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/admin/csvwriter.h"

#include <algorithm>

namespace gatebook::admin {

namespace {

constexpr QChar kMark(u'\'');

bool looksLikeFormula(QStringView text)
{
    while (text.startsWith(kMark))
        text = text.mid(1);
    return !text.isEmpty() && QStringView(u"=+-@\t\r").contains(text.front());
}

QByteArray quoted(const QString &cell)
{
    const auto special
        = [](QChar c) { return c == u'"' || c == u',' || c == u';' || c == u'\t' || c == u'\r' || c == u'\n'; };
    QByteArray bytes = cell.toUtf8();
    if (!std::any_of(cell.begin(), cell.end(), special))
        return bytes;
    return '"' + bytes.replace('"', "\"\"") + '"';
}

} // namespace

QString guarded(const QString &text)
{
    return looksLikeFormula(text) ? kMark + text : text;
}

QString unguarded(const QString &cell)
{
    return cell.startsWith(kMark) && looksLikeFormula(cell) ? cell.mid(1) : cell;
}

Result<void> CsvWriter::row(const QStringList &cells)
{
    QByteArray line;
    for (const QString &cell : cells) {
        if (!line.isEmpty() || &cell != &cells.front())
            line += ',';
        line += quoted(cell);
    }
    // A lone empty cell would read as a blank line, which is no record.
    if (line.isEmpty())
        line = QByteArrayLiteral("\"\"");
    line += "\r\n";
    if (m_device.write(line) != line.size())
        return Error{Error::Kind::Unavailable, QStringLiteral("cannot write: %1").arg(m_device.errorString())};
    return {};
}

} // namespace gatebook::admin
