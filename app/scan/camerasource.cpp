// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/scan/camerasource.h"

#include <QCameraDevice>
#include <QVideoFrame>
#include <QVideoSink>

#include <algorithm>
#include <array>

namespace gatebook {

namespace {

constexpr int kCheckMs = 500;
constexpr qint64 kStallMs = 2000;
constexpr std::array<qint64, 3> kBackOffMs{1000, 2000, 5000}; // on top of kStallMs
constexpr QSize kWanted{1280, 720};
constexpr float kMinimumFps = 15;

// All that may be meant, the likeliest first. Qt 6.4 lists a camera twice, and one of the entries stays after it was pulled out:
// what was plugged in last is the likeliest to be there.
QList<QCameraDevice> candidates(const QString &name)
{
    QList<QCameraDevice> devices = QMediaDevices::videoInputs();
    std::reverse(devices.begin(), devices.end());
    if (name.isEmpty())
        std::stable_partition(
            devices.begin(), devices.end(), [](const QCameraDevice &device) { return device.isDefault(); });
    else
        devices.removeIf([&name](const QCameraDevice &device) { return device.description() != name; });
    return devices;
}

QString absenceOf(const QString &name)
{
    const QStringList others = CameraSource::names();
    return QStringLiteral("camera “%1” not found; this machine has: %2")
        .arg(name, others.isEmpty() ? QStringLiteral("none") : others.join(QStringLiteral(", ")));
}

bool isRaw(const QCameraFormat &format)
{
    return format.pixelFormat() != QVideoFrameFormat::Format_Jpeg;
}

// The smallest picture that is large enough, uncompressed if there is a choice: JPEG costs time and blurs edges.
QCameraFormat chooseFormat(const QCameraDevice &device)
{
    QCameraFormat best;
    const auto rank = [](const QCameraFormat &format) {
        const QSize size = format.resolution();
        const bool enough = size.width() >= kWanted.width() && size.height() >= kWanted.height();
        const qint64 area = static_cast<qint64>(size.width()) * size.height();
        return std::make_tuple(enough, format.maxFrameRate() >= kMinimumFps, enough ? -area : area, isRaw(format));
    };
    for (const QCameraFormat &format : device.videoFormats())
        if (best.isNull() || rank(format) > rank(best))
            best = format;
    return best;
}

} // namespace

CameraSource::CameraSource(QString name, const Clock &clock)
    : m_name(std::move(name)), m_clock(clock), m_description(m_name)
{
    m_watchdog.setInterval(kCheckMs);
    connect(&m_watchdog, &QTimer::timeout, this, &CameraSource::check);
}

CameraSource::~CameraSource()
{
    stop();
}

void CameraSource::start(QVideoSink &sink)
{
    m_sink = &sink;
    // Direct: frames may come on the GUI thread or on a decoder's.
    connect(&sink, &QVideoSink::videoFrameChanged, this, &CameraSource::noteFrame, Qt::DirectConnection);
    // Qt 6.4 deadlocks when the list is first asked for inside its own signal: asked here, before connecting, and queued.
    static_cast<void>(QMediaDevices::videoInputs());
    m_devices = std::make_unique<QMediaDevices>();
    connect(
        m_devices.get(), &QMediaDevices::videoInputsChanged, this,
        [this] {
            if (state() != State::Absent && state() != State::Stalled)
                return;
            m_rebuilds = 0;
            build();
        },
        Qt::QueuedConnection);
    build();
    m_watchdog.start();
}

void CameraSource::stop()
{
    m_watchdog.stop();
    if (m_sink != nullptr)
        disconnect(m_sink, nullptr, this, nullptr);
    tearDown();
}

void CameraSource::choose(const QString &name)
{
    if (m_name == name)
        return;
    m_name = name;
    m_absenceTold = false;
    m_rebuilds = 0;
    if (m_watchdog.isActive())
        build();
}

QStringList CameraSource::names()
{
    QStringList names;
    for (const QCameraDevice &device : QMediaDevices::videoInputs())
        if (!names.contains(device.description()))
            names << device.description();
    return names;
}

void CameraSource::build()
{
    tearDown();
    const QList<QCameraDevice> devices = candidates(m_name);
    // The same once more before any other.
    const QCameraDevice device = devices.value(
        static_cast<qsizetype>(std::max<std::size_t>(m_rebuilds, 1) - 1) % std::max<qsizetype>(devices.size(), 1));
    m_builtMs = m_clock.monotonicMs();
    if (device.isNull() || m_sink == nullptr) {
        m_description = m_name;
        setState(State::Absent);
        if (device.isNull() && !m_name.isEmpty() && !m_absenceTold)
            Q_EMIT problem(absenceOf(m_name));
        m_absenceTold = true;
        return;
    }
    m_absenceTold = false;
    m_description = device.description();
    m_camera = std::make_unique<QCamera>(device);
    const QCameraFormat format = chooseFormat(device);
    if (!format.isNull())
        m_camera->setCameraFormat(format);
    // A new session as well: in the old one, a new camera on Qt 6.4 may deliver a single frame.
    m_session = std::make_unique<QMediaCaptureSession>();
    m_session->setCamera(m_camera.get());
    m_session->setVideoSink(m_sink);
    m_camera->start();
    if (state() != State::Stalled)
        setState(State::Starting);
}

void CameraSource::tearDown()
{
    if (m_camera)
        m_camera->stop();
    m_session.reset();
    m_camera.reset();
}

void CameraSource::noteFrame()
{
    m_lastFrameMs = m_clock.monotonicMs();
}

void CameraSource::check()
{
    const qint64 now = m_clock.monotonicMs();
    const qint64 lastFrame = m_lastFrameMs;
    if (lastFrame >= m_builtMs && m_camera && now - lastFrame < kStallMs) {
        m_rebuilds = 0;
        setState(State::Live);
        return;
    }
    const qint64 pause = kBackOffMs.at(std::min(m_rebuilds, kBackOffMs.size() - 1));
    if (now - std::max(lastFrame, m_builtMs) < kStallMs)
        return;
    if (m_camera)
        setState(State::Stalled);
    if (now - std::max(lastFrame, m_builtMs) < kStallMs + (m_rebuilds == 0 ? 0 : pause))
        return;
    ++m_rebuilds;
    build();
}

} // namespace gatebook
