// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/chaos/mortalhub.h"

#include <QTimer>
#include <QVariant>

#include <utility>

#include "tests/e2e/httpmessages.h"

namespace gatebook::test {

namespace {

// Milliseconds, each the bound of a random choice.
constexpr quint64 kStartMs = 40; // until it serves it takes about as long
constexpr quint64 kServeMs = 600;
constexpr quint64 kCommitMs = 8; // a push is answered in less
constexpr quint64 kCheckpointMs = 4;
constexpr quint64 kDrainMs = 15;
constexpr quint64 kDownMs = 150;
constexpr quint64 kPatienceMs = 2'500;

} // namespace

MortalHub::MortalHub(Evening &evening, std::vector<Relay *> relays, quint64 seed)
    : m_evening(evening), m_relays(std::move(relays)), m_fate(seed)
{
    QProcess &server = m_evening.hub().server();
    connect(&m_fate, &Fate::strikes, &server, &QProcess::kill);
    connect(&m_drain, &QTimer::timeout, this, &MortalHub::drain);
    m_drain.setSingleShot(true);
    connect(&server, &QProcess::readyReadStandardOutput, this, &MortalHub::readReady);
    connect(&server, &QProcess::finished, this, &MortalHub::dead);
    connect(
        &m_watcher, &QFileSystemWatcher::fileChanged, this, [this] { m_fate.strikeIn(m_fate.below(kCheckpointMs)); });
    for (Relay *relay : m_relays) {
        connect(relay, &Relay::cut, &m_fate, &Fate::strike);
        connect(relay, &Relay::requestPasses, this, &MortalHub::requestPasses);
    }
}

void MortalHub::live()
{
    begin();
}

void MortalHub::begin()
{
    m_evening.hub().beginServing();
    m_moment = static_cast<Moment>(m_fate.below(static_cast<quint64>(Moment::Draining) + 1));
    m_fate.begin(QVariant::fromValue(m_moment).toString(), static_cast<int>(kServeMs) + m_fate.msBelow(kPatienceMs));
    if (m_moment == Moment::Starting)
        m_fate.strikeIn(m_fate.below(kStartMs));
}

void MortalHub::readReady()
{
    if (!m_evening.hub().readReady())
        return;
    for (Relay *relay : m_relays)
        relay->setHub(m_evening.hub().port());
    if (!m_fate.spares())
        aim();
}

void MortalHub::aim()
{
    Relay &relay = *m_relays[m_fate.below(m_relays.size())];
    switch (m_moment) {
    case Moment::Serving:
        return m_fate.strikeIn(m_fate.below(kServeMs));
    case Moment::InRequest:
        return relay.cutNextPush(Relay::Cut::InRequest);
    case Moment::AfterRequest:
        return relay.cutNextPush(Relay::Cut::AfterRequest);
    case Moment::BeforeAnswer:
        return relay.cutNextPush(Relay::Cut::BeforeAnswer);
    case Moment::Checkpoint: // the one time at which the main file is written; at the latest when it ends
        m_watcher.addPath(m_evening.hub().dataDir() + QStringLiteral("/hub.db"));
        return m_drain.start(m_fate.msBelow(kServeMs));
    case Moment::Draining:
        return m_drain.start(m_fate.msBelow(kServeMs));
    case Moment::Starting:
    case Moment::InCommit:
    case Moment::InDownload:
        return;
    }
}

void MortalHub::requestPasses(const QByteArray &request)
{
    if ((m_moment == Moment::InCommit && isPush(request)) || (m_moment == Moment::InDownload && isManifest(request)))
        m_fate.strikeIn(m_fate.below(kCommitMs));
}

void MortalHub::drain()
{
    if (m_fate.spares() || m_fate.hasStruck())
        return;
    m_evening.hub().server().terminate();
    if (m_moment == Moment::Draining)
        m_fate.strikeIn(m_fate.below(kDrainMs));
}

void MortalHub::dead()
{
    m_drain.stop();
    if (!m_watcher.files().isEmpty())
        m_watcher.removePaths(m_watcher.files());
    for (Relay *relay : m_relays)
        relay->cutNextPush(Relay::Cut::None);
    const QProcess &server = m_evening.hub().server();
    const bool ended = server.exitStatus() == QProcess::NormalExit && server.exitCode() == 0;
    if (!ended && !m_fate.hasStruck())
        m_evening.promises().broken(QStringLiteral("the hub ended by itself (%1)").arg(server.exitCode()));
    m_fate.end(!ended);
    const auto books = readHubBooks(m_evening.hub().dataDir(), Owner::Dead);
    if (books)
        m_evening.promises().checkHub(*books);
    else
        m_evening.promises().broken(books.error().message);
    if (!m_isStopped)
        QTimer::singleShot(m_fate.msBelow(kDownMs), this, &MortalHub::begin);
}

void MortalHub::rest()
{
    m_fate.spare();
    for (Relay *relay : m_relays)
        relay->cutNextPush(Relay::Cut::None);
}

int MortalHub::stop()
{
    m_isStopped = true;
    return m_evening.hub().stop();
}

} // namespace gatebook::test
