// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractListModel>

#include "app/store/searchhit.h"

namespace gatebook {

// The people found, as rows ready to be drawn: just enough to choose one.
class HitModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { NameRole = Qt::UserRole, CategoryRole };

    using QAbstractListModel::QAbstractListModel;

    void setHits(const SearchHits &hits);
    [[nodiscard]] const SearchHits &hits() const { return m_hits; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

private:
    SearchHits m_hits;
};

} // namespace gatebook
