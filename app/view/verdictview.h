// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>
#include <QTimer>
#include <QtQml/qqmlregistration.h>

#include <optional>

#include "app/gate/gateverdict.h"
#include "app/view/tone.h"
#include "shared/base/clock.h"

namespace gatebook {

// The verdict page: everything ready to be drawn. Shows one verdict for a set time; the next one replaces it at once.
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
    Q_PROPERTY(QString spoken READ spoken NOTIFY changed)
    Q_PROPERTY(int shownMs READ shownMs NOTIFY changed)
    Q_PROPERTY(int serial READ serial NOTIFY changed)

public:
    enum Glyph { Tick, TurnBack, Cross, Question, Exclamation };
    Q_ENUM(Glyph)

    explicit VerdictView(const Clock &clock);

    // timezone: the event's.
    // clockSkewMs: this device's wall clock minus the hub's; absent: unknown.
    void show(const GateVerdict &shown, const QString &timezone, std::optional<qint64> clockSkewMs);
    // There is something to decide about it: stays as long as a refusal, from now.
    void linger();
    // The same admission once more, and its time begins anew; false: the verdict shown last was none.
    bool showAgain();

    [[nodiscard]] Tone::Kind tone() const { return m_tone; }
    [[nodiscard]] Glyph glyph() const { return m_glyph; }
    [[nodiscard]] QString word() const { return m_word; } // the verdict, as short as can be
    [[nodiscard]] QString who() const { return m_who; }   // empty: nobody known
    [[nodiscard]] QString category() const { return m_category; }
    [[nodiscard]] QString explanation() const { return m_explanation; } // why, when, where, what to do
    [[nodiscard]] QString note() const { return m_note; }
    [[nodiscard]] bool attention() const { return m_attention; }
    [[nodiscard]] QString spoken() const; // all of it, for a screen reader
    [[nodiscard]] int shownMs() const { return m_shownMs; }
    [[nodiscard]] int serial() const { return m_serial; } // differs for every verdict, even an equal one

    Q_INVOKABLE void dismiss(); // a key or a touch

Q_SIGNALS:
    void changed();
    void dismissed(); // by a person or by time

private:
    void describe(const Verdict &verdict, const QString &timezone);
    [[nodiscard]] static QString overrideText(const Override &why);
    [[nodiscard]] QString earlierText(const Verdict &verdict, const QString &timezone) const;
    [[nodiscard]] QString windowText(const Ticket &ticket, const QString &timezone) const;

    [[nodiscard]] qint64 hubNowMs() const; // as far as known

    const Clock &m_clock;
    std::optional<qint64> m_clockSkewMs;
    QTimer m_timer;
    Tone::Kind m_tone = Tone::Calm;
    Glyph m_glyph = Question;
    QString m_word;
    QString m_who;
    QString m_category;
    QString m_explanation;
    QString m_note;
    bool m_attention = false;
    int m_shownMs = 0;
    int m_serial = 0;
};

} // namespace gatebook
