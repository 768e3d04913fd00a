// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>
#include <QTimer>
#include <QtQml/qqmlregistration.h>

#include "app/core/kioskstatus.h"
#include "app/scan/aimcoach.h"
#include "app/scan/framesource.h"
#include "app/view/tone.h"
#include "shared/base/clock.h"

namespace gatebook {

// The page between two tickets: which event, how many entered, how the sync is doing, and what to do if nothing works.
class WaitingView : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the kiosk")
    Q_PROPERTY(QString eventName READ eventName NOTIFY changed)
    Q_PROPERTY(QString place READ place NOTIFY changed)
    Q_PROPERTY(QString entered READ entered NOTIFY changed)
    Q_PROPERTY(QString enteredOf READ enteredOf NOTIFY changed)
    Q_PROPERTY(QString ownEntered READ ownEntered NOTIFY changed)
    Q_PROPERTY(QString sync READ sync NOTIFY changed)
    Q_PROPERTY(QString syncDetail READ syncDetail NOTIFY changed)
    Q_PROPERTY(gatebook::Tone::Kind syncTone READ syncTone NOTIFY changed)
    Q_PROPERTY(QString prompt READ prompt NOTIFY changed)
    Q_PROPERTY(QString promptDetail READ promptDetail NOTIFY changed)
    Q_PROPERTY(gatebook::Tone::Kind promptTone READ promptTone NOTIFY changed)
    Q_PROPERTY(bool cameraLive READ cameraLive NOTIFY changed)
    Q_PROPERTY(QString cameraText READ cameraText NOTIFY changed)
    Q_PROPERTY(QString aimHint READ aimHint NOTIFY changed)
    Q_PROPERTY(bool enrolled READ enrolled NOTIFY changed)
    Q_PROPERTY(QString clockWarning READ clockWarning NOTIFY changed)

public:
    explicit WaitingView(const Clock &clock);

    void setStatus(const KioskStatus &status);
    void setCamera(FrameSource::State state, const QString &description);
    void setAimHint(AimHint hint);
    void setStoreFailure(const QString &message);

    [[nodiscard]] QString eventName() const;
    [[nodiscard]] QString place() const;      // venue and gate
    [[nodiscard]] QString entered() const;    // a number
    [[nodiscard]] QString enteredOf() const;  // "of 2,000 entered"
    [[nodiscard]] QString ownEntered() const; // "312 at this device"
    [[nodiscard]] QString sync() const;
    [[nodiscard]] QString syncDetail() const; // queue, last contact and the list's age
    [[nodiscard]] Tone::Kind syncTone() const;
    [[nodiscard]] QString prompt() const; // what to do now, large
    [[nodiscard]] QString promptDetail() const;
    [[nodiscard]] Tone::Kind promptTone() const;
    [[nodiscard]] bool cameraLive() const { return m_camera == FrameSource::State::Live; }
    [[nodiscard]] QString cameraText() const; // empty while it works
    [[nodiscard]] QString aimHint() const;    // what would help to read the ticket in front of the camera; mostly empty
    [[nodiscard]] bool enrolled() const { return m_status.enrolled; }
    [[nodiscard]] QString clockWarning() const; // empty: the clock is right, or nothing is known of it

Q_SIGNALS:
    void changed();

private:
    const Clock &m_clock;
    QTimer m_refresh; // ages grow by themselves
    KioskStatus m_status;
    qint64 m_statusMs = 0; // monotonic: when it came
    FrameSource::State m_camera = FrameSource::State::Absent;
    QString m_cameraName;
    AimHint m_aimHint = AimHint::None;
    QString m_storeFailure;
};

} // namespace gatebook
