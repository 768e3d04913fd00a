// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QMediaPlayer>
#include <QPointer>
#include <QStringList>
#include <QThreadPool>
#include <QTimer>

#include <memory>

#include "app/scan/framemailbox.h"
#include "app/scan/framesource.h"
#include "shared/base/result.h"

namespace gatebook {

// Pictures or a video in place of the webcam, through the same path from the frame on. Pictures are shown once each, in the
// order of their names, for several frames; the next frame is shown only when the decoder took the last, so that a slow machine
// reads the same as a fast one.
class PictureSource final : public FrameSource
{
    Q_OBJECT

public:
    // path: a picture, a folder of pictures, or a video. An error names what is wrong with it.
    [[nodiscard]] static Result<std::unique_ptr<PictureSource>> open(const QString &path, const FrameMailbox &mailbox);
    ~PictureSource() override;

    void start(QVideoSink &sink) override;
    void stop() override;
    [[nodiscard]] QString description() const override { return m_path; }

private:
    PictureSource(QString path, QStringList pictures, const FrameMailbox &mailbox);

    void playVideo();
    void loadNext();
    void show(const QImage &picture);
    void showFrame();

    QString m_path;
    QStringList m_pictures; // empty: a video
    const FrameMailbox &m_mailbox;
    QPointer<QVideoSink> m_sink;
    std::unique_ptr<QMediaPlayer> m_player;
    QThreadPool m_loader; // one thread: reading a large picture takes longer than a frame may
    QTimer m_frameTimer;
    QImage m_picture;
    int m_framesLeft = 0;
};

} // namespace gatebook
