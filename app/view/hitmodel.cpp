// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/view/hitmodel.h"

#include "shared/base/text.h"

namespace gatebook {

void HitModel::setHits(const SearchHits &hits)
{
    beginResetModel();
    m_hits = hits;
    endResetModel();
}

int HitModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_hits.size());
}

QVariant HitModel::data(const QModelIndex &index, int role) const
{
    if (index.row() < 0 || index.row() >= m_hits.size())
        return {};
    const SearchHit &hit = m_hits.at(index.row());
    switch (role) {
    case NameRole:
        return displayText(hit.name, 80);
    case CategoryRole:
        return displayText(hit.category, 60);
    default:
        return {};
    }
}

QHash<int, QByteArray> HitModel::roleNames() const
{
    return {{NameRole, QByteArrayLiteral("name")}, {CategoryRole, QByteArrayLiteral("category")}};
}

} // namespace gatebook
