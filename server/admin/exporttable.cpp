// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/admin/exporttable.h"

#include <QDateTime>
#include <QJsonDocument>
#include <QJsonObject>
#include <QJsonValue>

namespace gatebook::admin {

namespace {

QTimeZone zoneFor(const QString &name)
{
    const QTimeZone zone(name.toUtf8());
    return zone.isValid() ? zone : QTimeZone::utc();
}

} // namespace

ExportTable::ExportTable(QIODevice &device, ExportFormat format, const QString &zone, QStringList columns)
    : m_device(device), m_csv(device), m_format(format), m_zone(zoneFor(zone)), m_columns(std::move(columns))
{
}

Result<void> ExportTable::begin()
{
    return m_format == ExportFormat::Csv ? m_csv.row(m_columns) : write(QByteArrayLiteral("["));
}

Result<void> ExportTable::row(const std::vector<ExportCell> &cells)
{
    Q_ASSERT(static_cast<qsizetype>(cells.size()) == m_columns.size());
    if (m_format == ExportFormat::Csv) {
        QStringList texts;
        for (const ExportCell &cell : cells)
            texts.append(csvCell(cell));
        return m_csv.row(texts);
    }
    QJsonObject object;
    for (std::size_t i = 0; i < cells.size(); ++i)
        object.insert(m_columns[static_cast<qsizetype>(i)], jsonCell(cells[i]));
    const QByteArray separator = m_first ? QByteArrayLiteral("\n") : QByteArrayLiteral(",\n");
    m_first = false;
    return write(separator + QJsonDocument(object).toJson(QJsonDocument::Compact));
}

Result<void> ExportTable::end()
{
    return m_format == ExportFormat::Csv ? Result<void>() : write(QByteArrayLiteral("\n]\n"));
}

Result<void> ExportTable::write(const QByteArray &bytes)
{
    if (m_device.write(bytes) != bytes.size())
        return Error{Error::Kind::Unavailable, QStringLiteral("cannot write: %1").arg(m_device.errorString())};
    return {};
}

QString ExportTable::timeText(qint64 ms) const
{
    const QDateTime moment = QDateTime::fromMSecsSinceEpoch(ms, m_zone);
    const QString clock = moment.toString(
        ms % 1000 == 0 ? QStringLiteral("yyyy-MM-ddTHH:mm:ss") : QStringLiteral("yyyy-MM-ddTHH:mm:ss.zzz"));
    const int minutes = moment.offsetFromUtc() / 60;
    const int size = qAbs(minutes);
    return clock + (minutes < 0 ? u'-' : u'+')
        + QStringLiteral("%1:%2").arg(size / 60, 2, 10, QChar(u'0')).arg(size % 60, 2, 10, QChar(u'0'));
}

QString ExportTable::csvCell(const ExportCell &cell) const
{
    switch (cell.kind) {
    case ExportCell::Kind::Absent:
        return {};
    case ExportCell::Kind::Text:
        return guarded(cell.text);
    case ExportCell::Kind::Number:
        return QString::number(cell.number);
    case ExportCell::Kind::Flag:
        return cell.number != 0 ? QStringLiteral("yes") : QStringLiteral("no");
    case ExportCell::Kind::Time:
        return timeText(cell.number);
    }
    return {};
}

QJsonValue ExportTable::jsonCell(const ExportCell &cell) const
{
    switch (cell.kind) {
    case ExportCell::Kind::Absent:
        return {};
    case ExportCell::Kind::Text:
        return cell.text;
    case ExportCell::Kind::Number:
        return cell.number;
    case ExportCell::Kind::Flag:
        return cell.number != 0;
    case ExportCell::Kind::Time:
        return timeText(cell.number);
    }
    return {};
}

ExportCell timeCell(const std::optional<qint64> &ms)
{
    return ms ? ExportCell(ExportTime{*ms}) : ExportCell();
}

} // namespace gatebook::admin
