// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCamera>
#include <QMediaCaptureSession>
#include <QMediaDevices>
#include <QPointer>
#include <QTimer>

#include <memory>

#include "app/scan/framesource.h"
#include "shared/base/clock.h"

namespace gatebook {

// A webcam. Whether it works is told by its frames alone: drivers report neither a broken pipeline nor every unplugging. When
// frames stop for two seconds, camera and session are thrown away and made anew, with a growing pause; at once when one is
// plugged in meanwhile. The system's list may name a camera that is gone: each entry of the name is tried in turn.
class CameraSource final : public FrameSource
{
    Q_OBJECT

public:
    // name: the camera's description as the system shows it; empty: the default one, or
    // any other if that gives no frames. (Ids change with every boot.)
    CameraSource(QString name, const Clock &clock);
    ~CameraSource() override;

    void start(QVideoSink &sink) override;
    void stop() override;
    [[nodiscard]] QString description() const override { return m_description; }

    void choose(const QString &name);         // another one, at once
    [[nodiscard]] static QStringList names(); // of the cameras of this machine, each once

private:
    void build();
    void tearDown();
    void check();
    void noteFrame();

    QString m_name;
    const Clock &m_clock;
    QPointer<QVideoSink> m_sink;
    std::unique_ptr<QMediaDevices> m_devices;
    std::unique_ptr<QMediaCaptureSession> m_session;
    std::unique_ptr<QCamera> m_camera;
    QTimer m_watchdog;
    QString m_description;
    bool m_absenceTold = false;
    std::atomic<qint64> m_lastFrameMs = 0;
    qint64 m_builtMs = 0;
    std::size_t m_rebuilds = 0;
};

} // namespace gatebook
