// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include "app/store/kioskdatabase.h"
#include "tests/support/testmain.h"
#include "tests/support/tinydisk.h"

using namespace gatebook;
using namespace gatebook::test;

// What a kiosk finds in its data directory when it starts.
class KioskDatabaseTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        failOnAnyWarning();
        m_dir = std::make_unique<QTemporaryDir>();
    }

    void aMissingDirectoryIsMade();
    void aDamagedFileIsRefused_data();
    void aDamagedFileIsRefused();
    void aNewerFileIsRefused();
    void anotherProgramsFileIsRefused();
    void aDirectoryThatCannotBeMadeIsRefused();
    void aReadOnlyDiskIsRefused();

private:
    [[nodiscard]] QString path() const { return m_dir->filePath(QStringLiteral("kiosk.db")); }
    [[nodiscard]] QByteArray content() const
    {
        QFile file(path());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    // Refused with one line that names the place; the file is as it was.
    void expectRefusal(Error::Kind kind, const QString &place)
    {
        const QByteArray before = content();
        const auto opened = KioskDatabase::open(m_dir->path());
        QVERIFY(!opened);
        const QString &message = opened.error().message;
        QVERIFY2(opened.error().kind == kind, qPrintable(message));
        QVERIFY2(message.contains(place) && !message.contains(u'\n'), qPrintable(message));
        QVERIFY(content() == before);
    }

    std::unique_ptr<QTemporaryDir> m_dir;
};

void KioskDatabaseTest::aMissingDirectoryIsMade()
{
    QVERIFY(KioskDatabase::open(m_dir->filePath(QStringLiteral("a/b"))).ok());
    QVERIFY(QFile::exists(m_dir->filePath(QStringLiteral("a/b/kiosk.db"))));
}

void KioskDatabaseTest::aDamagedFileIsRefused_data()
{
    QTest::addColumn<qint64>("from");
    QTest::addColumn<qint64>("to");
    QTest::newRow("all of it") << qint64(0) << qint64(-1);
    QTest::newRow("the first page's end") << qint64(200) << qint64(4'096);
    QTest::newRow("pages further on") << qint64(3 * 4'096) << qint64(9 * 4'096);
}

void KioskDatabaseTest::aDamagedFileIsRefused()
{
    QFETCH(qint64, from);
    QFETCH(qint64, to);
    QVERIFY(KioskDatabase::open(m_dir->path()).ok());
    QFile file(path());
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.seek(from));
    QVERIFY(file.write(QByteArray((to < 0 ? file.size() : to) - from, 'x')) > 0);
    file.close();
    expectRefusal(Error::Kind::Corrupt, path());
}

void KioskDatabaseTest::aNewerFileIsRefused()
{
    {
        const auto database = KioskDatabase::open(m_dir->path());
        QVERIFY(database.ok());
        QVERIFY((*database)->database().script({QStringLiteral("PRAGMA user_version = 99")}));
    }
    expectRefusal(Error::Kind::TooNew, path());
}

void KioskDatabaseTest::anotherProgramsFileIsRefused()
{
    {
        const auto other = store::Database::open({store::Dialect::Sqlite, path(), {}}, store::Role::Writer);
        QVERIFY(other.ok());
        QVERIFY((*other)->script({QStringLiteral("CREATE TABLE songs (title text)")}));
    }
    expectRefusal(Error::Kind::Conflict, path());
}

void KioskDatabaseTest::aDirectoryThatCannotBeMadeIsRefused()
{
    QFile file(m_dir->filePath(QStringLiteral("file")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    const QString below = file.fileName() + QStringLiteral("/data");
    const auto opened = KioskDatabase::open(below);
    QVERIFY(!opened);
    QVERIFY2(opened.error().message.contains(below), qPrintable(opened.error().message));
}

void KioskDatabaseTest::aReadOnlyDiskIsRefused()
{
    const TinyDisk disk(m_dir->path());
    if (!disk.isMounted())
        QSKIP("mounting a small file system is not permitted here");
    QVERIFY(KioskDatabase::open(m_dir->path()).ok());
    QVERIFY(disk.makeReadOnly());
    expectRefusal(Error::Kind::ReadOnly, m_dir->path());
}

GATEBOOK_TEST_MAIN(KioskDatabaseTest)
#include "tst_kioskdatabase.moc"
