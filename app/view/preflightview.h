// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>
#include <QtQml/qqmlregistration.h>

#include <functional>

#include "app/view/preflightchecks.h"
#include "app/view/preflightmodel.h"
#include "app/view/tone.h"
#include "app/view/verdictview.h"
#include "shared/base/clock.h"

namespace gatebook {

// Before doors: whether this device is ready, and what somebody has to see to. Looks again by itself while it is shown.
class PreflightView : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the kiosk")
    Q_PROPERTY(QAbstractItemModel *checks READ checks CONSTANT)
    Q_PROPERTY(QString verdict READ verdict NOTIFY changed)
    Q_PROPERTY(gatebook::Tone::Kind tone READ tone NOTIFY changed)
    Q_PROPERTY(gatebook::VerdictView::Glyph glyph READ glyph NOTIFY changed)

public:
    static constexpr int kTickMs = 1000;
    static constexpr qint64 kCheckEveryMs = 10'000;

    explicit PreflightView(const Clock &clock);

    void setStatus(const KioskStatus &status);
    void setCamera(FrameSource::State state, const QString &name);
    void watchFrames(std::function<quint64()> framesSoFar); // asked once a second while the page is shown
    void setScannerTest(const ScannerTest &test);
    void setSound(bool wanted, const QString &output); // output: its name; empty: none
    void setMachine(const MachineFacts &machine);
    void setListCheck(const ListCheck &check);
    void setPin(bool isSet);
    void setShown(bool shown);
    [[nodiscard]] const PreflightFacts &facts() const { return m_facts; }

    [[nodiscard]] QAbstractItemModel *checks() { return &m_model; }
    [[nodiscard]] QString verdict() const; // "Ready for doors", "2 things to see to"
    [[nodiscard]] Tone::Kind tone() const;
    [[nodiscard]] VerdictView::Glyph glyph() const;

    Q_INVOKABLE void checkAgain();
    Q_INVOKABLE void act(int row); // the button of a check

    Q_INVOKABLE void retranslate() { refresh(); }

Q_SIGNALS:
    void changed();
    void checkRequested(); // of all that is not told by itself: list, machine, sound
    void toneRequested();
    void syncRequested();
    void setupRequested();

private:
    void tick();
    void measureFrames();
    void refresh();

    const Clock &m_clock;
    QTimer m_timer;
    PreflightFacts m_facts;
    PreflightModel m_model;
    std::function<quint64()> m_framesSoFar;
    quint64 m_frames = 0;   // when last asked
    qint64 m_framesMs = 0;  // when that was
    qint64 m_checkedMs = 0; // the last checkRequested()
};

} // namespace gatebook
