// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QStringList>
#include <QUrl>
#include <QtQml/qqmlregistration.h>

#include "app/view/ticketfilemodel.h"
#include "app/view/tone.h"
#include "shared/base/clock.h"

namespace gatebook {

// One-laptop mode: makes this laptop the hub of an event, from a list of tickets to the first scan.
class HubSetupView : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the kiosk")
    Q_PROPERTY(bool isHub READ isHub NOTIFY changed)
    Q_PROPERTY(QString hubText READ hubText NOTIFY changed)
    Q_PROPERTY(QAbstractListModel *files READ files CONSTANT)
    Q_PROPERTY(bool looking READ looking NOTIFY changed)
    Q_PROPERTY(int chosen READ chosen NOTIFY changed)
    Q_PROPERTY(QString suggestedName READ suggestedName NOTIFY changed)
    Q_PROPERTY(bool busy READ busy NOTIFY changed)
    Q_PROPERTY(bool done READ done NOTIFY changed)
    Q_PROPERTY(QString message READ message NOTIFY changed)
    Q_PROPERTY(gatebook::Tone::Kind messageTone READ messageTone NOTIFY changed)
    Q_PROPERTY(int openings READ openings NOTIFY opened)

public:
    enum class Step { Choosing, MakingEvent, TakingListIn, StartingHub, Pairing, Done, Failed };

    explicit HubSetupView(const Clock &clock) : m_clock(clock) { }

    void setFiles(const TicketFiles &files);
    void setStep(Step step);
    void setWarnings(const QStringList &warnings) { m_warnings = warnings; } // of the list that was taken in
    void setTickets(qint64 tickets) { m_tickets = tickets; }                 // that are on this device now
    void setFailed(const QString &why);                                      // in the hub's own words
    // isHub: one has been set up on this laptop. text: how it is.
    void setHub(bool isHub, const QString &text);

    [[nodiscard]] bool isHub() const { return m_isHub; }
    [[nodiscard]] QString hubText() const { return m_hubText; }
    [[nodiscard]] QAbstractListModel *files() { return &m_files; }
    [[nodiscard]] bool looking() const { return m_looking; } // for lists
    [[nodiscard]] int chosen() const { return m_chosen; }    // a row of files; -1: none
    [[nodiscard]] QString suggestedName() const;             // of the event, from that of the chosen file
    [[nodiscard]] bool busy() const;
    [[nodiscard]] bool done() const { return m_step == Step::Done; }
    [[nodiscard]] QString message() const;
    [[nodiscard]] Tone::Kind messageTone() const;
    [[nodiscard]] int openings() const { return m_openings; } // differs each time nothing is typed yet

    void open();
    Q_INVOKABLE void look(); // for lists, again: a drive was put in
    Q_INVOKABLE void choose(int row);
    Q_INVOKABLE void drop(const QUrl &file); // one that lies anywhere
    Q_INVOKABLE void setUp(const QString &name, const QString &gate);

Q_SIGNALS:
    void changed();
    void opened();
    void filesRequested();
    void setUpRequested(const QString &name, const QString &gate, const QString &file);

private:
    const Clock &m_clock;
    bool m_isHub = false;
    QString m_hubText;
    TicketFileModel m_files;
    bool m_looking = false;
    int m_chosen = -1;
    Step m_step = Step::Choosing;
    qint64 m_tickets = 0;
    QStringList m_warnings;
    QString m_failure;
    int m_openings = 0;
};

} // namespace gatebook
