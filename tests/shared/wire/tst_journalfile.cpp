// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCryptographicHash>
#include <QObject>
#include <QTest>

#include "shared/wire/journalfile.h"
#include "tests/support/testmain.h"

using namespace gatebook;
using namespace gatebook::wire;

namespace {

const QUuid kEvent(QStringLiteral("6f1b3c1e-52a4-4e6e-9f61-0d3f5a9b7c11"));
const QUuid kDevice(QStringLiteral("0190d4a6-0000-7000-8000-000000000001"));

JournalScan scan()
{
    return {kEvent, kDevice, QStringLiteral("Łódź \"3\""), true,
        QByteArrayLiteral("{\"client_uuid\":\"x\",\"override\":{\"by\":\"Żółć\"}}")};
}

} // namespace

// The lines of docs/JOURNAL.md.
class JournalFileTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { test::failOnAnyWarning(); }

    void eachKindOfLineReadsBackAsItWas()
    {
        for (const JournalLine &line :
            {JournalLine(JournalHeader{1'700'000'000'123, QStringLiteral("gatebook-kiosk 1.2")}), JournalLine(scan()),
                JournalLine(JournalEnd{17})}) {
            const QByteArray text = encode(line);
            QVERIFY(text.endsWith("}\n") && text.count('\n') == 1);
            const auto read = decodeJournalLine(text);
            QVERIFY2(read.ok(), read ? "" : qPrintable(read.error().message));
            QCOMPARE(*read, line);
            QVERIFY(decodeJournalLine(text.chopped(1) + "\r\n").ok()); // as some mail programs leave it
        }
    }

    void aChangedByteIsNoticed()
    {
        const QByteArray text = encode(scan()).chopped(1);
        for (qsizetype at = 0; at < text.size(); ++at) {
            QByteArray changed = text;
            changed[at] = static_cast<char>(changed[at] ^ 1);
            QVERIFY2(!decodeJournalLine(changed).ok(), changed.constData());
            QVERIFY(!decodeJournalLine(text.left(at)).ok());
        }
    }

    void aLaterVersionIsNotGuessedAt()
    {
        QByteArray text = encode(JournalHeader{0, QStringLiteral("x")});
        const auto sealed = [](const QByteArray &body) {
            return body + ",\"sha256\":\"" + QCryptographicHash::hash(body, QCryptographicHash::Sha256).toHex() + "\"}";
        };
        QByteArray body = text.left(text.indexOf(",\"sha256\""));
        QVERIFY(decodeJournalLine(sealed(body)).ok());
        body.replace("\"gatebook_journal\":1", "\"gatebook_journal\":2");
        const auto read = decodeJournalLine(sealed(body));
        QVERIFY(!read.ok());
        QVERIFY(read.error().message.contains(QStringLiteral("version")));
        QVERIFY(!decodeJournalLine(sealed("[1")).ok());
        QVERIFY(!decodeJournalLine(sealed("{\"item\":{}")).ok()); // of no event and no device
    }
};

GATEBOOK_TEST_MAIN(JournalFileTest)
#include "tst_journalfile.moc"
