// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/scan/scanner.h"

#include <QVideoSink>

namespace gatebook {

Scanner::Scanner(FrameSource &source, FrameMailbox &mailbox, const Clock &clock)
    : m_source(source), m_mailbox(mailbox), m_clock(clock), m_worker(std::make_unique<DecodeWorker>(mailbox, clock))
{
    qRegisterMetaType<ScanEvent>();
    qRegisterMetaType<AimHint>();
    m_thread.setObjectName(QStringLiteral("decoder"));
    m_worker->moveToThread(&m_thread);
    connect(&m_mailbox, &FrameMailbox::filled, m_worker.get(), &DecodeWorker::decodeWaiting, Qt::QueuedConnection);
    connect(m_worker.get(), &DecodeWorker::sighted, this, &Scanner::sighted, Qt::QueuedConnection);
    connect(m_worker.get(), &DecodeWorker::aimHintChanged, this, &Scanner::aimHintChanged, Qt::QueuedConnection);
    connect(&m_source, &FrameSource::stateChanged, this, [this] {
        if (m_source.state() == FrameSource::State::Finished)
            reportFinished();
    });
    m_thread.start(QThread::LowPriority);
}

Scanner::~Scanner()
{
    m_source.stop();
    if (m_sink != nullptr)
        disconnect(m_sink, nullptr, this, nullptr);
    m_thread.quit();
    m_thread.wait();
}

void Scanner::setVideoSink(QVideoSink *sink)
{
    m_sink = sink;
    // Direct: frames may come on any thread, and the mailbox takes them from any.
    if (sink != nullptr)
        connect(sink, &QVideoSink::videoFrameChanged, this, &Scanner::takeFrame, Qt::DirectConnection);
}

void Scanner::start()
{
    if (m_sink == nullptr || m_started)
        return;
    m_started = true;
    m_source.start(*m_sink);
}

void Scanner::takeFrame(const QVideoFrame &frame)
{
    if (frame.isValid()) // an invalid one says that the source stopped
        m_mailbox.offer({frame, m_clock.monotonicMs(), m_source.presentation()});
}

void Scanner::reportFinished()
{
    // Behind every frame that is still waiting, and back behind everything read from them.
    QMetaObject::invokeMethod(
        m_worker.get(), [this] { QMetaObject::invokeMethod(this, &Scanner::finished, Qt::QueuedConnection); },
        Qt::QueuedConnection);
}

} // namespace gatebook
