// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/localhub/localhub.h"

#include <QHostAddress>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTcpServer>
#include <QUrl>

#include <algorithm>

#include "app/device/diewithparent.h"
#include "app/localhub/hubprogram.h"

namespace gatebook {

namespace {

constexpr qsizetype kLineMax = 500;
constexpr int kDoublingsMax = 10;
const QString kRefusal = QStringLiteral("gatebook-hub: "); // before its one line why it does not do it
const QString kLoopback = QStringLiteral("127.0.0.1");

bool isFree(const QString &address, quint16 port)
{
    return QTcpServer().listen(QHostAddress(address), port);
}

QString listenText(const QString &address, quint16 port)
{
    return QStringLiteral("%1:%2").arg(address).arg(port);
}

} // namespace

LocalHub::LocalHub(const Clock &clock, const Pace &pace, QObject *parent)
    : QObject(parent), m_clock(clock), m_pace(pace)
{
    dieWithParent(m_process);
    m_restart.setSingleShot(true);
    m_patience.setSingleShot(true);
    m_patience.setInterval(m_pace.ready);
    m_look.setSingleShot(true);
    m_look.setInterval(m_pace.look);
    connect(&m_restart, &QTimer::timeout, this, &LocalHub::launch);
    connect(&m_patience, &QTimer::timeout, &m_process, &QProcess::kill);
    connect(&m_look, &QTimer::timeout, this, &LocalHub::lookAgain);
    connect(&m_process, &QProcess::readyReadStandardOutput, this, &LocalHub::readReady);
    connect(&m_process, &QProcess::readyReadStandardError, this, &LocalHub::readErrors);
    connect(&m_process, &QProcess::finished, this, [this] {
        readErrors();
        died(whyItEnded());
    });
    connect(&m_process, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            died(tr("The program %1 can't be started.").arg(m_config.program), true);
    });
}

LocalHub::~LocalHub()
{
    stop();
}

void LocalHub::start(const Config &config)
{
    if (m_state != State::Off)
        return;
    m_config = config;
    m_deaths = 0;
    m_told = false;
    m_problem.clear();
    launch();
}

void LocalHub::stop()
{
    m_state = State::Off; // what is heard from now on is of no interest
    for (QTimer *timer : {&m_restart, &m_patience, &m_look})
        timer->stop();
    if (m_process.state() == QProcess::NotRunning)
        return;
    m_process.terminate();
    if (m_process.waitForFinished(m_pace.stop))
        return;
    m_process.kill();
    m_process.waitForFinished(m_pace.stop);
}

void LocalHub::launch()
{
    setState(State::Starting);
    if (m_config.program.isEmpty()) {
        died(hubProgramMissing(), true);
        return;
    }
    const bool free = isFree(m_config.address, m_config.port);
    const bool plainFree = isFree(kLoopback, m_config.plainPort);
    if (!free && !m_config.pin.isEmpty() && !m_probe.isBusy())
        lookForOther(plainFree);
    else
        serve(free ? m_config.port : 0, plainFree ? m_config.plainPort : 0);
}

// Who has the port may be our hub, left over by a kiosk that died, or started by hand: it is as good as one of our own.
// If not, it may only be about to go; paired laptops know that port and no other.
void LocalHub::lookForOther(bool plainFree)
{
    const QString url = urlAt(m_config.port);
    m_probe.ask({url}, [this, plainFree](const Result<HubKeyProbe::Met> &met) {
        if (m_state != State::Starting)
            return;
        if (met && met->pin == m_config.pin)
            join(met->url);
        else if (m_deaths < m_pace.triesForPort)
            died(tr("Another program uses port %1.").arg(m_config.port));
        else
            serve(0, plainFree ? m_config.plainPort : 0);
    });
}

void LocalHub::join(const QString &url)
{
    m_port = static_cast<quint16>(QUrl(url).port(0));
    m_plainPort = m_config.plainPort;
    m_readyAtMs = m_clock.monotonicMs();
    m_problem.clear();
    m_look.start();
    setState(State::Ready);
}

