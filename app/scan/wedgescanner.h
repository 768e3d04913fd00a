// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeyEvent>
#include <QObject>
#include <QString>
#include <QTimer>

#include <functional>
#include <optional>

#include "app/scan/scanevent.h"
#include "shared/base/clock.h"

namespace gatebook {

// A USB scanner that types what it reads like a keyboard. Told from a human by its pace: at least four characters at a mean of
// 35 ms or less, ended by Enter or Tab. Works whatever has the focus: an event filter on the window. Until a burst is certain
// its keys go where keys go; then they are taken back out of the text field, and Enter never presses a button. If the Enter
// does not come it was a human after all, and the text is given back; what follows up to the next Enter is no scan, since it
// may be the rest of a code that stuttered.
class WedgeScanner : public QObject
{
    Q_OBJECT

public:
    static constexpr int kMinimumLength = 4;
    static constexpr int kMaximumLength = 4096;
    static constexpr qint64 kMeanGapMs = 35;
    static constexpr qint64 kLongestGapMs = 80; // a longer pause begins a new burst
    static constexpr int kSilenceMs = 120;      // then it was a human
    // Scanners may end a code with two keys (CR and LF, Tab and Enter). The second must not press anything.
    static constexpr qint64 kEchoMs = 250;
    static constexpr qint64 kRestMs = 1000; // the rest of a code that stuttered comes within this time

    // When a key was pressed, in milliseconds. The default takes the time that the system stamped on the event, so that keys
    // which waited for a busy program do not look fast.
    using KeyTime = std::function<qint64(const QKeyEvent &)>;

    explicit WedgeScanner(const Clock &clock, KeyTime keyTime = {});

    // Filters every key of the object; for the kiosk, its window.
    void watch(QObject *window);

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    void scanned(const gatebook::ScanEvent &scan);

private:
    bool handlePress(const QKeyEvent &event);
    bool handleCharacter(QChar character, qint64 nowMs);
    bool handleTerminator(qint64 nowMs);
    [[nodiscard]] bool isEcho(const QKeyEvent &event, qint64 nowMs) const;
    [[nodiscard]] bool isFast(qint64 lastMs) const;
    void flushAsHuman();
    void reset();

    const Clock &m_clock;
    KeyTime m_keyTime;
    QTimer m_silence;
    QString m_text;
    QString m_swallowed;  // what did not reach the focus object, or was taken back out of it
    int m_passedOn = 0;   // characters of the burst that went on to the focus object
    qint64 m_firstMs = 0; // key times
    qint64 m_lastMs = 0;
    qint64 m_arrivedMs = 0; // monotonic
    bool m_certain = false;
    bool m_cut = false;              // the text before this one looked like the beginning of a code
    std::optional<qint64> m_endedMs; // a burst
    int m_swallowRelease = 0;        // the key whose release must not arrive alone
};

} // namespace gatebook
