// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>
#include <QTimer>
#include <QUuid>
#include <QtQml/qqmlregistration.h>

#include "app/gate/gateverdict.h"
#include "app/view/tone.h"

namespace gatebook {

// Takes back an admission of this device: the last one, which is offered for a while after it, or one that somebody chose.
// Done once somebody has signed with a name.
class UndoView : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the kiosk")
    Q_PROPERTY(bool offered READ offered NOTIFY changed)
    Q_PROPERTY(QString question READ question NOTIFY changed)
    Q_PROPERTY(bool open READ open NOTIFY changed)
    Q_PROPERTY(bool busy READ busy NOTIFY changed)
    Q_PROPERTY(int openings READ openings NOTIFY opened)
    Q_PROPERTY(QString message READ message NOTIFY changed)
    Q_PROPERTY(gatebook::Tone::Kind messageTone READ messageTone NOTIFY changed)

public:
    static constexpr int kOfferMs = 20'000;

    UndoView();

    void offer(const GateVerdict &admission);
    void setResult(const QUuid &clientUuid, bool ok, const QString &message);
    // Asks about the admission that is offered, until close(), whoever is admitted meanwhile. False: none is offered.
    bool begin();
    // The same of any admission of this device's; who: the person's name, empty: not known. False: another is under way.
    bool begin(const QUuid &clientUuid, const QString &who);
    void close();

    [[nodiscard]] bool offered() const { return !m_last.clientUuid.isNull(); }
    [[nodiscard]] QString question() const;                              // names the person
    [[nodiscard]] bool open() const { return m_stage == Stage::Asking; } // a name can be entered
    [[nodiscard]] bool busy() const { return m_stage == Stage::Sent; }
    [[nodiscard]] bool done() const { return m_stage == Stage::Done; }
    [[nodiscard]] QString message() const; // empty: none
    [[nodiscard]] Tone::Kind messageTone() const { return done() ? Tone::Calm : Tone::Refuse; }

    [[nodiscard]] int openings() const { return m_openings; } // differs each time nothing is typed yet
    Q_INVOKABLE void confirm(const QString &by);              // does nothing while the name is blank

Q_SIGNALS:
    void changed();
    void opened(); // nothing is typed yet
    void undoRequested(const QUuid &clientUuid, const QString &by, const QString &reason);

private:
    enum class Stage { Closed, Asking, Sent, Done };
    struct Admission
    {
        QUuid clientUuid; // null: none
        QString who;
    };

    void withdraw();

    QTimer m_offer;
    Admission m_last;
    Admission m_asked;
    Stage m_stage = Stage::Closed;
    QString m_failure; // the core's words
    int m_openings = 0;
};

} // namespace gatebook
