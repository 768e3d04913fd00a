// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractListModel>
#include <QStringList>

#include "app/device/kiosksettings.h"

namespace gatebook {

// The settings of this laptop as rows, each with what can be chosen. What is set now is always among it, be it a camera that is
// unplugged or a number that somebody wrote into the file.
class SettingsModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { TitleRole = Qt::UserRole, ValueRole };
    enum Row { Camera, Sound, Theme, Language, FontScale, AdmittedSeconds, OtherSeconds, RowCount };

    using QAbstractListModel::QAbstractListModel;

    void setSettings(const KioskSettings &settings);
    void setCameras(const QStringList &names);
    [[nodiscard]] const KioskSettings &settings() const { return m_settings; }

    // The next (by: 1) or previous (-1) of what can be chosen, round and round.
    void step(int row, int by);
    void retranslate(); // in another language from now on

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

private:
    [[nodiscard]] QVariant value(int row) const;
    [[nodiscard]] QVariantList choices(int row) const;
    void set(int row, const QVariant &value);
    void tell(int firstRow, int lastRow);

    KioskSettings m_settings;
    QStringList m_cameras;
};

} // namespace gatebook
