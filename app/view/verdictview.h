// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>
#include <QTimer>
#include <QtQml/qqmlregistration.h>

#include "app/core/kioskstatus.h"
#include "app/gate/gateverdict.h"
#include "app/store/recentscan.h"
#include "app/view/tone.h"
#include "shared/base/clock.h"

namespace gatebook {

// How long a verdict stays, in milliseconds; 0: until it is touched or the next one comes.
struct VerdictTimes
{
    int admittedMs = 2500; // long enough to be read, short enough for a queue: the next ticket ends it anyway
    int othersMs = 6000;   // also of an admission with something to be read
};

// The verdict page: everything ready to be drawn. Shows one verdict for a set time.
class VerdictView : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the kiosk")
    Q_PROPERTY(gatebook::Tone::Kind tone READ tone NOTIFY changed)
    Q_PROPERTY(Glyph glyph READ glyph NOTIFY changed)
    Q_PROPERTY(QString word READ word NOTIFY changed)
    Q_PROPERTY(QString who READ who NOTIFY changed)
    Q_PROPERTY(QString category READ category NOTIFY changed)
    Q_PROPERTY(QString explanation READ explanation NOTIFY changed)
    Q_PROPERTY(QString note READ note NOTIFY changed)
    Q_PROPERTY(bool attention READ attention NOTIFY changed)
    Q_PROPERTY(QString certainty READ certainty NOTIFY certaintyChanged)
    Q_PROPERTY(QString spoken READ spoken NOTIFY changed)
    Q_PROPERTY(int shownMs READ shownMs NOTIFY changed)
    Q_PROPERTY(int serial READ serial NOTIFY changed)

public:
    enum Glyph { Tick, TurnBack, Cross, Question, Exclamation };
    Q_ENUM(Glyph)

    explicit VerdictView(const Clock &clock);

    // What every verdict of a kind has in common.
    struct Look
    {
        Tone::Kind tone = Tone::Calm;
        Glyph glyph = Question;
        QString word;
    };
    [[nodiscard]] static Look lookOf(VerdictKind kind);

    void setTimes(const VerdictTimes &times) { m_times = times; }
    void setStatus(const KioskStatus &status); // for the verdicts to come
    void show(const GateVerdict &shown);
    // There is something to decide about it: stays as long as a refusal, from now.
    void linger();
    // What became of the scans, among which may be the one that is shown.
    void follow(const RecentScans &scans);
    // The same admission once more, and its time begins anew; false: the verdict shown last was none.
    bool showAgain();

    [[nodiscard]] Tone::Kind tone() const { return m_look.tone; }
    [[nodiscard]] Glyph glyph() const { return m_look.glyph; }
    [[nodiscard]] QString word() const { return m_look.word; } // the verdict, as short as can be
    [[nodiscard]] QString who() const { return m_who; }        // empty: nobody known
    [[nodiscard]] QString category() const { return m_category; }
    [[nodiscard]] QString explanation() const { return m_explanation; } // why, when, where, what to do
    [[nodiscard]] QString note() const { return m_note; }
    [[nodiscard]] bool attention() const { return m_attention; }
    [[nodiscard]] QString certainty() const { return m_certainty; } // how sure it is; see certainty.h
    [[nodiscard]] QString spoken() const;                           // all of it, for a screen reader
    [[nodiscard]] int shownMs() const { return m_shownMs; }         // 0: it stays
    // How long this one would be shown.
    [[nodiscard]] int msFor(const Verdict &verdict) const;
    [[nodiscard]] int serial() const { return m_serial; } // differs for every verdict, even an equal one

    Q_INVOKABLE void dismiss(); // a key or a touch
    Q_INVOKABLE void retranslate();

Q_SIGNALS:
    void changed();
    void certaintyChanged(); // alone, too
    void dismissed();        // by a person or by time

private:
    void startTimer();
    void putInWords(const GateVerdict &shown); // the texts of look, explanation and certainty
    [[nodiscard]] QString explain(const Verdict &verdict) const;
    [[nodiscard]] static QString overrideText(const Override &why);
    [[nodiscard]] QString earlierText(const Verdict &verdict) const;
    [[nodiscard]] QString placeText(const CheckedIn &earlier) const;
    [[nodiscard]] QString windowText(const Ticket &ticket) const;

    [[nodiscard]] QString timeText(qint64 ms) const; // in the event's zone
    [[nodiscard]] qint64 hubNowMs() const;           // as far as known

    const Clock &m_clock;
    VerdictTimes m_times;
    KioskStatus m_status;
    qint64 m_statusMs = 0; // monotonic: when it came
    QTimer m_timer;
    std::optional<GateVerdict> m_shown;
    bool m_again = false; // it is still held up
    QUuid m_clientUuid;
    Look m_look;
    QString m_who;
    QString m_category;
    QString m_explanation;
    QString m_note;
    QString m_certainty;
    bool m_attention = false;
    int m_shownMs = 0;
    int m_serial = 0;
};

} // namespace gatebook
