// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QProcess>
#include <QTest>

#include "tests/e2e/hubprogram.h"
#include "tests/support/testmain.h"

namespace gatebook::test {

namespace {

QStringList words(const char *line)
{
    return QString::fromLatin1(line).split(u' ', Qt::SkipEmptyParts);
}

QByteArray ticketList(int count)
{
    QByteArray text = "code,name\n";
    for (int i = 0; i < count; ++i)
        text += "T" + QByteArray::number(i) + ",Guest " + QByteArray::number(i) + "\n";
    return text;
}

} // namespace

// The data directory on a small drive of its own, which gets full or read-only. Needs the right to mount.
class HubDiskTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void aFullDriveStopsAnImportWhichGoesOnLater();
    void aDriveWithoutRoomIsRefusedAtTheStart();
    void aFullDriveLeavesNoHalfExport();
    void aReadOnlyDriveIsRefusedAndLeftAlone();

private:
    [[nodiscard]] bool mount(const QStringList &options) const;
    [[nodiscard]] bool remount(const QString &option) const;
    void fill() const;

    std::unique_ptr<HubProgram> m_hub;
    QString m_event;
};

bool HubDiskTest::mount(const QStringList &options) const
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(QStringLiteral("mount"), options);
    return process.waitForFinished() && process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0;
}

bool HubDiskTest::remount(const QString &option) const
{
    return mount({QStringLiteral("-o"), QStringLiteral("remount,") + option, m_hub->dataDir()});
}

void HubDiskTest::init()
{
    failOnAnyWarning();
    m_event.clear();
    m_hub = std::make_unique<HubProgram>();
    QVERIFY(QDir().mkpath(m_hub->dataDir()));
    if (!mount({QStringLiteral("-t"), QStringLiteral("tmpfs"), QStringLiteral("-o"), QStringLiteral("size=2m"),
            QStringLiteral("tmpfs"), m_hub->dataDir()}))
        QSKIP("no right to mount a drive here");
}

void HubDiskTest::cleanup()
{
    m_hub->kill();
    QProcess::execute(QStringLiteral("umount"), {QStringLiteral("-q"), m_hub->dataDir()});
    m_hub.reset();
}

void HubDiskTest::fill() const
{
    QFile filler(m_hub->dataDir() + QStringLiteral("/filler"));
    QVERIFY(filler.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
    const QByteArray block(4'096, 'x');
    while (filler.write(block) == block.size()) { }
}

// Refused in one line that says why.
void expectRefusal(const ProgramRun &run, const char *why)
{
    QVERIFY2(run.exitCode == 1, run.err.constData());
    QCOMPARE(run.out, QByteArray());
    QVERIFY2(run.err.count('\n') == 1 && run.err.contains(why), run.err.constData());
}

void HubDiskTest::aFullDriveStopsAnImportWhichGoesOnLater()
{
    m_event = m_hub->makeEvent();
    QVERIFY(!m_event.isEmpty());
    const QStringList import = words("import - --json --event") + QStringList{m_event};
    const QByteArray list = ticketList(20'000);
    expectRefusal(m_hub->run(import, list), "full");
    QVERIFY(remount(QStringLiteral("size=64m")));
    QCOMPARE(m_hub->run(words("verify")).exitCode, 0);
    const QJsonObject counts = m_hub->run(import, list).json();
    QCOMPARE(counts[QStringLiteral("added")].toInt() + counts[QStringLiteral("unchanged")].toInt(), 20'000);
    QCOMPARE(m_hub->run(words("verify")).exitCode, 0);
}

void HubDiskTest::aDriveWithoutRoomIsRefusedAtTheStart()
{
    fill();
    for (const char *line : {"serve --listen 127.0.0.1:0", "event create --name X"})
        expectRefusal(m_hub->run(words(line)), "full");
    QVERIFY(QFile::remove(m_hub->dataDir() + QStringLiteral("/filler")));
    QVERIFY(!m_hub->makeEvent().isEmpty());
    QVERIFY(m_hub->serve());
}

// So small that all of it waits in a buffer until the file is closed.
void HubDiskTest::aFullDriveLeavesNoHalfExport()
{
    m_event = m_hub->makeEvent();
    const QStringList to{QStringLiteral("--event"), m_event};
    QCOMPARE(m_hub->run(words("import -") + to, ticketList(9)).exitCode, 0);
    QVERIFY(m_hub->serve());
    const QString list = m_hub->dataDir() + QStringLiteral("/list.csv");
    const QStringList exportIt = words("export --output") + QStringList{list} + to;
    const QString code = m_hub->dataDir() + QStringLiteral("/code.png");
    QCOMPARE(m_hub->run(exportIt).exitCode, 0);
    QFile before(list);
    QVERIFY(before.open(QIODevice::ReadOnly));
    const QByteArray content = before.readAll();
    before.close();
    fill();
    expectRefusal(m_hub->run(exportIt), "cannot write");
    QVERIFY(before.open(QIODevice::ReadOnly));
    QCOMPARE(before.readAll(), content);
    expectRefusal(m_hub->run(words("pair --gate N --png") + QStringList{code} + to), "full");
    QVERIFY(!QFile::exists(code));
}

void HubDiskTest::aReadOnlyDriveIsRefusedAndLeftAlone()
{
    m_event = m_hub->makeEvent();
    const QStringList to{QStringLiteral("--event"), m_event};
    QVERIFY(remount(QStringLiteral("ro")));
    expectRefusal(m_hub->run(words("serve --listen 127.0.0.1:0")), "permissions");
    expectRefusal(m_hub->run(words("event create --name X")), "permissions");
    expectRefusal(m_hub->run(words("import -") + to, ticketList(2)), "permissions");
    expectRefusal(m_hub->run(words("pair --gate N") + to), "permissions");
    QVERIFY(remount(QStringLiteral("rw")));
    QVERIFY(m_hub->run(words("event list")).out.contains(m_event.toLatin1()));
    QCOMPARE(m_hub->run(words("import -") + to, ticketList(2)).exitCode, 0);
    QVERIFY(m_hub->serve());
}

} // namespace gatebook::test

GATEBOOK_TEST_MAIN(gatebook::test::HubDiskTest)
#include "tst_hubcli_disk.moc"
