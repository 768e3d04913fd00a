// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QProcess>
#include <QStringList>
#include <QTimer>

#include "app/sync/hubkeyprobe.h"
#include "shared/base/clock.h"

namespace gatebook {

// The hub of this laptop: keeps `gatebook-hub serve` running as a child of this program. One that dies is started again,
// later each time; one that somebody else runs with this very key at this very port is used as it is. Lives on the thread that
// must live as long as the program.
class LocalHub : public QObject
{
    Q_OBJECT

public:
    enum class State {
        Off,
        Starting,   // until it has printed its line
        Ready,      // it serves
        Restarting, // it died, or did not start; another try follows by itself
    };
    struct Config
    {
        QString program;       // empty: it is not installed
        QString dataDir;       // the hub's own
        QString address;       // IPv4, where other laptops reach it
        quint16 port = 0;      // of TLS there; 0, or taken: any free one
        quint16 plainPort = 0; // of plain HTTP on loopback; likewise
        QString pin;           // of its key; empty: not known yet
    };
    struct Pace // in milliseconds
    {
        int firstPause = 500; // after a death; doubled after each that follows it soon
        int longestPause = 30'000;
        int ready = 60'000;     // to print its line: a big database is checked first
        qint64 steady = 60'000; // served that long, a death counts as the first again
        int deathsToTell = 3;   // one soon after the other
        int triesForPort = 2;   // that it has served on before, while another program has it
        int look = 5'000;       // how often one that is not our child is looked after
        int stop = 12'000;      // from SIGTERM to SIGKILL: it drains for ten seconds at most
    };

    // clock outlives this object.
    explicit LocalHub(const Clock &clock) : LocalHub(clock, Pace{}) { }
    LocalHub(const Clock &clock, const Pace &pace, QObject *parent = nullptr);
    ~LocalHub() override; // as stop()

    void start(const Config &config); // from Off
    // SIGTERM, and waits for its end, then kills. One that is no child of ours goes on.
    void stop();

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] quint16 port() const { return m_port; } // of TLS; as long as it is Ready
    [[nodiscard]] quint16 plainPort() const { return m_plainPort; }
    [[nodiscard]] QString ownUrl() const;                              // for this laptop itself; as long as it is Ready
    [[nodiscard]] const QString &problem() const { return m_problem; } // why it is not Ready; empty: nothing is wrong

Q_SIGNALS:
    void changed();
    // It does not stay up: a person should know. Once, until it has served for a while.
    void keepsDying(const QString &why);
    void said(const QString &line); // on its standard error

private:
    void launch();
    void lookForOther(bool plainFree);
    void serve(quint16 port, quint16 plainPort);
    void join(const QString &url);
    void lookAgain();
    void readReady();
    void readErrors();
    void died(const QString &why, bool hopeless = false);
    [[nodiscard]] QString whyItEnded() const;
    void setState(State state);
    [[nodiscard]] QString urlAt(quint16 port) const;

    const Clock &m_clock;
    Pace m_pace;
    Config m_config;
    State m_state = State::Off;
    QProcess m_process;
    HubKeyProbe m_probe;
    QTimer m_restart;
    QTimer m_patience;
    QTimer m_look;
    int m_deaths = 0;
    bool m_told = false;
    qint64 m_readyAtMs = 0; // monotonic
    quint16 m_port = 0;
    quint16 m_plainPort = 0;
    QString m_lastRefusal; // of this run
    QString m_problem;
};

} // namespace gatebook
