// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/view/paintedpreview.h"

#include <QImage>
#include <QPainter>

#include "app/scan/lumaview.h"

namespace gatebook {

namespace {

constexpr qint64 kLeastMs = 90; // between two frames shown

// What the decoder sees, as large as the space allows. (QVideoFrame::toImage() would look for a graphics card first.)
QImage greyPicture(const QVideoFrame &frame, QSize space)
{
    const LumaView view(frame);
    const LumaImage &luma = view.image();
    if (luma.data == nullptr || space.isEmpty())
        return {};
    QImage picture(QSize(luma.width, luma.height).scaled(space, Qt::KeepAspectRatio), QImage::Format_Grayscale8);
    for (int y = 0; y < picture.height(); ++y) {
        const uchar *from = luma.data + static_cast<qsizetype>(y) * luma.height / picture.height() * luma.stride;
        uchar *to = picture.scanLine(y);
        for (int x = 0; x < picture.width(); ++x)
            to[x] = from[static_cast<qsizetype>(x) * luma.width / picture.width() * luma.step];
    }
    return picture;
}

} // namespace

PaintedPreview::PaintedPreview(QQuickItem *parent) : QQuickPaintedItem(parent)
{
    setOpaquePainting(false);
}

void PaintedPreview::setSource(QVideoSink *source)
{
    if (m_source == source)
        return;
    if (m_source != nullptr)
        disconnect(m_source, nullptr, this, nullptr);
    m_source = source;
    if (m_source != nullptr) // frames may come on any thread; this one paints on its own
        connect(m_source, &QVideoSink::videoFrameChanged, this, &PaintedPreview::show);
    Q_EMIT sourceChanged();
}

void PaintedPreview::show(const QVideoFrame &frame)
{
    if (!frame.isValid() || !isVisible() || (m_sinceShown.isValid() && m_sinceShown.elapsed() < kLeastMs))
        return;
    m_sinceShown.start();
    m_frame = frame;
    update();
}

void PaintedPreview::paint(QPainter *painter)
{
    const QImage picture = greyPicture(m_frame, size().toSize());
    QRect place(QPoint(), picture.size());
    place.moveCenter(boundingRect().center().toPoint());
    painter->drawImage(place, picture);
}

} // namespace gatebook
