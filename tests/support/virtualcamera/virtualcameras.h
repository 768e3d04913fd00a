// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QTemporaryDir>

#include <map>

namespace gatebook::test {

// Webcams that Qt takes for real ones, and that a test plugs in, pulls out and freezes. Make it before the program's first look
// at cameras, and only one a program: GStreamer reads its environment once. Cameras come and go as this says within a tenth of a
// second; wait for what you expect of it.
class VirtualCameras
{
public:
    VirtualCameras();

    // Empty, or what GStreamer here lacks, in a sentence. On Debian all of it comes with ./dev setup.
    [[nodiscard]] static QString missing();

    // A camera of this name. caps: what it offers, one format; pipeline: where its frames come from, as gst-launch takes it,
    // ending in an element. Of several cameras the first by name is the default one.
    void plugIn(const QString &name, const QString &caps, const QString &pipeline);
    void pullOut(const QString &name);
    void pullOutAll();
    void setFrozen(const QString &name, bool frozen); // plugged in, and gives no frames

    // Pipeline and caps of a film's folder (see film.h). format: GStreamer's name ("YUY2"), or "JPEG" for a camera that compresses.
    // looped: shown for ever; else its stream ends.
    [[nodiscard]] static QString filmPipeline(const QString &folder, const QString &format, bool looped);
    [[nodiscard]] static QString filmCaps(const QString &format);

private:
    struct Camera
    {
        QString caps;
        QString pipeline;
        bool frozen = false;
    };

    void write() const;

    QTemporaryDir m_dir;
    std::map<QString, Camera> m_cameras;
};

} // namespace gatebook::test
