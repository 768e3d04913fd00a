// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>
#include <QtQml/qqmlregistration.h>

#include <optional>

#include "app/core/kioskstatus.h"
#include "app/view/recentmodel.h"
#include "app/view/tone.h"
#include "shared/base/clock.h"

namespace gatebook {

// The page with this device's last scans, from its journal: who was it just now, what was said, and has it arrived? The newest
// one is also the line on the waiting page that leads here. One is chosen at a time; an admission among them can be taken back.
class RecentView : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the kiosk")
    Q_PROPERTY(QObject *scans READ scans CONSTANT)
    Q_PROPERTY(bool any READ any NOTIFY changed)
    Q_PROPERTY(QString lastWord READ lastWord NOTIFY changed)
    Q_PROPERTY(QString lastName READ lastName NOTIFY changed)
    Q_PROPERTY(QString lastTime READ lastTime NOTIFY changed)
    Q_PROPERTY(int lastGlyph READ lastGlyph NOTIFY changed)
    Q_PROPERTY(gatebook::Tone::Kind lastTone READ lastTone NOTIFY changed)
    Q_PROPERTY(bool hasChosen READ hasChosen NOTIFY changed)
    Q_PROPERTY(int chosenRow READ chosenRow NOTIFY changed)
    Q_PROPERTY(QString chosenWord READ chosenWord NOTIFY changed)
    Q_PROPERTY(QString chosenName READ chosenName NOTIFY changed)
    Q_PROPERTY(QString chosenDetail READ chosenDetail NOTIFY changed)
    Q_PROPERTY(bool canUndo READ canUndo NOTIFY changed)

public:
    explicit RecentView(const Clock &clock) : m_clock(clock) { }

    void setStatus(const KioskStatus &status);
    void setScans(const RecentScans &scans);
    void open(); // nothing is chosen

    [[nodiscard]] QAbstractItemModel *scans() { return &m_model; }
    [[nodiscard]] const RecentScans &list() const { return m_model.scans(); }
    [[nodiscard]] bool any() const { return m_model.rowCount() > 0; }
    [[nodiscard]] QString lastWord() const { return newest(RecentModel::WordRole).toString(); }
    [[nodiscard]] QString lastName() const { return newest(RecentModel::NameRole).toString(); }
    [[nodiscard]] QString lastTime() const { return newest(RecentModel::TimeRole).toString(); }
    [[nodiscard]] int lastGlyph() const { return newest(RecentModel::GlyphRole).toInt(); }
    [[nodiscard]] Tone::Kind lastTone() const { return static_cast<Tone::Kind>(newest(RecentModel::ToneRole).toInt()); }

    [[nodiscard]] bool hasChosen() const { return m_chosen.has_value(); }
    [[nodiscard]] int chosenRow() const; // -1: none, or no longer among them
    [[nodiscard]] QString chosenWord() const;
    [[nodiscard]] QString chosenName() const;
    [[nodiscard]] QString chosenDetail() const; // category, when, what the hub made of it: a line each
    [[nodiscard]] bool canUndo() const;
    // The admission chosen; null: none that can be taken back.
    [[nodiscard]] QUuid undoable() const { return canUndo() ? m_chosen->clientUuid : QUuid(); }

    Q_INVOKABLE void choose(int row);

    Q_INVOKABLE void retranslate() { setScans(RecentScans(m_model.scans())); }

Q_SIGNALS:
    void changed();

private:
    [[nodiscard]] QVariant newest(int role) const { return m_model.data(m_model.index(0), role); }
    [[nodiscard]] QString standingText(const RecentScan &scan) const;
    [[nodiscard]] qint64 nowMs() const; // by the hub's clock, as far as known

    const Clock &m_clock;
    KioskStatus m_status;
    RecentModel m_model;
    std::optional<RecentScan> m_chosen;
};

} // namespace gatebook
