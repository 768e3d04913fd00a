// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/view/ticketfilemodel.h"

#include <QLocale>

#include <algorithm>

#include "app/view/eventtime.h"
#include "shared/base/text.h"

namespace gatebook {

void TicketFileModel::setFiles(const TicketFiles &files, qint64 nowMs)
{
    beginResetModel();
    m_files = files;
    m_nowMs = nowMs;
    endResetModel();
}

int TicketFileModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_files.size());
}

QVariant TicketFileModel::data(const QModelIndex &index, int role) const
{
    if (index.row() < 0 || index.row() >= m_files.size())
        return {};
    const TicketFile &file = m_files.at(index.row());
    switch (role) {
    case NameRole:
        return displayText(file.name, 100);
    case DetailRole:
        return tr("%1 · changed %2 · %3")
            .arg(QLocale().formattedDataSize(file.sizeBytes, 0),
                agoText(std::max<qint64>(0, m_nowMs - file.modifiedMs)), displayText(file.folder, 100));
    default:
        return {};
    }
}

QHash<int, QByteArray> TicketFileModel::roleNames() const
{
    return {{NameRole, QByteArrayLiteral("name")}, {DetailRole, QByteArrayLiteral("detail")}};
}

} // namespace gatebook
