// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>

#include <atomic>

QT_FORWARD_DECLARE_CLASS(QVideoSink)

namespace gatebook {

// Where frames come from: a camera, or pictures that stand in for one. Everything behind the sink is the same for all. Lives on
// the GUI thread; frames may reach the sink on any thread.
class FrameSource : public QObject
{
    Q_OBJECT

public:
    enum class State {
        Absent, // no camera, or none with the name asked for
        Starting,
        Live,
        Stalled,  // frames have stopped; being set up anew
        Finished, // all pictures shown
    };

    using QObject::QObject;

    virtual void start(QVideoSink &sink) = 0;
    virtual void stop() = 0;

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] virtual QString description() const = 0;            // for people: the camera's name
    [[nodiscard]] int presentation() const { return m_presentation; } // see ScanEvent; from any thread

Q_SIGNALS:
    void stateChanged();
    void problem(const QString &text); // one line, for the log

protected:
    void setState(State state)
    {
        if (m_state == state)
            return;
        m_state = state;
        Q_EMIT stateChanged();
    }
    void nextPresentation() { ++m_presentation; }

private:
    State m_state = State::Absent;
    std::atomic<int> m_presentation = 0;
};

} // namespace gatebook
