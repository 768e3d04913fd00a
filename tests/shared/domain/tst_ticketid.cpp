// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QObject>
#include <QTest>

#include "shared/base/uuid.h"
#include "shared/domain/ticketid.h"
#include "shared/domain/validity.h"
#include "tests/support/testmain.h"

using namespace gatebook;

class TicketIdTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { test::failOnAnyWarning(); }
    void isTheUuidv5OfTheKnownVector();
    void hashesTheUtf8OfTheCode_data();
    void hashesTheUtf8OfTheCode();
    void trimsSixBlanksAndNothingElse();
    void isAnotherTicketAtAnotherEvent();
    void aWindowMayBeOpenAtEitherEnd();
};

void TicketIdTest::isTheUuidv5OfTheKnownVector()
{
    const QUuid dns(QStringLiteral("6ba7b810-9dad-11d1-80b4-00c04fd430c8")); // RFC 9562, A.4
    QCOMPARE(uuidText(ticketUuid(dns, QStringLiteral("www.example.com"))),
        QStringLiteral("2ed6657d-e927-568b-95e1-2665a8aea6a2"));
}

void TicketIdTest::hashesTheUtf8OfTheCode_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("uuid");
    // Made with Python's uuid.uuid5.
    QTest::newRow("plain") << QStringLiteral("TICKET-CODE") << QStringLiteral("6fc8ae15-1dd6-56c7-b824-419d981bd30c");
    QTest::newRow("trimmed") << QStringLiteral(" \t\r\nTICKET-CODE\v\f ")
                             << QStringLiteral("6fc8ae15-1dd6-56c7-b824-419d981bd30c");
    QTest::newRow("beyond the BMP") << QStringLiteral("Ä\U0001F600")
                                    << QStringLiteral("0e4d7622-c4e1-51bf-a86e-535644be45f2");
    QTest::newRow("GS1") << QStringLiteral("\u001d0104") << QStringLiteral("5fdcf827-26a5-5e25-a066-1e583440c373");
    QTest::newRow("U+FEFF") << QStringLiteral("\ufeffX") << QStringLiteral("16ac7a92-6d91-5ecc-99d2-972a7474e3d9");
}

void TicketIdTest::hashesTheUtf8OfTheCode()
{
    QFETCH(const QString, code);
    QFETCH(const QString, uuid);
    const QUuid event(QStringLiteral("0191d3a4-5b6c-7d8e-9f00-112233445566"));
    QCOMPARE(uuidText(ticketUuid(event, code)), uuid);
}

void TicketIdTest::trimsSixBlanksAndNothingElse()
{
    for (const char16_t blank : {0x09, 0x0a, 0x0b, 0x0c, 0x0d, 0x20})
        QCOMPARE(trimCode(QChar(blank) + QStringLiteral("a b") + QChar(blank)), QStringLiteral("a b"));
    for (const char16_t kept : {0x00, 0x08, 0x0e, 0x1c, 0x1d, 0x1f, 0x7f, 0x85, 0xa0, 0x2003, 0x2028, 0x3000, 0xfeff}) {
        const QString code = QChar(kept) + QStringLiteral("a") + QChar(kept);
        QCOMPARE(trimCode(code), code);
    }
    QCOMPARE(trimCode(QStringLiteral(" \t ")), QString());
    QCOMPARE(trimCode(QString()), QString());
}

void TicketIdTest::isAnotherTicketAtAnotherEvent()
{
    const QUuid event(QStringLiteral("0191d3a4-5b6c-7d8e-9f00-112233445566"));
    const QUuid other(QStringLiteral("0191d3a4-5b6c-7d8e-9f00-112233445567"));
    QVERIFY(ticketUuid(event, QStringLiteral("A")) != ticketUuid(other, QStringLiteral("A")));
    QVERIFY(ticketUuid(event, QStringLiteral("A")) != ticketUuid(event, QStringLiteral("a")));
}

void TicketIdTest::aWindowMayBeOpenAtEitherEnd()
{
    Ticket ticket;
    QVERIFY(isValidAt(ticket, 0));
    ticket.validFromMs = 10;
    QVERIFY(!isValidAt(ticket, 9));
    QVERIFY(isValidAt(ticket, 10));
    ticket.validFromMs.reset();
    ticket.validUntilMs = 10;
    QVERIFY(isValidAt(ticket, 9));
    QVERIFY(!isValidAt(ticket, 10));
}

GATEBOOK_TEST_MAIN(TicketIdTest)
#include "tst_ticketid.moc"
