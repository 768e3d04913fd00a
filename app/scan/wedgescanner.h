// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QGuiApplication>
#include <QKeyEvent>
#include <QObject>
#include <QPointer>
#include <QSet>
#include <QTimer>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

#include "app/scan/keypace.h"
#include "app/scan/scanevent.h"
#include "app/scan/strokereader.h"
#include "app/scan/wedgecode.h"
#include "shared/base/clock.h"

namespace gatebook {

// A USB scanner that types what it reads like a keyboard. Told from a person by its pace (keypace.h), whatever has the focus:
// keys that may be a scanner's are held back from the window. When they turn out to be a person's, which takes a tenth of a
// second or the next key, they are given to it as they were, in order; a scan's keys never reach it, so they can't leave
// anything in a text field or press a button.
// A code ends with Enter or Tab. Without one it was a person after all, unless the settings say that this scanner sends none.
// What follows a beginning that was given back, up to the next Enter, is no scan: it may be the rest of that code.
// Lives on the GUI thread.
class WedgeScanner : public QObject
{
    Q_OBJECT

public:
    static constexpr int kMinimumLength = KeyPace::kLeastKeys;
    static constexpr int kMaximumLength = 4096;
    // Scanners may end a code with two keys (CR and LF, Tab and Enter). The second must not press anything.
    static constexpr qint64 kEchoMs = 250;
    static constexpr qint64 kRestMs = 1000; // the rest of a code that stuttered comes within this time

    // When a key was pressed, in milliseconds. The default takes the time that the system stamped on the event, so that keys
    // which waited for a busy program do not look fast.
    using KeyTime = std::function<qint64(const QKeyEvent &)>;

    // platform: whose key codes the events carry.
    explicit WedgeScanner(
        const Clock &clock, KeyTime keyTime = {}, const QString &platform = QGuiApplication::platformName());

    // Filters every key of the object; for the kiosk, its window.
    void watch(QObject *window);

    void setSettings(const WedgeSettings &settings) { m_settings = settings; }
    // While it is set, each burst is shown to it first, ended by a key or not; true: it was the test code, and no scan.
    using Inspector = std::function<bool(const std::vector<KeyStroke> &strokes, bool terminated)>;
    void setInspector(Inspector inspector) { m_inspector = std::move(inspector); }

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    void scanned(const gatebook::ScanEvent &scan);

private:
    struct Held
    {
        QPointer<QObject> target;
        std::unique_ptr<QEvent> event;
    };

    bool pressed(const QKeyEvent &event);
    bool released(const QKeyEvent &event);
    bool overrides(QKeyEvent &event);
    bool terminated(const QKeyEvent &event, qint64 nowMs);
    bool stroke(const KeyStroke &stroke, const QKeyEvent &event, qint64 nowMs);
    bool beat(const QKeyEvent &event, qint64 nowMs); // a key of the burst
    void hold(QObject *target, const QEvent &event);
    void tick();
    void endBySilence();
    // The burst ends: with the key of this event or, null, by silence. False: it was no scan.
    [[nodiscard]] bool finish(const QKeyEvent *terminator);
    void consume(const QKeyEvent *terminator);
    [[nodiscard]] bool isEcho(StrokeReader::Kind kind, qint64 nowMs) const;
    void giveBack();
    void reset();

    const Clock &m_clock;
    KeyTime m_keyTime;
    WedgeSettings m_settings;
    Inspector m_inspector;
    QPointer<QObject> m_window;
    StrokeReader m_reader;
    KeyPace m_pace;
    std::vector<KeyStroke> m_strokes;
    std::vector<Held> m_held;
    QSet<quint32> m_muted; // keys of a scan that are still down
    QTimer m_tick;
    int m_quietTicks = 0;
    qint64 m_arrivedMs = 0; // monotonic
    qint64 m_lastMs = 0;    // key time
    bool m_givingBack = false;
    bool m_cut = false;              // the text before this one looked like the beginning of a code
    std::optional<qint64> m_endedMs; // a burst; key time
};

} // namespace gatebook
