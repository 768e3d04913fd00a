// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "shared/domain/ticketid.h"
#include "tests/e2e/batches.h"
#include "tests/e2e/hubfixture.h"
#include "tests/support/testmain.h"

using namespace gatebook;
using namespace gatebook::test;

namespace {

// PROTOCOL.md §4.
class TstProtocolSearch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void whatFindsAda_data();
    void whatFindsAda();
    void whatIsTooShortIsRefused();
    void anAnswerShowsNoMoreThanNeeded();
    void aDeviceHasSixtySearchesAMinute();

private:
    [[nodiscard]] HttpReply search(const QString &text, const QByteArray &token, const QByteArray &more = {}) const;
    [[nodiscard]] QStringList names(const QString &text) const;

    std::unique_ptr<HubFixture> m_hub;
    QUuid m_event;
    QByteArray m_token;
};

ledger::TicketRow participant(const QUuid &event, const QString &code, const QString &name)
{
    ledger::TicketRow row;
    row.code = code;
    row.ticketUuid = ticketUuid(event, code);
    row.name = name;
    return row;
}

void TstProtocolSearch::init()
{
    failOnAnyWarning();
    m_hub = std::make_unique<HubFixture>();
    m_event = m_hub->addEvent(QStringLiteral("Night Run"));
    ledger::TicketRow ada = participant(m_event, QStringLiteral("CODE-ADA-1"), QStringLiteral("Ada Müller-Łukasz"));
    ada.email = QStringLiteral("ada@example.org");
    ada.company = QStringLiteral("Ørsted");
    ada.order = QStringLiteral("QX7B2");
    m_hub->addTickets(m_event,
        std::vector<ledger::TicketRow>{ada, participant(m_event, QStringLiteral("X-2"), QStringLiteral("Bob O'Neill")),
            participant(m_event, QStringLiteral("X-3"), QStringLiteral("山田太郎"))});
    m_token = m_hub->addDevice(m_event, QStringLiteral("Laptop 1"));
}

HttpReply TstProtocolSearch::search(const QString &text, const QByteArray &token, const QByteArray &more) const
{
    const QByteArray query = "/participants?q=" + text.toUtf8().toPercentEncoding() + more;
    return m_hub->get(staffPath(m_event, query), token);
}

QStringList TstProtocolSearch::names(const QString &text) const
{
    QStringList found;
    for (const auto &hit : search(text, m_token).json().value(QStringLiteral("participants")).toArray())
        found.append(hit.toObject().value(QStringLiteral("name")).toString());
    return found;
}

void TstProtocolSearch::whatFindsAda_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<bool>("found");
    for (const QString &query : {QStringLiteral("ada"), QStringLiteral("MÜLLER"), QStringLiteral("muller"),
             QStringLiteral("mul ad"), QStringLiteral("lukasz"), QStringLiteral("orsted"), QStringLiteral("qx7b2"),
             QStringLiteral("ada@example.org"), QStringLiteral("muler"), QStringLiteral("CODE-ADA-1")})
        QTest::newRow(qPrintable(query)) << query << true;
    for (const QString &query : {QStringLiteral("ller"), QStringLiteral("CODE-ADA"), QStringLiteral("neill"),
             QStringLiteral("ada bob"), QStringLiteral("%%"), QStringLiteral("__")})
        QTest::newRow(qPrintable(query)) << query << false;
}

void TstProtocolSearch::whatFindsAda()
{
    QFETCH(QString, query);
    QFETCH(bool, found);
    QCOMPARE(names(query).contains(QStringLiteral("Ada Müller-Łukasz")), found);
}

void TstProtocolSearch::whatIsTooShortIsRefused()
{
    for (const QByteArray &query :
        QByteArrayList{"/participants", "/participants?q=", "/participants?q=a", "/participants?q=%20a%20"}) {
        const HttpReply reply = m_hub->get(staffPath(m_event, query), m_token);
        QCOMPARE(reply.status, 400);
        QCOMPARE(reply.code(), QStringLiteral("bad_parameter"));
    }
    QCOMPARE(names(QStringLiteral("山")), QStringList{QStringLiteral("山田太郎")});
    QCOMPARE(search(QStringLiteral("ada"), m_token, "&q=bob").status, 400);
}

void TstProtocolSearch::anAnswerShowsNoMoreThanNeeded()
{
    const HttpReply reply = search(QStringLiteral("müller"), m_token);
    const QJsonObject hit = reply.json().value(QStringLiteral("participants")).toArray().first().toObject();
    QCOMPARE(hit.value(QStringLiteral("email")).toString(), QStringLiteral("a***@example.org"));
    QCOMPARE(hit.value(QStringLiteral("order")).toString(), QStringLiteral("QX7B2"));
    QCOMPARE(hit.value(QStringLiteral("status")).toString(), QStringLiteral("valid"));
    QVERIFY(hit.value(QStringLiteral("checked_in")).isNull());
    QVERIFY(!reply.body.contains("CODE-ADA-1"));
    QCOMPARE(reply.json().value(QStringLiteral("truncated")).toBool(true), false);
    m_hub->addTickets(m_event,
        std::vector<ledger::TicketRow>{participant(m_event, QStringLiteral("X-4"), QStringLiteral("Ada Zuse"))});
    const QJsonObject one = search(QStringLiteral("ada"), m_token, "&limit=1").json();
    QCOMPARE(one.value(QStringLiteral("participants")).toArray().size(), 1);
    QCOMPARE(one.value(QStringLiteral("truncated")).toBool(), true);
}

void TstProtocolSearch::aDeviceHasSixtySearchesAMinute()
{
    for (int i = 0; i < 60; ++i)
        QCOMPARE(search(QStringLiteral("ada"), m_token).status, 200);
    const HttpReply refused = search(QStringLiteral("ada"), m_token);
    QCOMPARE(refused.status, 429);
    const int wait = refused.headers.value("retry-after").toInt();
    QVERIFY(wait >= 1 && wait <= 60);
    QCOMPARE(search(QStringLiteral("ada"), m_hub->addDevice(m_event, QStringLiteral("Laptop 2"))).status, 200);
    QCOMPARE(search(QStringLiteral("ada"), m_hub->addAdmin()).status, 200);
    QCOMPARE(m_hub->get(staffPath(m_event, "/manifest"), m_token).status, 200);
    m_hub->clock().advance(wait * 1'000LL);
    QCOMPARE(search(QStringLiteral("ada"), m_token).status, 200);
}

} // namespace

GATEBOOK_TEST_MAIN(TstProtocolSearch)
#include "tst_protocol_search.moc"
