// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>
#include <QTimer>
#include <QUuid>
#include <QtQml/qqmlregistration.h>

#include "app/gate/gateverdict.h"
#include "app/view/hitmodel.h"
#include "shared/base/clock.h"

namespace gatebook {

// Search by name or order: this device's list at once, the hub's answer when it comes. Details only of the one chosen.
class SearchView : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the kiosk")
    Q_PROPERTY(QObject *hits READ hits CONSTANT)
    Q_PROPERTY(QString message READ message NOTIFY changed)
    Q_PROPERTY(bool searching READ searching NOTIFY changed)
    Q_PROPERTY(bool chosen READ chosen NOTIFY changed)
    Q_PROPERTY(QString chosenName READ chosenName NOTIFY changed)
    Q_PROPERTY(QString chosenDetail READ chosenDetail NOTIFY changed)
    Q_PROPERTY(QString action READ action NOTIFY changed)
    Q_PROPERTY(QString query READ query NOTIFY changed)
    Q_PROPERTY(bool canAskHub READ canAskHub NOTIFY changed)
    Q_PROPERTY(bool unknownCode READ unknownCode NOTIFY changed)
    Q_PROPERTY(int openings READ openings NOTIFY opened)

public:
    explicit SearchView(const Clock &clock);

    void setTimezone(const QString &timezone) { m_timezone = timezone; }
    // First this device's answer, then the hub's, which takes nothing away from it.
    void setResult(int generation, const SearchAnswer &answer);

    // Every verdict that is shown: a code that is on no list can be asked for at the hub until the next one.
    void follow(const GateVerdict &shown);

    [[nodiscard]] QObject *hits() { return &m_hits; }
    [[nodiscard]] QString message() const;
    [[nodiscard]] bool searching() const { return m_searching; }
    [[nodiscard]] bool chosen() const { return m_chosen.has_value(); }
    [[nodiscard]] QString chosenName() const;
    [[nodiscard]] QString chosenDetail() const;
    [[nodiscard]] QString query() const { return m_query; }
    [[nodiscard]] bool canAskHub() const { return m_canAskHub; } // it was asked, and did not answer
    [[nodiscard]] bool unknownCode() const { return !m_unknown.isEmpty(); }
    [[nodiscard]] QString action() const; // in words: lets in one who may enter, has any other judged all the same

    [[nodiscard]] int openings() const { return m_openings; } // differs each time nothing is typed yet
    Q_INVOKABLE void askHub();                                // once more
    Q_INVOKABLE void type(const QString &query);              // searched after a short pause in typing
    Q_INVOKABLE void enterCode(const QString &code); // typed by hand: judged as it is, as if it had been scanned
    Q_INVOKABLE void choose(int row);
    Q_INVOKABLE void unchoose();
    Q_INVOKABLE void judgeChosen();
    void open();        // anew, with nothing typed
    void openUnknown(); // anew, with the code that is on no list: the hub finds a whole code

Q_SIGNALS:
    void changed();
    void opened();
    void searchRequested(const QString &query, int generation);
    void codeEntered(const QString &code);
    void ticketRequested(const QUuid &ticketUuid);
    void chose(const QUuid &ticketUuid);

private:
    void openWith(const QString &query);
    void request();
    [[nodiscard]] QString stateText(const SearchHit &hit) const;

    const Clock &m_clock;
    HitModel m_hits;
    QTimer m_pause;
    QString m_query;
    QString m_unknown;                    // a code that is on no list; empty: the last one was
    std::optional<SearchAnswer> m_answer; // the last one, its hits are in m_hits
    QString m_timezone;
    std::optional<SearchHit> m_chosen;
    int m_generation = 0;
    bool m_searching = false;
    bool m_canAskHub = false;
    int m_openings = 0;
};

} // namespace gatebook
