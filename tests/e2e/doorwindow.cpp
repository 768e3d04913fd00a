// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/e2e/doorwindow.h"

#include <QDir>
#include <QFile>
#include <QTest>

#include <algorithm>

#include "app/device/supervisorpin.h"
#include "shared/domain/ticketid.h"
#include "tests/e2e/programpath.h"

namespace gatebook::test {

namespace {

constexpr int kPatienceMs = 60'000; // far beyond what any step takes
constexpr int kTickets = 20;

} // namespace

DoorWindow::DoorWindow(const XDisplay &display)
    : m_display(display), m_event(m_hub.addEvent(QStringLiteral("Night Run")))
{
    QStringList codes;
    for (int i = 0; i < kTickets; ++i)
        codes << QStringLiteral("NR24-%1").arg(i, 4, 10, QChar(u'0'));
    m_hub.addTickets(m_event, codes);
}

DoorWindow::~DoorWindow()
{
    m_process.kill();
    m_process.waitForFinished(kPatienceMs);
}

bool DoorWindow::setPin(const QString &digits)
{
    const SystemClock clock;
    return QDir().mkpath(dataDir())
        && SupervisorPin(dataDir(), clock).change({}, Pin(digits)).outcome == SupervisorPin::Outcome::Right;
}

bool DoorWindow::open(const QByteArray &settings, const QStringList &more)
{
    const QString data = dataDir();
    QFile file(data + QStringLiteral("/kiosk.ini"));
    if (!QDir().mkpath(data) || !file.open(QIODevice::WriteOnly))
        return false;
    file.write("[General]\nsound=false\n" + settings);
    file.close();
    QProcessEnvironment environment = m_display.environment();
    environment.insert(QStringLiteral("XDG_RUNTIME_DIR"), m_dir.path());
    m_process.setProcessEnvironment(environment);
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_process.start(programPath(QStringLiteral("gatebook-kiosk")),
        QStringList{QStringLiteral("--data"), data, QStringLiteral("--enroll"),
            wire::pairingUriText(m_hub.pairingUri(m_hub.pairingCode(m_event)))}
            + more);
    return m_process.waitForStarted(kPatienceMs) && QTest::qWaitFor([this] { return hasList(); }, kPatienceMs)
        && m_display.hands({QStringLiteral("search"), QStringLiteral("--sync"), QStringLiteral("--onlyvisible"),
            QStringLiteral("--name"), QStringLiteral("^Gatebook$"), QStringLiteral("windowfocus"),
            QStringLiteral("--sync")});
}

int DoorWindow::close()
{
    m_process.terminate();
    const bool ended = QTest::qWaitFor([this] { return !isRunning(); }, kPatienceMs)
        && m_process.exitStatus() == QProcess::NormalExit;
    return ended ? m_process.exitCode() : -1;
}

QUuid DoorWindow::ticketOf(const QString &code) const
{
    return ticketUuid(m_event, code);
}

bool DoorWindow::hasList() const
{
    const QString path = dataDir() + QStringLiteral("/kiosk.db");
    const auto database = QFile::exists(path)
        ? store::Database::open({store::Dialect::Sqlite, path, {}}, store::Role::Reader)
        : Error{Error::Kind::NotFound, path};
    bool found = false;
    return database
        && (*database)->each(QStringLiteral("SELECT 1 FROM positions WHERE generation IS NOT NULL"), {},
            [&found](const store::Row &) { found = true; })
        && found;
}

QSet<QUuid> DoorWindow::journal() const
{
    const QString path = dataDir() + QStringLiteral("/kiosk.db");
    QSet<QUuid> tickets;
    if (const auto database = store::Database::open({store::Dialect::Sqlite, path, {}}, store::Role::Reader))
        (void)(*database)->each(QStringLiteral("SELECT ticket_uuid FROM journal WHERE kind = 0"), {},
            [&tickets](const store::Row &row) { tickets.insert(row.uuid(0)); });
    return tickets;
}

bool DoorWindow::hasScanned(const QStringList &codes) const
{
    return QTest::qWaitFor(
        [&] {
            const QSet<QUuid> scanned = journal();
            return std::all_of(
                codes.begin(), codes.end(), [&](const QString &code) { return scanned.contains(ticketOf(code)); });
        },
        kPatienceMs);
}

} // namespace gatebook::test
