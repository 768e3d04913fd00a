// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/chaos/promises.h"

#include <QJsonArray>
#include <QJsonDocument>

#include "shared/base/uuid.h"
#include "tests/e2e/httpmessages.h"

namespace gatebook::test {

namespace {

// The hub keeps an item that it can't take as a scan elsewhere than in the log.
bool isInLog(const QJsonValue &result)
{
    return result[QStringLiteral("status")].toString() != u"rejected"
        || result[QStringLiteral("reason")].toString() == u"unknown_ticket";
}

QString differenceOfLists(const TicketList &hub, const TicketList &kiosk)
{
    for (auto ticket = hub.cbegin(); ticket != hub.cend(); ++ticket) {
        if (!kiosk.contains(ticket.key()))
            return QStringLiteral("does not list ticket %1").arg(uuidText(ticket.key()));
        const ListedTicket listed = kiosk.value(ticket.key());
        if (listed.name != ticket->name)
            return QStringLiteral("calls ticket %1 \"%2\", the hub \"%3\"")
                .arg(uuidText(ticket.key()), listed.name, ticket->name);
        if (listed.entry != ticket->entry)
            return QStringLiteral("says ticket %1 is in by %2, the hub by %3")
                .arg(uuidText(ticket.key()), uuidText(listed.entry), uuidText(ticket->entry));
    }
    return hub.size() == kiosk.size() ? QString() : QStringLiteral("lists tickets that the hub does not know");
}

} // namespace

QString difference(const HubBooks &hub, const std::vector<KioskBooks> &kiosks)
{
    for (std::size_t i = 0; i < kiosks.size(); ++i) {
        const QString who = QStringLiteral("kiosk %1 ").arg(i);
        if (kiosks[i].owed > 0)
            return who + QStringLiteral("owes %1 scans").arg(kiosks[i].owed);
        for (const QUuid &scan : kiosks[i].scans) {
            if (!hub.scans.contains(scan))
                return who + QStringLiteral("holds scan %1, the hub does not").arg(uuidText(scan));
        }
        if (const QString found = differenceOfLists(hub.tickets, kiosks[i].tickets); !found.isEmpty())
            return who + found;
    }
    return {};
}

void Promises::told(std::size_t kiosk, const QJsonObject &verdict)
{
    const QUuid scan(verdict.value(QStringLiteral("client_uuid")).toString());
    if (scan.isNull()) // not ready, not saved: nothing was promised
        return;
    ++m_scans;
    if (m_kiosks[kiosk].told.contains(scan))
        doubleUp(scan, QStringLiteral("kiosk %1 told it twice").arg(kiosk));
    m_kiosks[kiosk].told.insert(scan);
    if (verdict.value(QStringLiteral("verdict")).toString() != u"admit")
        return;
    const QUuid ticket(verdict.value(QStringLiteral("ticket_uuid")).toString());
    if (m_kiosks[kiosk].admitted.contains(ticket))
        doubleUp(ticket, QStringLiteral("kiosk %1 let this ticket in twice").arg(kiosk));
    m_kiosks[kiosk].admitted.insert(ticket);
}

void Promises::answered(const QByteArray &answer)
{
    if (statusOf(answer) != 200)
        return;
    const auto results = QJsonDocument::fromJson(bodyOf(answer)).object().value(QStringLiteral("results")).toArray();
    for (const auto &result : results) {
        if (isInLog(result))
            m_answered.insert(QUuid(result[QStringLiteral("client_uuid")].toString()));
    }
}

void Promises::lose(const QUuid &scan, const QString &words)
{
    if (m_lost.contains(scan))
        return;
    m_lost.insert(scan);
    broken(QStringLiteral("scan %1 is lost: %2").arg(uuidText(scan), words));
}

void Promises::doubleUp(const QUuid &what, const QString &words)
{
    if (m_doubled.contains(what))
        return;
    m_doubled.insert(what);
    broken(QStringLiteral("%1 is doubled: %2").arg(uuidText(what), words));
}

void Promises::checkKiosk(std::size_t kiosk, const KioskBooks &books)
{
    for (const QUuid &scan : m_kiosks[kiosk].told) {
        if (!books.scans.contains(scan))
            lose(scan, QStringLiteral("kiosk %1 told it, but its journal does not hold it").arg(kiosk));
    }
}

void Promises::checkHub(const HubBooks &books)
{
    for (const QUuid &scan : m_answered) {
        if (!books.scans.contains(scan))
            lose(scan, QStringLiteral("the hub answered it, but its log does not hold it"));
    }
    for (auto row = books.scans.cbegin(); row != books.scans.cend(); ++row) {
        if (row.value() != 1)
            doubleUp(row.key(), QStringLiteral("%1 rows of the log").arg(row.value()));
    }
}

void Promises::checkEnd(const HubBooks &hub, const std::vector<KioskBooks> &kiosks)
{
    checkHub(hub);
    const QSet<QUuid> all(hub.scans.keyBegin(), hub.scans.keyEnd());
    QSet<QUuid> made;
    QSet<QUuid> told;
    QSet<QUuid> admitted;
    for (std::size_t i = 0; i < kiosks.size(); ++i) {
        checkKiosk(i, kiosks[i]);
        made.unite(kiosks[i].scans);
        told.unite(m_kiosks[i].told);
        admitted.unite(m_kiosks[i].admitted);
    }
    const QSet<QUuid> missing = made - all;
    for (const QUuid &scan : missing)
        lose(scan, QStringLiteral("a kiosk holds it, the hub does not"));
    const QSet<QUuid> invented = all - made;
    for (const QUuid &scan : invented)
        broken(QStringLiteral("scan %1 is in the log, but no kiosk made it").arg(uuidText(scan)));
    for (const QUuid &ticket : admitted) {
        if (hub.tickets.value(ticket).entry.isNull())
            broken(QStringLiteral("ticket %1 was let in, the hub says it is out").arg(uuidText(ticket)));
    }
    if (const QString rest = difference(hub, kiosks); !rest.isEmpty())
        broken(rest);
    m_verified = (all | made).size();
    m_untold = (made - told).size();
}

void addTo(Lane &lane, const Promises &promises)
{
    lane.add(QStringLiteral("scans"), promises.scans());
    lane.add(QStringLiteral("verified"), promises.verified());
    lane.add(QStringLiteral("lost"), promises.lost());
    lane.add(QStringLiteral("doubled"), promises.doubled());
}

} // namespace gatebook::test
