// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractListModel>

#include <vector>

#include "app/view/preflightcheck.h"

namespace gatebook {

// The checks of the preflight page, one a row. What did not change stays as it is: a button keeps the focus.
class PreflightModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { Title = Qt::UserRole + 1, Detail, WhatToDo, ActionText, ToneRole, Mark, Spoken };

    using QAbstractListModel::QAbstractListModel;

    void set(const std::vector<PreflightCheck> &checks);
    [[nodiscard]] const std::vector<PreflightCheck> &checks() const { return m_checks; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

private:
    [[nodiscard]] static QString spoken(const PreflightCheck &check);

    std::vector<PreflightCheck> m_checks;
};

} // namespace gatebook
