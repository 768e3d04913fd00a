// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

#include "tests/e2e/hubprogram.h"
#include "tests/e2e/kioskprogram.h"
#include "tests/support/testmain.h"
#include "tests/support/tinydisk.h"

using namespace gatebook::test;

namespace {

constexpr int kPatienceMs = 30'000;

QStringList words(const char *line)
{
    return QString::fromLatin1(line).split(u' ', Qt::SkipEmptyParts);
}

// Takes every byte that is left.
bool fill(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
        return false;
    for (const int size : {65'536, 4'096, 1}) {
        const QByteArray block(size, 'x');
        while (file.write(block) == size) { }
    }
    return file.size() > 0;
}

} // namespace

// The real kiosk on a disk that is full: it says so, and goes on when there is space.
class FullDiskTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnAnyWarning(); }

    void whatCannotBeSavedIsNotDecided()
    {
        HubProgram hub;
        const QString folder = hub.file(QStringLiteral("kiosk"));
        QVERIFY(QDir().mkpath(folder));
        const TinyDisk disk(folder, QStringLiteral("8m"));
        if (!disk.isMounted())
            QSKIP("mounting a small file system is not permitted here");
        const QString event = hub.makeEvent();
        QCOMPARE(
            hub.run(words("import - --event") + QStringList{event}, "code,name\nA1,Ada\nB2,Bo\nC3,Cy\n").exitCode, 0);
        QVERIFY(hub.serve());
        const QJsonObject pairing = hub.run(words("--json pair --gate North --event") + QStringList{event}).json();

        KioskProgram kiosk(folder);
        QVERIFY(kiosk.start({QStringLiteral("--enroll"), pairing.value(QStringLiteral("uri")).toString()}));
        const auto verdictOf = [&](const QString &code) {
            const qsizetype before = kiosk.verdicts().size();
            kiosk.scan({code});
            return QTest::qWaitFor([&] { return kiosk.verdicts().size() > before; }, kPatienceMs)
                ? kiosk.verdicts().last().value(QStringLiteral("verdict")).toString()
                : QString();
        };
        QCOMPARE(verdictOf(QStringLiteral("A1")), QStringLiteral("admit"));
        const QString ballast = folder + QStringLiteral("/ballast");
        QVERIFY(fill(ballast));
        QCOMPARE(verdictOf(QStringLiteral("B2")), QStringLiteral("not_saved"));
        const QJsonObject refused = kiosk.verdicts().last();
        QVERIFY(refused.value(QStringLiteral("client_uuid")).isNull());
        QVERIFY2(refused.value(QStringLiteral("reason")).toString().contains(QStringLiteral("disk is full")),
            QJsonDocument(refused).toJson().constData());
        QCOMPARE(verdictOf(QStringLiteral("A1")), QStringLiteral("not_saved")); // it can't even deny
        QVERIFY(QFile::remove(ballast));
        QCOMPARE(verdictOf(QStringLiteral("C3")), QStringLiteral("admit"));
        QCOMPARE(verdictOf(QStringLiteral("A1")), QStringLiteral("already_in"));

        // A start on a full disk harms nothing either.
        kiosk.killAtVerdict(kiosk.verdictsOfThisRun() + 1);
        QCOMPARE(verdictOf(QStringLiteral("C3")), QStringLiteral("already_in"));
        QTRY_VERIFY_WITH_TIMEOUT(!kiosk.isRunning(), kPatienceMs);
        QVERIFY(fill(ballast));
        QVERIFY(kiosk.start({QStringLiteral("--once")}));
        (void)kiosk.finish(); // whether it comes up is a matter of bytes
        QVERIFY(QFile::remove(ballast));
        QVERIFY(kiosk.start({QStringLiteral("--once")}));
        QCOMPARE(kiosk.finish(), 0);
        QCOMPARE(hub.stop(), 0);
        checkHub(hub, event);
    }

private:
    static void checkHub(const HubProgram &hub, const QString &event)
    {
        const ProgramRun run = hub.run(words("export --kind attendance --format json --event") + QStringList{event});
        QStringList inside;
        const QJsonArray rows = QJsonDocument::fromJson(run.out).array();
        for (const auto &row : rows) {
            if (row[QStringLiteral("checked_in")].toBool())
                inside += row[QStringLiteral("code")].toString();
        }
        QCOMPARE(inside, (QStringList{QStringLiteral("A1"), QStringLiteral("C3")}));
        const ProgramRun scans = hub.run(words("export --kind scans --format json --event") + QStringList{event});
        QCOMPARE(QJsonDocument::fromJson(scans.out).array().size(), 4);
    }
};

GATEBOOK_TEST_MAIN(FullDiskTest)
#include "tst_fulldisk.moc"
