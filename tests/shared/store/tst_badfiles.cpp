// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include "shared/store/database.h"
#include "tests/support/testmain.h"
#include "tests/support/tinydisk.h"

using namespace gatebook;
using namespace gatebook::store;

namespace {

class BadFilesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aBadFileIsRefusedByName_data();
    void aBadFileIsRefusedByName();
    void aNewFileIsForItsOwnerAlone();
    void aReadOnlyDiskIsRefused();
    void aFullDiskFailsTheCommitAndLosesNothing();

private:
    static Result<std::unique_ptr<Database>> open(const QString &file, Role role = Role::Writer);

    std::unique_ptr<QTemporaryDir> m_folder;
};

void BadFilesTest::init()
{
    test::failOnAnyWarning();
    m_folder = std::make_unique<QTemporaryDir>();
}

Result<std::unique_ptr<Database>> BadFilesTest::open(const QString &file, Role role)
{
    return Database::open({Dialect::Sqlite, file, {}}, role);
}

void BadFilesTest::aBadFileIsRefusedByName_data()
{
    QTest::addColumn<int>("role");
    QTest::addColumn<int>("kind");
    const auto row = [](const char *name, Role role, Error::Kind kind) {
        QTest::newRow(name) << static_cast<int>(role) << static_cast<int>(kind);
    };
    row("no database", Role::Writer, Error::Kind::Corrupt);
    row("no database, read", Role::Reader, Error::Kind::Corrupt);
    row("truncated", Role::Writer, Error::Kind::Corrupt);
    row("truncated, read", Role::Reader, Error::Kind::Corrupt);
    row("a folder", Role::Writer, Error::Kind::Invalid);
    row("missing folder", Role::Writer, Error::Kind::NotFound);
    row("missing folder, read", Role::Reader, Error::Kind::NotFound);
    row("missing file, read", Role::Reader, Error::Kind::NotFound);
}

void BadFilesTest::aBadFileIsRefusedByName()
{
    QFETCH(int, role);
    QFETCH(int, kind);
    const QString row = QString::fromLatin1(QTest::currentDataTag());
    QString path = m_folder->filePath(QStringLiteral("t.db"));
    QByteArray content;
    if (row.startsWith(u"missing folder"))
        path = m_folder->filePath(QStringLiteral("no/t.db"));
    if (row == u"a folder")
        QVERIFY(QDir().mkpath(path));
    if (row.startsWith(u"truncated")) {
        QVERIFY((*open(path))
                    ->script({QStringLiteral("CREATE TABLE t (a)"),
                        QStringLiteral("INSERT INTO t VALUES (zeroblob(100000))")}));
        QVERIFY(QFile::resize(path, 20'000));
    }
    if (row.startsWith(u"no database")) {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray(10'000, 'x'));
    }
    const qint64 size = QFileInfo(path).size();
    const auto opened = open(path, static_cast<Role>(role));
    QVERIFY(!opened);
    const Error &error = opened.error();
    QVERIFY2(static_cast<int>(error.kind) == kind, qPrintable(error.message));
    QVERIFY2(error.message.contains(row.contains(u"folder,") || row.endsWith(u"g folder") ? m_folder->path() : path),
        qPrintable(error.message));
    QCOMPARE(QFileInfo(path).size(), size);
    QCOMPARE(QFileInfo::exists(path), !row.startsWith(u"missing"));
}

void BadFilesTest::aNewFileIsForItsOwnerAlone()
{
    const QString path = m_folder->filePath(QStringLiteral("t.db"));
    const auto database = open(path);
    QVERIFY(database.ok());
    QVERIFY((*database)->script({QStringLiteral("CREATE TABLE t (a)")}));
    constexpr QFile::Permissions kOthers = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther
        | QFile::WriteOther | QFile::ExeOther;
    for (const char *suffix : {"", "-wal", "-shm"}) {
        const QFileInfo file(path + QString::fromLatin1(suffix));
        QVERIFY2(file.exists(), suffix);
        QVERIFY2(!(file.permissions() & kOthers), suffix);
    }
}

void BadFilesTest::aReadOnlyDiskIsRefused()
{
    const test::TinyDisk disk(m_folder->path());
    if (!disk.isMounted())
        QSKIP("mounting a small file system is not permitted here");
    const QString path = m_folder->filePath(QStringLiteral("t.db"));
    QVERIFY(open(path));
    QVERIFY(disk.makeReadOnly());
    for (const QString &file : {path, m_folder->filePath(QStringLiteral("new.db"))}) {
        const auto opened = open(file);
        QVERIFY(!opened);
        QVERIFY2(opened.error().kind == Error::Kind::ReadOnly, qPrintable(opened.error().message));
        QVERIFY(opened.error().message.contains(file));
    }
}

void BadFilesTest::aFullDiskFailsTheCommitAndLosesNothing()
{
    const test::TinyDisk disk(m_folder->path());
    if (!disk.isMounted())
        QSKIP("mounting a small file system is not permitted here");
    const QString path = m_folder->filePath(QStringLiteral("t.db"));
    auto database = *open(path);
    QVERIFY(database->script({QStringLiteral("CREATE TABLE t (n integer PRIMARY KEY, b blob)")}));
    const QString insert = QStringLiteral("INSERT INTO t VALUES (?, zeroblob(20000))");
    int committed = 0;
    std::optional<Error> failed;
    for (int n = 1; n <= 100 && !failed; ++n) {
        const auto transaction = Transaction::begin(*database);
        QVERIFY(transaction.ok());
        QVERIFY2(database->change(insert, {n}), "the row waits in memory: it is the commit that meets the full disk");
        const auto done = (*transaction)->commit();
        if (done)
            committed = n;
        else
            failed = done.error();
    }
    QVERIFY(failed.has_value());
    QVERIFY2(failed->kind == Error::Kind::DiskFull, qPrintable(failed->message));
    QVERIFY(committed > 0);
    const auto rows = [&] {
        qint64 count = -1;
        const auto read = database->first(
            QStringLiteral("SELECT count(*) FROM t"), {}, [&count](const Row &row) { count = row.int64(0); });
        return read ? count : -2;
    };
    QCOMPARE(rows(), committed);
    database.reset();
    auto again = open(path);
    QVERIFY2(again.ok(), again.ok() ? "" : qPrintable(again.error().message));
    database = *std::move(again);
    QCOMPARE(rows(), committed);
}

} // namespace

GATEBOOK_TEST_MAIN(BadFilesTest)
#include "tst_badfiles.moc"
