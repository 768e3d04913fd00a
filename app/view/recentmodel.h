// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractListModel>

#include "app/store/recentscan.h"

namespace gatebook {

// The last scans, as rows ready to be drawn; the newest first.
class RecentModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { WordRole = Qt::UserRole, GlyphRole, ToneRole, NameRole, TimeRole };

    using QAbstractListModel::QAbstractListModel;

    // nowMs: wall clock, by which a scan of another day is told with its day.
    void setScans(const RecentScans &scans, const QString &timezone, qint64 nowMs);
    [[nodiscard]] const RecentScans &scans() const { return m_scans; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

    // The verdict's word; of an admission that was taken back, that.
    [[nodiscard]] static QString wordOf(const RecentScan &scan);
    // The person's name; where the list has none, what was held up.
    [[nodiscard]] static QString nameOf(const RecentScan &scan);

private:
    RecentScans m_scans;
    QString m_timezone;
    qint64 m_nowMs = 0;
};

} // namespace gatebook
