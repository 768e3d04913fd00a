// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/scan/picturesource.h"

#include <QDir>
#include <QFileInfo>
#include <QImageReader>
#include <QPainter>
#include <QUrl>
#include <QVideoFrame>
#include <QVideoSink>

#include <cstring>

#include "app/scan/decodeworker.h"

namespace gatebook {

namespace {

constexpr int kFrameMs = 75;
constexpr int kFramesPerPicture = DecodeWorker::kRoundFrames;
constexpr QSize kSmallestFrame{1280, 720};
constexpr QSize kLargestFrame{1920, 1080};
constexpr QColor kAround{0xd8, 0xd8, 0xd8};

bool isPicture(const QString &path)
{
    return !QImageReader::imageFormat(path).isEmpty();
}

// As a camera would show it: within the usual sizes, something bright around it.
QImage asFrame(const QImage &picture)
{
    QImage scaled = picture;
    if (picture.width() > kLargestFrame.width() || picture.height() > kLargestFrame.height())
        scaled = picture.scaled(kLargestFrame, Qt::KeepAspectRatio, Qt::SmoothTransformation);
    // An even width: half-resolution colour formats need it.
    const QSize size((std::max(scaled.width(), kSmallestFrame.width()) + 1) / 2 * 2,
        (std::max(scaled.height(), kSmallestFrame.height()) + 1) / 2 * 2);
    QImage frame(size, QImage::Format_RGB32);
    frame.fill(kAround);
    const QRect place(
        QPoint((size.width() - scaled.width()) / 2, (size.height() - scaled.height()) / 2), scaled.size());
    QPainter painter(&frame);
    painter.fillRect(place, Qt::white); // below transparent pictures
    painter.drawImage(place, scaled);
    return frame;
}

QVideoFrame toVideoFrame(const QImage &image)
{
    QVideoFrame frame(QVideoFrameFormat(image.size(), QVideoFrameFormat::pixelFormatFromImageFormat(image.format())));
    if (!frame.map(QVideoFrame::WriteOnly))
        return {};
    const auto lineBytes = static_cast<std::size_t>(std::min<qsizetype>(image.bytesPerLine(), frame.bytesPerLine(0)));
    for (int y = 0; y < image.height(); ++y)
        std::memcpy(
            frame.bits(0) + static_cast<qsizetype>(y) * frame.bytesPerLine(0), image.constScanLine(y), lineBytes);
    frame.unmap();
    return frame;
}

} // namespace

Result<std::unique_ptr<PictureSource>> PictureSource::open(const QString &path, const FrameMailbox &mailbox)
{
    const QFileInfo info(path);
    if (!info.exists() || !info.isReadable())
        return Error{Error::Kind::NotFound, QStringLiteral("--source %1: no such file or folder").arg(path)};
    QStringList pictures;
    if (info.isDir()) {
        const QDir folder(path);
        for (const QString &name : folder.entryList(QDir::Files, QDir::Name))
            if (isPicture(folder.filePath(name)))
                pictures.append(folder.filePath(name));
        if (pictures.isEmpty())
            return Error{Error::Kind::NotFound, QStringLiteral("--source %1: no pictures in this folder").arg(path)};
    } else if (isPicture(path)) {
        pictures.append(path);
    }
    return std::unique_ptr<PictureSource>(new PictureSource(path, pictures, mailbox));
}

PictureSource::PictureSource(QString path, QStringList pictures, const FrameMailbox &mailbox)
    : m_path(std::move(path)), m_pictures(std::move(pictures)), m_mailbox(mailbox)
{
    m_loader.setMaxThreadCount(1);
    m_frameTimer.setInterval(kFrameMs);
    connect(&m_frameTimer, &QTimer::timeout, this, &PictureSource::showFrame);
}

PictureSource::~PictureSource()
{
    stop();
}

void PictureSource::start(QVideoSink &sink)
{
    m_sink = &sink;
    setState(State::Starting);
    if (m_pictures.isEmpty())
        playVideo();
    else
        loadNext();
}

void PictureSource::stop()
{
    m_frameTimer.stop();
    m_loader.clear();
    m_loader.waitForDone();
    m_player.reset();
}

void PictureSource::playVideo()
{
    m_player = std::make_unique<QMediaPlayer>();
    m_player->setVideoSink(m_sink);
    connect(m_player.get(), &QMediaPlayer::playbackStateChanged, this, [this](QMediaPlayer::PlaybackState state) {
        setState(state == QMediaPlayer::StoppedState ? State::Finished : State::Live);
    });
    connect(m_player.get(), &QMediaPlayer::errorOccurred, this, [this](QMediaPlayer::Error, const QString &text) {
        Q_EMIT problem(QStringLiteral("--source %1: can't be played (%2)").arg(m_path, text));
        setState(State::Finished);
    });
    m_player->setSource(QUrl::fromLocalFile(m_path));
    m_player->play();
}

void PictureSource::loadNext()
{
    if (m_pictures.isEmpty()) {
        setState(State::Finished);
        return;
    }
    m_loader.start([this, path = m_pictures.takeFirst()] {
        QImageReader reader(path);
        reader.setAutoTransform(true);
        const QImage picture = reader.read();
        const QImage frame = picture.isNull() ? QImage() : asFrame(picture);
        // `this` outlives the loader: stop() waits for it.
        QMetaObject::invokeMethod(
            this,
            [this, frame, path, why = reader.errorString()] {
                if (frame.isNull())
                    Q_EMIT problem(QStringLiteral("%1: %2").arg(path, why));
                show(frame);
            },
            Qt::QueuedConnection);
    });
}

void PictureSource::show(const QImage &picture)
{
    if (picture.isNull()) {
        loadNext();
        return;
    }
    m_picture = picture;
    m_framesLeft = kFramesPerPicture;
    nextPresentation();
    setState(State::Live);
    m_frameTimer.start();
}

void PictureSource::showFrame()
{
    if (m_sink == nullptr || !m_mailbox.isEmpty())
        return;
    if (m_framesLeft-- > 0) {
        m_sink->setVideoFrame(toVideoFrame(m_picture));
        return;
    }
    m_frameTimer.stop();
    loadNext();
}

} // namespace gatebook
