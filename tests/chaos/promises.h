// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QSet>
#include <QStringList>
#include <QUuid>

#include <vector>

#include "tests/chaos/books.h"
#include "tests/support/lane.h"

namespace gatebook::test {

// What was promised during one evening, and whether it was kept. A verdict that a kiosk told promises that the scan is in its
// journal; an item that the hub answered is in the hub's log, once; in the end everything is at the hub and all are equal.
class Promises
{
public:
    explicit Promises(std::size_t kiosks) : m_kiosks(kiosks) { }

    void told(std::size_t kiosk, const QJsonObject &verdict);
    // A whole answer to a push, seen on the wire, whether or not the kiosk gets it.
    void answered(const QByteArray &answer);

    // After each death, and in the end. What is broken is added to the violations.
    void checkKiosk(std::size_t kiosk, const KioskBooks &books);
    void checkHub(const HubBooks &books);
    // All is drained: nobody owes, and everybody holds the same.
    void checkEnd(const HubBooks &hub, const std::vector<KioskBooks> &kiosks);
    void broken(const QString &violation) { m_violations.append(violation); }

    [[nodiscard]] const QStringList &violations() const { return m_violations; }
    [[nodiscard]] qint64 scans() const { return m_scans; } // verdicts told, with a scan behind each
    // Distinct client_uuids that were compared in the end; those that were nowhere; rows too many.
    [[nodiscard]] qint64 verified() const { return m_verified; }
    [[nodiscard]] qint64 lost() const { return m_lost.size(); }
    [[nodiscard]] qint64 doubled() const { return m_doubled.size(); }
    // Recorded, but never told: a death between record and verdict. Known in the end.
    [[nodiscard]] qint64 untold() const { return m_untold; }

private:
    struct Kiosk
    {
        QSet<QUuid> told;     // scans
        QSet<QUuid> admitted; // tickets
    };

    void lose(const QUuid &scan, const QString &words);
    void doubleUp(const QUuid &what, const QString &words);

    std::vector<Kiosk> m_kiosks;
    QSet<QUuid> m_answered;
    QSet<QUuid> m_lost;
    QSet<QUuid> m_doubled;
    QStringList m_violations;
    qint64 m_scans = 0;
    qint64 m_verified = 0;
    qint64 m_untold = 0;
};

void addTo(Lane &lane, const Promises &promises);

// What still differs between them, in words; empty: they are equal, and nobody owes a scan.
[[nodiscard]] QString difference(const HubBooks &hub, const std::vector<KioskBooks> &kiosks);

} // namespace gatebook::test
