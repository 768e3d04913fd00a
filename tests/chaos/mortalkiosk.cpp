// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/chaos/mortalkiosk.h"

#include <QVariant>

#include "tests/e2e/httpmessages.h"

namespace gatebook::test {

namespace {

// Milliseconds, each the bound of a random choice.
constexpr quint64 kStartMs = 200;  // until its first verdict it takes about as long
constexpr quint64 kScanMs = 30;    // a scan takes 3
constexpr quint64 kExchangeMs = 8; // a push is answered in less
constexpr quint64 kDownloadMs = 40;
constexpr quint64 kCheckpointMs = 4;
constexpr quint64 kStopMs = 25;
constexpr quint64 kPatienceMs = 2'500;
constexpr quint64 kCodesMax = 10;
constexpr int kAgainMs = 50; // after the hub could not be reached to enrol

} // namespace

MortalKiosk::MortalKiosk(Evening &evening, std::size_t number, Relay &relay, quint64 seed)
    : m_evening(evening), m_number(number), m_relay(relay), m_fate(seed), m_kiosk(evening.kioskDir(number))
{
    m_kiosk.logTo(evening.log(QStringLiteral("kiosk%1").arg(number)));
    connect(&m_kiosk, &KioskProgram::told, this, &MortalKiosk::told);
    connect(&m_kiosk, &KioskProgram::ended, this, &MortalKiosk::ended);
    connect(&m_relay, &Relay::requestPasses, this, &MortalKiosk::requestPasses);
    connect(&m_relay, &Relay::answerPasses, this, &MortalKiosk::answerPasses);
    connect(
        &m_watcher, &QFileSystemWatcher::fileChanged, this, [this] { m_fate.strikeIn(m_fate.below(kCheckpointMs)); });
    connect(&m_fate, &Fate::strikes, &m_kiosk, &KioskProgram::kill);
    connect(&m_quit, &QTimer::timeout, &m_kiosk, &KioskProgram::terminate);
    m_quit.setSingleShot(true);
}

void MortalKiosk::live()
{
    begin();
}

MortalKiosk::Moment MortalKiosk::chooseMoment()
{
    if (!m_hasList && m_fate.below(2) == 0)
        return Moment::InDownload;
    return static_cast<Moment>(m_fate.below(static_cast<quint64>(m_hasList ? Moment::Stopping : Moment::Answered) + 1));
}

void MortalKiosk::begin()
{
    m_moment = chooseMoment();
    m_lastVerdict = static_cast<qsizetype>(1 + m_fate.below(kCodesMax));
    m_fate.begin(QVariant::fromValue(m_moment).toString(), static_cast<int>(kPatienceMs) + m_fate.msBelow(kPatienceMs));
    if (m_pairing.isEmpty())
        m_pairing = m_evening.pair(m_number, m_relay.port());
    if (!m_kiosk.start(m_isEnrolled ? QStringList() : QStringList{QStringLiteral("--enroll"), m_pairing}))
        return m_evening.promises().broken(QStringLiteral("kiosk %1 does not start").arg(m_number));
    if (m_fate.spares())
        return;
    m_kiosk.scan(m_evening.someCodes(m_fate.random(), static_cast<qsizetype>(2 + m_fate.below(kCodesMax))));
    if (m_moment == Moment::Starting)
        m_fate.strikeIn(m_fate.below(kStartMs));
}

void MortalKiosk::told(const QJsonObject &verdict)
{
    m_evening.promises().told(m_number, verdict);
    if (m_moment == Moment::AtVerdict && m_kiosk.verdictsOfThisRun() == m_lastVerdict)
        m_fate.strike();
    if (m_kiosk.verdictsOfThisRun() > 1 || m_fate.spares())
        return;
    if (m_moment == Moment::Scanning)
        m_fate.strikeIn(m_fate.below(kScanMs));
    if (m_moment == Moment::Checkpoint) // the one time at which the main file is written; at the latest when it ends
        m_watcher.addPath(m_evening.kioskDir(m_number) + QStringLiteral("/kiosk.db"));
    if (m_moment == Moment::Stopping || m_moment == Moment::Checkpoint)
        m_quit.start(m_fate.msBelow(kScanMs));
    if (m_moment == Moment::Stopping)
        m_fate.strikeIn(m_fate.below(kScanMs + kStopMs));
}

void MortalKiosk::requestPasses(const QByteArray &request)
{
    if (m_moment == Moment::InPush && isPush(request))
        m_fate.strikeIn(m_fate.below(kExchangeMs));
    if (m_moment == Moment::InDownload && (isManifest(request) || isEnrolment(request)))
        m_fate.strikeIn(m_fate.below(kDownloadMs));
}

void MortalKiosk::answerPasses(const QByteArray &request, const QByteArray &answer)
{
    if (!isPush(request))
        return;
    m_evening.promises().answered(answer);
    if (m_moment == Moment::Answered)
        m_fate.strikeIn(m_fate.below(kExchangeMs));
}

void MortalKiosk::ended(int exitCode)
{
    m_quit.stop();
    if (!m_watcher.files().isEmpty())
        m_watcher.removePaths(m_watcher.files());
    const bool wasKilled = exitCode == -1;
    const bool mayRefuse = !m_isEnrolled && exitCode == 1; // no hub to enrol with
    if ((wasKilled && !m_fate.hasStruck()) || (exitCode > 0 && !mayRefuse))
        m_evening.promises().broken(QStringLiteral("kiosk %1 ended by itself (%2)").arg(m_number).arg(exitCode));
    m_fate.end(wasKilled);
    const auto books = readKioskBooks(m_evening.kioskDir(m_number), Owner::Dead);
    if (books) {
        m_isEnrolled = books->isEnrolled;
        m_hasList = !books->tickets.isEmpty();
        m_evening.promises().checkKiosk(m_number, *books);
    } else {
        m_evening.promises().broken(QStringLiteral("kiosk %1: ").arg(m_number) + books.error().message);
    }
    if (!m_isStopped)
        QTimer::singleShot(mayRefuse ? kAgainMs : 0, this, &MortalKiosk::begin);
}

void MortalKiosk::rest()
{
    m_fate.spare();
}

int MortalKiosk::stop()
{
    m_isStopped = true;
    m_kiosk.terminate();
    return m_kiosk.finish();
}

} // namespace gatebook::test
