// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/station.h"

#include <algorithm>
#include <utility>

#include "shared/base/text.h"
#include "shared/wire/decode.h"
#include "shared/wire/pairinguri.h"

namespace gatebook {

namespace {

constexpr int kTellMs = 100;              // changes within this time make one status
constexpr int kSweepMs = 250;             // between two slices of an old list: scans go first
constexpr int kRestMs = 60'000;           // with nothing to sweep
constexpr int kSearchDeadlineMs = 10'000; // a person waits for it

} // namespace

Station::Station(const Clock &clock, RandomSource &random) : m_clock(clock), m_random(random)
{
}

Result<void> Station::open(const QString &dataDir, const QString &deviceName)
{
    auto database = KioskDatabase::open(dataDir);
    if (!database)
        return database.error();
    m_database = *std::move(database);
    m_deviceName = deviceName;
    const auto version = m_database->database().first(
        QStringLiteral("SELECT sqlite_version()"), {}, [this](const store::Row &row) { m_storeVersion = row.text(0); });
    if (!version)
        return version.error();
    m_networks = std::make_unique<HubNetworks>();
    m_enroller = std::make_unique<EnrolmentClient>(*m_networks);
    m_keyProbe = std::make_unique<HubKeyProbe>();
    m_tell = std::make_unique<QTimer>();
    m_tell->setSingleShot(true);
    connect(m_tell.get(), &QTimer::timeout, this, &Station::tellStatus);
    m_sweep = std::make_unique<QTimer>();
    connect(m_sweep.get(), &QTimer::timeout, this, &Station::sweepSome);
    m_sweep->start(kRestMs);
    return activate();
}

void Station::close()
{
    m_sweep.reset();
    m_tell.reset();
    m_searcher.reset();
    m_live.reset();
    m_keyProbe.reset();
    m_enroller.reset();
    m_gate.reset();
    m_runners.clear();
    m_networks.reset();
    m_database.reset();
}

// Also after an enrolment: everything that stands on the active event is made anew.
Result<void> Station::activate()
{
    m_live.reset();
    m_searcher.reset();
    m_nextQuestion.reset();
    m_gate.reset();
    m_runners.clear();
    m_active.reset();
    const auto enrolments = Enrolments(m_database->database()).all();
    if (!enrolments)
        return enrolments.error();
    for (const Enrolment &enrolment : *enrolments) {
        if (auto started = startRunner(enrolment); !started)
            return started;
    }
    if (m_active) {
        SyncRunner &runner = *m_runners.front();
        m_gate = std::make_unique<Gate>(runner.store(), m_clock, m_random);
        const HubTrust trust(m_active->hub.pin);
        QNetworkAccessManager &network = m_networks->of(trust.pin());
        m_searcher = std::make_unique<HttpTransport>(network, m_active->hub.urls, m_active->token, trust);
        m_searcher->setDeadline(kSearchDeadlineMs);
        m_live = std::make_unique<LiveHint>(network, trust, m_clock, m_random, [this] { return seen(); });
        connect(m_live.get(), &LiveHint::hinted, &runner, &SyncRunner::hint);
        connect(m_live.get(), &LiveHint::refused, &runner, &SyncRunner::wake);
        connect(&runner, &SyncRunner::moved, this, &Station::listen);
        listen();
    }
    changedSoon();
    return {};
}

Result<void> Station::startRunner(const Enrolment &enrolment)
{
    store::Database &database = m_database->database();
    if (!enrolment.active) {
        const auto owed = Journal(database, enrolment.id).counts();
        if (!owed)
            return owed.error();
        if (owed->waiting + owed->setAside == 0)
            return {};
    } else {
        m_active = enrolment;
    }
    const auto mode = enrolment.active ? sync::SyncAgent::Mode::Full : sync::SyncAgent::Mode::DeliverOnly;
    QNetworkAccessManager &network = m_networks->of(enrolment.hub.pin);
    auto runner = std::make_unique<SyncRunner>(database, enrolment, network, m_clock, m_random, mode);
    connect(runner.get(), &SyncRunner::changed, this, &Station::changedSoon);
    QMetaObject::invokeMethod(runner.get(), &SyncRunner::pump, Qt::QueuedConnection);
    m_runners.push_back(std::move(runner));
    return {};
}

void Station::scan(const ScanEvent &scan)
{
    if (wire::looksLikePairingUri(scan.text.trimmed())) {
        pairingScanned(scan.text.trimmed());
        return;
    }
    if (m_gate) {
        decided(m_gate->decide(scan));
        return;
    }
    GateVerdict verdict;
    verdict.scan = scan;
    verdict.verdict.detail = QStringLiteral(
        QT_TRANSLATE_NOOP("gatebook::Core", "This kiosk is not enrolled. Scan or type a pairing code."));
    Q_EMIT verdictReady(verdict);
}

void Station::scanTicket(const QUuid &ticketUuid)
{
    if (m_gate && !ticketUuid.isNull())
        decided(m_gate->decideTicket(ticketUuid));
}

void Station::decided(const GateVerdict &verdict)
{
    Q_EMIT verdictReady(verdict);
    if (verdict.verdict.kind == VerdictKind::NotSaved)
        Q_EMIT storeFailed(verdict.verdict.detail);
    pushSoon();
}

void Station::pushSoon()
{
    // Later: the next scan that waits in this thread's queue is judged first.
    QMetaObject::invokeMethod(m_runners.front().get(), &SyncRunner::pump, Qt::QueuedConnection);
}

void Station::undo(const QUuid &clientUuid, const QString &by, const QString &reason)
{
    const Result<void> done = m_gate
        ? m_gate->undo(clientUuid, {by, reason})
        : Result<void>(Error{
            Error::Kind::Conflict, QStringLiteral(QT_TRANSLATE_NOOP("gatebook::Core", "This kiosk is not enrolled."))});
    Q_EMIT undoFinished(clientUuid, done.ok(), done ? QString() : done.error().message);
    if (done)
        m_runners.front()->pump();
}

void Station::syncNow()
{
    for (const auto &runner : m_runners)
        runner->retryNow();
    if (m_live)
        listen();
}

void Station::listen()
{
    m_live->listen(m_active->event.uuid, m_runners.front()->address(), m_active->token);
}

// What can't be marked now is raised again by the next run, rather than never.
void Station::dismissNotice(qint64 id)
{
    if (!m_runners.empty())
        (void)m_runners.front()->store().notices().markTold(id);
}

// A store in trouble is told by the sync, which reads the same.
QByteArray Station::seen() const
{
    const auto cursor = m_runners.front()->store().newestCursor();
    return cursor ? *cursor : QByteArray();
}

void Station::changedSoon()
{
    if (m_tell && !m_tell->isActive())
        m_tell->start(kTellMs);
}

void Station::tellStatus()
{
    const auto now = status();
    if (now) {
        m_told = *now;
    } else {
        m_told.sync.state = sync::SyncState::StoreTrouble;
        m_told.sync.detail = now.error().message;
    }
    m_sweep->start(kSweepMs);
    Q_EMIT statusChanged(m_told);
    tellStoreTrouble();
    tellNotices();
    tellRecentScans();
}

// Once, until the disk is well again: the sync tries on.
void Station::tellStoreTrouble()
{
    std::vector<sync::SyncStatus> all{m_told.sync};
    for (const auto &runner : m_runners)
        all.push_back(runner->status());
    const auto found = std::find_if(all.begin(), all.end(),
        [](const sync::SyncStatus &sync) { return sync.state == sync::SyncState::StoreTrouble; });
    const bool wasTold = std::exchange(m_storeTroubleTold, found != all.end());
    if (m_storeTroubleTold && !wasTold)
        Q_EMIT storeFailed(found->detail);
}

void Station::tellNotices()
{
    for (const auto &runner : m_runners) {
        qint64 &raised = m_raised[runner->store().enrolmentId()];
        const auto untold = runner->store().notices().untold(raised);
        if (!untold)
            return;
        for (const Notice &notice : *untold) {
            raised = notice.id;
            Q_EMIT noticeRaised(notice);
        }
    }
}

void Station::sweepSome()
{
    const auto more = m_runners.empty() ? Result<bool>(false) : m_runners.front()->store().sweep();
    m_sweep->start(more && *more ? kSweepMs : kRestMs);
}

Result<KioskStatus> Station::status()
{
    KioskStatus status;
    status.deviceName = m_deviceName;
    status.storeVersion = m_storeVersion;
    if (!m_active)
        return status;
    SyncRunner &runner = *m_runners.front();
    const auto enrolment = runner.store().enrolment();
    const auto summary = runner.store().summary();
    if (!enrolment || !summary)
        return enrolment ? summary.error() : enrolment.error();
    status.enrolled = true;
    status.hasManifest = summary->hasManifest;
    status.archived = enrolment->archived;
    status.revoked = enrolment->revoked;
    status.event = enrolment->event;
    status.canJudge = Gate::whyNotReady(status.event, status.hasManifest).isEmpty();
    status.deviceName = enrolment->deviceName;
    status.deviceUuid = enrolment->deviceUuid;
    status.gate = enrolment->gate;
    status.hubName = enrolment->hub.name;
    status.hubPin = enrolment->hub.pin;
    status.hubAddress = runner.address();
    status.ticketCount = summary->ticketCount;
    status.checkedInCount = summary->checkedInCount;
    status.ownCheckedInCount = summary->ownCheckedInCount;
    status.manifestAgeMs = summary->pulledAgeMs;
    status.clockSkewMs = summary->clockSkewMs;
    status.sync = runner.status();
    for (std::size_t i = 1; i < m_runners.size(); ++i)
        status.otherEventsWaiting += m_runners[i]->status().queue.waiting + m_runners[i]->status().queue.setAside;
    return status;
}

} // namespace gatebook