void LocalHub::lookAgain()
{
    m_probe.ask({urlAt(m_port)}, [this](const Result<HubKeyProbe::Met> &met) {
        if (m_state != State::Ready)
            return;
        if (met && met->pin == m_config.pin)
            m_look.start();
        else
            launch();
    });
}

void LocalHub::serve(quint16 port, quint16 plainPort)
{
    m_lastRefusal.clear();
    m_patience.start();
    m_process.start(m_config.program,
        {QStringLiteral("--data"), m_config.dataDir, QStringLiteral("--json"), QStringLiteral("serve"),
            QStringLiteral("--tls-listen"), listenText(m_config.address, port), QStringLiteral("--listen"),
            listenText(kLoopback, plainPort)});
}

void LocalHub::readReady()
{
    if (m_state != State::Starting) {
        m_process.readAllStandardOutput();
        return;
    }
    if (!m_process.canReadLine())
        return;
    const QJsonArray listening
        = QJsonDocument::fromJson(m_process.readLine()).object().value(QStringLiteral("listening")).toArray();
    m_port = m_plainPort = 0;
    for (const auto &text : listening) {
        const QUrl url(text.toString());
        quint16 &port = url.scheme() == u"https" ? m_port : m_plainPort;
        port = static_cast<quint16>(url.port(0));
    }
    if (m_port == 0) { // no hub of ours says such a thing
        m_lastRefusal = tr("%1 is no hub that this kiosk understands.").arg(m_config.program);
        m_process.kill();
        return;
    }
    m_patience.stop();
    // From now on these are the hub's, for every laptop that was told of them.
    m_config.port = m_port;
    m_config.plainPort = m_plainPort;
    m_readyAtMs = m_clock.monotonicMs();
    m_problem.clear();
    setState(State::Ready);
}

void LocalHub::readErrors()
{
    m_process.setReadChannel(QProcess::StandardError);
    while (m_process.canReadLine()) {
        const QString line = QString::fromUtf8(m_process.readLine().left(kLineMax)).trimmed();
        if (line.startsWith(kRefusal))
            m_lastRefusal = line.mid(kRefusal.size());
        Q_EMIT said(line);
    }
    m_process.setReadChannel(QProcess::StandardOutput);
}

QString LocalHub::whyItEnded() const
{
    if (!m_lastRefusal.isEmpty())
        return m_lastRefusal;
    if (m_process.exitStatus() == QProcess::CrashExit)
        return tr("The hub's program crashed, or was killed.");
    return tr("The hub's program ended (code %1).").arg(m_process.exitCode());
}

void LocalHub::died(const QString &why, bool hopeless)
{
    if (m_state == State::Off)
        return;
    if (m_state == State::Ready && m_clock.monotonicMs() - m_readyAtMs >= m_pace.steady) {
        m_deaths = 0;
        m_told = false;
    }
    m_patience.stop();
    ++m_deaths;
    m_problem = why;
    const int doublings = std::min(m_deaths - 1, kDoublingsMax);
    const qint64 pause = std::min<qint64>(qint64{m_pace.firstPause} << doublings, m_pace.longestPause);
    m_restart.start(static_cast<int>(hopeless ? m_pace.longestPause : pause));
    setState(State::Restarting);
    if (m_told || (!hopeless && m_deaths < m_pace.deathsToTell))
        return;
    m_told = true;
    Q_EMIT keepsDying(why);
}

void LocalHub::setState(State state)
{
    m_state = state;
    Q_EMIT changed();
}

QString LocalHub::ownUrl() const
{
    return urlAt(m_port);
}

QString LocalHub::urlAt(quint16 port) const
{
    const bool everywhere = QHostAddress(m_config.address) == QHostAddress(QHostAddress::AnyIPv4);
    return QStringLiteral("https://%1:%2").arg(everywhere ? kLoopback : m_config.address).arg(port);
}

} // namespace gatebook
