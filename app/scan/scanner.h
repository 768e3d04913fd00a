// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>
#include <QThread>

#include <memory>

#include "app/scan/decodeworker.h"
#include "app/scan/framemailbox.h"
#include "app/scan/framesource.h"

namespace gatebook {

// Frame source → sink → mailbox → decoder on its own thread → sightings. Lives on the GUI thread, which does none of the work.
class Scanner : public QObject
{
    Q_OBJECT

public:
    // source and mailbox outlive this.
    Scanner(FrameSource &source, FrameMailbox &mailbox, const Clock &clock);
    ~Scanner() override;

    // The sink that the frames pass through; usually that of the preview. Call start() after it.
    void setVideoSink(QVideoSink *sink);
    void start();
    [[nodiscard]] const FrameTimes &frameTimes() const { return m_worker->times(); }
    void setFormats(BarcodeFormats formats) { m_worker->setFormats(formats); }

Q_SIGNALS:
    void sighted(const gatebook::ScanEvent &scan);
    void aimHintChanged(gatebook::AimHint hint); // what would help whoever holds up a ticket now
    void finished();                             // the source has shown all it has, and all of it was decoded and told

private:
    void takeFrame(const QVideoFrame &frame);
    void reportFinished();

    FrameSource &m_source;
    FrameMailbox &m_mailbox;
    const Clock &m_clock;
    QThread m_thread;
    std::unique_ptr<DecodeWorker> m_worker;
    QPointer<QVideoSink> m_sink;
    bool m_started = false;
};

} // namespace gatebook
