// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>

#include "server/telemetry/logfile.h"
#include "tests/support/testmain.h"
#include "tests/support/tinydisk.h"

using namespace gatebook;
using telemetry::LogFile;

namespace {

const std::atomic<bool> kNoHurry = false;

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class LogFileTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void linesAreAppendedAcrossStarts();
    void onlyItsOwnerReadsIt();
    void aFullFileMovesAsideAndTheOldestGoes();
    void whatIsNoFileIsRefused();
    void aFullDiskLeavesNoTornLine();

private:
    std::unique_ptr<QTemporaryDir> m_dir;
    QString m_path;
};

void LogFileTest::init()
{
    gatebook::test::failOnAnyWarning();
    m_dir = std::make_unique<QTemporaryDir>();
    m_path = m_dir->filePath(QStringLiteral("access.log"));
}

void LogFileTest::linesAreAppendedAcrossStarts()
{
    for (const QByteArray &line : {QByteArray("one\n"), QByteArray("two\n")}) {
        const auto file = LogFile::open(m_path, {});
        QVERIFY(file.ok());
        QVERIFY((*file)->write(line, kNoHurry));
    }
    QCOMPARE(contentOf(m_path), QByteArray("one\ntwo\n"));
}

void LogFileTest::onlyItsOwnerReadsIt()
{
    QFile open(m_path);
    QVERIFY(open.open(QIODevice::WriteOnly));
    QVERIFY(open.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup | QFile::ReadOther));
    open.close();
    QVERIFY(LogFile::open(m_path, {}).ok());
    QVERIFY(!(QFileInfo(m_path).permissions() & (QFile::ReadGroup | QFile::ReadOther)));
}

void LogFileTest::aFullFileMovesAsideAndTheOldestGoes()
{
    const auto file = LogFile::open(m_path, {.bytes = 10, .files = 3});
    QVERIFY(file.ok());
    for (const char *line : {"first 9.\n", "second 9\n", "third 9.\n", "fourth 9\n"})
        QVERIFY((*file)->write(line, kNoHurry));
    QCOMPARE(contentOf(m_path), QByteArray("fourth 9\n"));
    QCOMPARE(contentOf(m_path + QStringLiteral(".1")), QByteArray("third 9.\n"));
    QCOMPARE(contentOf(m_path + QStringLiteral(".2")), QByteArray("second 9\n"));
    QCOMPARE(QDir(m_dir->path()).entryList(QDir::Files).size(), 3);
}

void LogFileTest::whatIsNoFileIsRefused()
{
    for (const QString &path : {m_dir->path(), QStringLiteral("/dev/null")}) {
        const auto file = LogFile::open(path, {});
        QVERIFY(!file.ok());
        QVERIFY(file.error().message.contains(path));
    }
    QVERIFY(!LogFile::open(m_dir->filePath(QStringLiteral("no/such/folder.log")), {}).ok());
}

void LogFileTest::aFullDiskLeavesNoTornLine()
{
    const gatebook::test::TinyDisk disk(m_dir->path(), QStringLiteral("64k"));
    if (!disk.isMounted())
        QSKIP("no right to mount a drive here");
    const QByteArray line = QByteArray(5'000, 'x') + '\n';
    {
        const auto file = LogFile::open(m_path, {});
        QVERIFY(file.ok());
        int written = 0;
        while (written < 100 && (*file)->write(line, kNoHurry))
            ++written;
        QVERIFY(written > 0 && written < 100);
        QCOMPARE(contentOf(m_path).size(), written * line.size());
    }
    QVERIFY(QFile::remove(m_path));
}

GATEBOOK_TEST_MAIN(LogFileTest)
#include "tst_logfile.moc"
