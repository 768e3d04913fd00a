// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QPointer>
#include <QQuickPaintedItem>
#include <QVideoFrame>
#include <QVideoSink>
#include <QtQml/qqmlregistration.h>

namespace gatebook {

// The camera's picture where there is no graphics card: Qt's own video item stays blank there. In grey and a few
// frames a second: enough to aim by, and it leaves the processor to the decoder.
class PaintedPreview : public QQuickPaintedItem
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QVideoSink *source READ source WRITE setSource NOTIFY sourceChanged)

public:
    explicit PaintedPreview(QQuickItem *parent = nullptr);

    [[nodiscard]] QVideoSink *source() const { return m_source; }
    void setSource(QVideoSink *source); // null: none

    void paint(QPainter *painter) override;

Q_SIGNALS:
    void sourceChanged();

private:
    void show(const QVideoFrame &frame);

    QPointer<QVideoSink> m_source;
    QVideoFrame m_frame;
    QElapsedTimer m_sinceShown;
};

} // namespace gatebook
