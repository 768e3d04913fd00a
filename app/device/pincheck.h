// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QThread>

#include <functional>
#include <memory>

#include "app/device/supervisorpin.h"

namespace gatebook {

struct PinAnswer
{
    bool ok = false;
    QString message;   // what to show; empty: it was right
    qint64 waitMs = 0; // no try is taken before
};

// The supervisor's PIN for the window: asked on the GUI thread, worked out on a thread of its own, answered later. One try at a
// time, whoever asks. Lives on the GUI thread.
class PinCheck : public QObject
{
    Q_OBJECT

public:
    using Answered = std::function<void(const PinAnswer &)>;

    // clock outlives this object and may be used from any thread.
    explicit PinCheck(const Clock &clock, PinCost cost = {});
    ~PinCheck() override; // waits for the try that runs, if one does

    // Reads what is stored; the folder exists by now. An Error: see SupervisorPin::load(). Once, before anything else.
    [[nodiscard]] Result<void> open(const QString &dataDir);

    [[nodiscard]] bool isSet() const { return m_set; }
    [[nodiscard]] qint64 waitMs() const; // 0: a try is taken

    // answered comes later, on this thread, and never if asker is gone by then. A try while another is judged is not taken,
    // and answered as such.
    void check(const Pin &pin, QObject *asker, Answered answered);
    // current: not looked at while no PIN is set.
    void change(const Pin &current, const Pin &next, QObject *asker, Answered answered);

    [[nodiscard]] static QString waitText(qint64 waitMs); // minutes and seconds: 4:59

Q_SIGNALS:
    void isSetChanged();
    void waitChanged(qint64 waitMs); // before the answer that names it

private:
    using Work = std::function<SupervisorPin::Answer(SupervisorPin &)>;
    void work(Work work, QObject *asker, Answered answered);
    void take(bool set, qint64 waitMs);
    [[nodiscard]] PinAnswer inWords(const SupervisorPin::Answer &answer) const;

    const Clock &m_clock;
    PinCost m_cost;
    std::unique_ptr<SupervisorPin> m_pin; // m_worker's from open() on
    QThread m_thread;
    QObject *m_worker = nullptr; // lives on m_thread
    bool m_busy = false;
    bool m_set = false;
    qint64 m_waitUntilMs = 0; // monotonic
};

} // namespace gatebook
