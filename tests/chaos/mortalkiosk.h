// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFileSystemWatcher>
#include <QObject>
#include <QTimer>

#include "tests/chaos/evening.h"
#include "tests/chaos/fate.h"
#include "tests/e2e/kioskprogram.h"
#include "tests/e2e/relay.h"

namespace gatebook::test {

// One kiosk at its door: scans, is killed (SIGKILL) at a moment that the seed chooses, checked, and started again, until it
// may rest. Its first lives begin without a database, without an enrolment, without a list.
class MortalKiosk : public QObject
{
    Q_OBJECT

public:
    enum class Moment { Starting, Scanning, AtVerdict, InPush, Answered, Checkpoint, Stopping, InDownload };
    Q_ENUM(Moment)

    MortalKiosk(Evening &evening, std::size_t number, Relay &relay, quint64 seed);

    void live();
    void rest(); // it is killed no more: it runs, or will
    [[nodiscard]] bool hasToldAll() const { return m_kiosk.hasToldAll(); }
    // SIGTERM. → its exit code.
    [[nodiscard]] int stop();
    [[nodiscard]] const Fate &fate() const { return m_fate; }

private:
    [[nodiscard]] Moment chooseMoment();
    void begin();
    void told(const QJsonObject &verdict);
    void requestPasses(const QByteArray &request);
    void answerPasses(const QByteArray &request, const QByteArray &answer);
    void ended(int exitCode);

    Evening &m_evening;
    std::size_t m_number;
    Relay &m_relay;
    Fate m_fate;
    KioskProgram m_kiosk;
    QFileSystemWatcher m_watcher;
    QTimer m_quit; // SIGTERM
    Moment m_moment = Moment::Starting;
    qsizetype m_lastVerdict = 0; // of a run that ends AtVerdict
    QString m_pairing;           // the same code until it is enrolled: an answer can be lost
    bool m_isEnrolled = false;
    bool m_hasList = false;
    bool m_isStopped = false;
};

} // namespace gatebook::test
