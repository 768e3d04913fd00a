// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractListModel>

#include "app/localhub/ticketfile.h"

namespace gatebook {

// Lists of tickets to choose from, as rows ready to be drawn.
class TicketFileModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { NameRole = Qt::UserRole, DetailRole };

    using QAbstractListModel::QAbstractListModel;

    // nowMs: wall clock
    void setFiles(const TicketFiles &files, qint64 nowMs);
    [[nodiscard]] const TicketFiles &files() const { return m_files; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

private:
    TicketFiles m_files;
    qint64 m_nowMs = 0;
};

} // namespace gatebook
