// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/virtualcamera/virtualcameras.h"

#include <QSaveFile>
#include <QStringList>

#include <gst/gst.h>

#include <array>

#include "tests/support/virtualcamera/film.h"

namespace gatebook::test {

namespace {

const QString kJpeg = QStringLiteral("JPEG");

} // namespace

VirtualCameras::VirtualCameras()
{
    qputenv("QT_MEDIA_BACKEND", "gstreamer");
    qputenv("GST_PLUGIN_PATH", GATEBOOK_CAMERA_PLUGIN);
    qputenv("GST_REGISTRY", GATEBOOK_CAMERA_PLUGIN "/registry.bin"); // the user's own stays as it is
    qputenv("GATEBOOK_CAMERAS", m_dir.filePath(QStringLiteral("cameras")).toLocal8Bit());
    write();
}

QString VirtualCameras::missing()
{
    gst_init(nullptr, nullptr);
    constexpr std::array kElements{"multifilesrc", "jpegdec", "videoconvert", "capsfilter", "identity", "videotestsrc"};
    QStringList lacking;
    for (const char *element : kElements) {
        GstElementFactory *factory = gst_element_factory_find(element);
        if (factory == nullptr)
            lacking << QString::fromLatin1(element);
        else
            gst_object_unref(factory);
    }
    return lacking.isEmpty() ? QString() : QStringLiteral("GStreamer has no ") + lacking.join(QStringLiteral(", "));
}

void VirtualCameras::plugIn(const QString &name, const QString &caps, const QString &pipeline)
{
    m_cameras[name] = {caps, pipeline, false};
    write();
}

void VirtualCameras::pullOut(const QString &name)
{
    m_cameras.erase(name);
    write();
}

void VirtualCameras::pullOutAll()
{
    m_cameras.clear();
    write();
}

void VirtualCameras::setFrozen(const QString &name, bool frozen)
{
    m_cameras[name].frozen = frozen;
    write();
}

void VirtualCameras::write() const
{
    QSaveFile file(m_dir.filePath(QStringLiteral("cameras"))); // whole or not at all
    if (!file.open(QIODevice::WriteOnly))
        qFatal("no room for the list of cameras");
    for (const auto &[name, camera] : m_cameras)
        file.write(QStringLiteral("[%1]\ncaps=%2\npipeline=%3\nfrozen=%4\n")
                       .arg(name, camera.caps, camera.pipeline,
                           camera.frozen ? QStringLiteral("true") : QStringLiteral("false"))
                       .toUtf8());
    if (!file.commit())
        qFatal("the list of cameras can't be written");
}

QString VirtualCameras::filmPipeline(const QString &folder, const QString &format, bool looped)
{
    const QString frames = QStringLiteral("multifilesrc location=%1/%05d.jpg loop=%2 caps=image/jpeg,framerate=%3/1")
                               .arg(folder, looped ? QStringLiteral("true") : QStringLiteral("false"))
                               .arg(kFilmFps);
    // A stream of pictures of its own pace: each waits until it is due.
    return format == kJpeg ? frames + QStringLiteral(" do-timestamp=true ! identity sync=true")
                           : frames
            + QStringLiteral(" ! jpegdec ! videoconvert ! capsfilter caps=video/x-raw,format=%1 ! identity sync=true")
                  .arg(format);
}

QString VirtualCameras::filmCaps(const QString &format)
{
    const QString kind
        = format == kJpeg ? QStringLiteral("image/jpeg") : QStringLiteral("video/x-raw,format=") + format;
    return QStringLiteral("%1,width=%2,height=%3,framerate=%4/1")
        .arg(kind)
        .arg(kFilmSize.width())
        .arg(kFilmSize.height())
        .arg(kFilmFps);
}

} // namespace gatebook::test
