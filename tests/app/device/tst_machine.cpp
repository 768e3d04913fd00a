// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include "app/device/disk.h"
#include "app/device/machineprobe.h"
#include "app/device/power.h"
#include "tests/support/testmain.h"

using namespace gatebook;
using namespace gatebook::test;

namespace {

using Values = QMap<QString, QByteArray>;

constexpr int kPatienceMs = 20'000;

// One power supply as Linux shows it.
void addSupply(const QTemporaryDir &folder, const QString &name, const Values &values)
{
    QVERIFY(QDir(folder.path()).mkdir(name));
    for (auto value = values.begin(); value != values.end(); ++value) {
        QFile file(folder.filePath(name + u'/' + value.key()));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QVERIFY(file.write(value.value() + '\n') > 0);
    }
}

Values battery(const QByteArray &status, const QByteArray &capacity)
{
    return {{QStringLiteral("type"), "Battery"}, {QStringLiteral("status"), status},
        {QStringLiteral("capacity"), capacity}};
}

Values mains(const QByteArray &online)
{
    return {{QStringLiteral("type"), "Mains"}, {QStringLiteral("online"), online}};
}

} // namespace

class MachineTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnAnyWarning(); }

    void aPluggedLaptopIsOnMainsAndTellsItsBattery()
    {
        const QTemporaryDir folder;
        addSupply(folder, QStringLiteral("AC"), mains("1"));
        addSupply(folder, QStringLiteral("BAT0"), battery("Charging", "80"));
        const PowerFacts power = readPowerSupplies(folder.path());
        QVERIFY(power.source == PowerFacts::Source::Mains);
        QCOMPARE(power.percent, std::optional(80));
    }

    void anUnpluggedLaptopIsOnItsBatteries()
    {
        const QTemporaryDir folder;
        addSupply(folder, QStringLiteral("AC"), mains("0"));
        addSupply(folder, QStringLiteral("BAT0"), battery("Discharging", "30"));
        addSupply(folder, QStringLiteral("BAT1"), battery("Unknown", "10"));
        const PowerFacts power = readPowerSupplies(folder.path());
        QVERIFY(power.source == PowerFacts::Source::Battery);
        QCOMPARE(power.percent, std::optional(20));
    }

    void aSupplyThatIsTooWeakDoesNotHideThatTheBatteryDrains()
    {
        const QTemporaryDir folder;
        addSupply(folder, QStringLiteral("USBC0"), {{QStringLiteral("type"), "USB"}, {QStringLiteral("online"), "1"}});
        addSupply(folder, QStringLiteral("BAT0"), battery("Discharging", "55"));
        QVERIFY(readPowerSupplies(folder.path()).source == PowerFacts::Source::Battery);
    }

    void theBatteryOfAMouseIsNotTheMachines()
    {
        const QTemporaryDir folder;
        Values mouse = battery("Discharging", "5");
        mouse.insert(QStringLiteral("scope"), "Device");
        addSupply(folder, QStringLiteral("hidpp_battery_0"), mouse);
        const PowerFacts power = readPowerSupplies(folder.path());
        QVERIFY(power.source == PowerFacts::Source::Mains);
        QVERIFY(!power.percent);
    }

    void aBatteryThatTellsNonsenseHasNoPercentage()
    {
        const QTemporaryDir folder;
        addSupply(folder, QStringLiteral("BAT0"), battery("Discharging", "no idea"));
        addSupply(folder, QStringLiteral("BAT1"), battery("Discharging", "250"));
        const PowerFacts power = readPowerSupplies(folder.path());
        QVERIFY(power.source == PowerFacts::Source::Battery);
        QVERIFY(!power.percent);
    }

    void aSystemThatSaysNothingIsUnknown()
    {
        QVERIFY(readPowerSupplies(QStringLiteral("/nowhere/power_supply")).source == PowerFacts::Source::Unknown);
    }

    void aFolderThatTakesFilesIsFoundGoodAndLeftEmpty()
    {
        const QTemporaryDir folder;
        QVERIFY(tryWriting(folder.path()).ok);
        QVERIFY(QDir(folder.path()).isEmpty());
        QVERIFY(freeBytesAt(folder.path()).value_or(0) > 0);
    }

    void aFolderThatIsNotThereIsToldWithoutItsPath()
    {
        const DiskWrite write = tryWriting(QStringLiteral("/nowhere/kiosk"));
        QVERIFY(!write.ok);
        QVERIFY(!write.problem.isEmpty());
        QVERIFY2(!write.problem.contains(QStringLiteral("nowhere")), qPrintable(write.problem));
        QVERIFY(!freeBytesAt(QString()));
    }

    void aDiskThatIsFullIsToldSo()
    {
        const QTemporaryDir folder;
        QVERIFY(QFile::link(QStringLiteral("/dev/full"), folder.filePath(QStringLiteral("write-trial.tmp"))));
        const DiskWrite write = tryWriting(folder.path());
        QVERIFY(!write.ok);
        QVERIFY2(write.problem.contains(QStringLiteral("full")), qPrintable(write.problem));
    }

    void aFileIsSavedWholeOrNamedAsNotWritten()
    {
        const QTemporaryDir folder;
        MachineProbe probe(folder.path());
        QSignalSpy saved(&probe, &MachineProbe::saved);
        probe.save(QStringLiteral("figures.txt"), "one");
        probe.save(QStringLiteral("figures.txt"), "two");
        probe.save(QStringLiteral("no such folder/figures.txt"), "three");
        QTRY_COMPARE_WITH_TIMEOUT(saved.size(), 3, kPatienceMs);
        QVERIFY(saved.at(1).at(0).toBool());
        QFile file(saved.at(1).at(1).toString());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), QByteArray("two"));
        QVERIFY(!saved.at(2).at(0).toBool());
        QVERIFY(saved.at(2).at(1).toString().contains(QStringLiteral("figures.txt")));
    }

    void theProbeTriesToWriteOnlyWhenAskedAndRemembersIt()
    {
        const QTemporaryDir folder;
        MachineProbe probe(folder.path());
        QSignalSpy looked(&probe, &MachineProbe::looked);
        QTRY_COMPARE_WITH_TIMEOUT(looked.size(), 1, kPatienceMs);
        QVERIFY(!looked.last().first().value<MachineFacts>().write);
        QVERIFY(looked.last().first().value<MachineFacts>().freeBytes);
        probe.lookNow();
        probe.lookNow();
        probe.lookNow(); // no more than one waits
        QTRY_COMPARE_WITH_TIMEOUT(looked.size(), 3, kPatienceMs);
        QVERIFY(looked.last().first().value<MachineFacts>().write->ok);
    }
};

GATEBOOK_TEST_MAIN(MachineTest)
#include "tst_machine.moc"
