// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/kioskcore.h"

#include <QSysInfo>

#include <type_traits>
#include <utility>

#include "app/core/station.h"
#include "shared/base/posting.h"

namespace gatebook {

namespace {

constexpr qsizetype kDeviceNameMax = 100;

} // namespace

KioskCore::KioskCore(const Clock &clock, RandomSource &random, QObject *parent)
    : CoreSignals(parent), m_clock(clock), m_random(random)
{
    m_thread.setObjectName(QStringLiteral("storage"));
}

// By callLater rather than a queued connection: one way to another thread, whose values are the receiver's when they arrive.
template <typename... Values> void KioskCore::handOver(void (CoreSignals::*signal)(Values...))
{
    connect(
        m_station, signal, m_station,
        [this, signal](const std::decay_t<Values> &...values) {
            callLater(this, [this, signal, values...] { Q_EMIT(this->*signal)(values...); });
        },
        Qt::DirectConnection);
}

KioskCore::~KioskCore()
{
    stop();
}

Result<void> KioskCore::start(const QString &dataDir, const QString &deviceName)
{
    if (m_station)
        return Error{Error::Kind::Conflict, QStringLiteral("The kiosk runs already.")};
    const QString machine = QSysInfo::machineHostName();
    QString name = deviceName.trimmed().isEmpty() ? machine : deviceName.trimmed();
    name = name.isEmpty() ? QStringLiteral("Kiosk") : name.left(kDeviceNameMax);

    m_station = new Station(m_clock, m_random);
    m_station->moveToThread(&m_thread);
    handOver(&CoreSignals::verdictReady);
    handOver(&CoreSignals::pairingOffered);
    handOver(&CoreSignals::ownHubSeen);
    handOver(&CoreSignals::statusChanged);
    handOver(&CoreSignals::keyFound);
    handOver(&CoreSignals::enrolmentFinished);
    handOver(&CoreSignals::searchFinished);
    handOver(&CoreSignals::orderFound);
    handOver(&CoreSignals::groupDecided);
    handOver(&CoreSignals::listChecked);
    handOver(&CoreSignals::undoFinished);
    handOver(&CoreSignals::recentScansChanged);
    handOver(&CoreSignals::noticeRaised);
    handOver(&CoreSignals::storeFailed);
    m_thread.start();

    Result<void> opened;
    callAndWait(m_station, [&] { opened = m_station->open(dataDir, name); });
    if (!opened)
        stop();
    return opened;
}

void KioskCore::stop()
{
    if (!m_station)
        return;
    callAndWait(m_station, [this] { m_station->close(); });
    m_thread.quit();
    m_thread.wait();
    delete std::exchange(m_station, nullptr); // its thread is over, nothing of it is left there
}

void KioskCore::scan(const ScanEvent &scan)
{
    if (m_station)
        callLater(m_station, [station = m_station, scan] { station->scan(scan); });
}

void KioskCore::scanTicket(const QUuid &ticketUuid)
{
    if (m_station)
        callLater(m_station, [station = m_station, ticketUuid] { station->scanTicket(ticketUuid); });
}

void KioskCore::admitAnyway(const QUuid &ticketUuid, const QString &by, const QString &reason)
{
    if (m_station)
        callLater(
            m_station, [station = m_station, ticketUuid, by, reason] { station->admitAnyway(ticketUuid, by, reason); });
}

void KioskCore::lookUpOrder(const QUuid &ticketUuid)
{
    if (m_station)
        callLater(m_station, [station = m_station, ticketUuid] { station->lookUpOrder(ticketUuid); });
}

void KioskCore::scanTickets(const QList<QUuid> &ticketUuids)
{
    if (m_station)
        callLater(m_station, [station = m_station, ticketUuids] { station->scanTickets(ticketUuids); });
}

void KioskCore::enrol(const QString &uri)
{
    if (m_station)
        callLater(m_station, [station = m_station, uri] { station->enrol(uri); });
}

void KioskCore::enrolTyped(const QString &address, const QString &code)
{
    if (m_station)
        callLater(m_station, [station = m_station, address, code] { station->enrolTyped(address, code); });
}

void KioskCore::search(const QString &text, int generation)
{
    if (m_station)
        callLater(m_station, [station = m_station, text, generation] { station->search(text, generation); });
}

void KioskCore::checkList()
{
    if (m_station)
        callLater(m_station, [station = m_station] { station->checkList(); });
}

void KioskCore::undo(const QUuid &clientUuid, const QString &by, const QString &reason)
{
    if (m_station)
        callLater(m_station, [station = m_station, clientUuid, by, reason] { station->undo(clientUuid, by, reason); });
}

void KioskCore::syncNow()
{
    if (m_station)
        callLater(m_station, [station = m_station] { station->syncNow(); });
}

void KioskCore::dismissNotice(qint64 id)
{
    if (m_station)
        callLater(m_station, [station = m_station, id] { station->dismissNotice(id); });
}

} // namespace gatebook
