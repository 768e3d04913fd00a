// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>
#include <QtQml/qqmlregistration.h>

#include <deque>
#include <functional>

#include "app/store/notice.h"
#include "app/view/alarmboard.h"
#include "app/view/tone.h"

namespace gatebook {

// The banner: what staff must be told, one at a time and the most severe first, until a person has put it away. Notices are of
// what happened; alarms of what is so, and go by themselves when it is no longer.
class NoticeView : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the kiosk")
    Q_PROPERTY(bool shown READ shown NOTIFY changed)
    Q_PROPERTY(QString title READ title NOTIFY changed)
    Q_PROPERTY(QString text READ text NOTIFY changed)
    Q_PROPERTY(gatebook::Tone::Kind tone READ tone NOTIFY changed)
    Q_PROPERTY(QString more READ more NOTIFY changed)

public:
    static constexpr std::size_t kMaxKept = 200; // the oldest go; all of them stay in the store

    using QObject::QObject;

    void add(const Notice &notice, const QString &timezone, qint64 nowMs);
    void setAlarms(const std::vector<Alarm> &alarms); // those that hold now, the most severe first

    [[nodiscard]] bool shown() const { return m_board.current() || !m_notices.empty(); }
    [[nodiscard]] QString title() const;
    [[nodiscard]] QString text() const;
    [[nodiscard]] Tone::Kind tone() const;
    [[nodiscard]] QString more() const; // "and 3 more"; empty: none

    // Each told once until it is put away.
    void addOverflow();                      // scans came faster than they could be taken
    void addPairing(const QString &message); // a pairing code was scanned, which did less than a person may think
    void addHub(const QString &message);     // of the hub on this laptop
    Q_INVOKABLE void dismiss();

Q_SIGNALS:
    void dismissed(qint64 noticeId); // a person has put away one that came from the store
    void changed();

private:
    struct Entry
    {
        qint64 id = 0; // 0: not from the store
        Tone::Kind tone = Tone::Again;
        int severity = 0; // on the scale of Alarm::severity
        std::function<QString()> title; // in the language of now
        std::function<QString()> text;
    };

    [[nodiscard]] static QString titleOf(Notice::Kind kind);
    [[nodiscard]] static QString textOf(const Notice &notice, const QString &timezone, qint64 nowMs);
    [[nodiscard]] static int severityOf(Notice::Kind kind);
    void addOnce(const Entry &entry);
    void insert(const Entry &entry);
    [[nodiscard]] const Alarm *alarm() const; // where it is what is shown
    [[nodiscard]] const Entry *notice() const;

    AlarmBoard m_board;
    std::deque<Entry> m_notices; // the most severe first, then the oldest
};

} // namespace gatebook
