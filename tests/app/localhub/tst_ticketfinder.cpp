// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDateTime>
#include <QDir>
#include <QSignalSpy>
#include <QTemporaryDir>

#include "app/localhub/ticketfinder.h"
#include "tests/support/testmain.h"

using namespace gatebook;

namespace {

void put(const QDir &dir, const QString &name, int minutesAgo)
{
    QVERIFY(dir.mkpath(QFileInfo(dir.filePath(name)).absolutePath()));
    QFile file(dir.filePath(name));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("code,name\n") > 0 && file.flush());
    QVERIFY(
        file.setFileTime(QDateTime::currentDateTime().addSecs(-60 * minutesAgo), QFileDevice::FileModificationTime));
}

QStringList namesOf(const TicketFiles &files)
{
    QStringList names;
    for (const TicketFile &file : files)
        names << file.name;
    return names;
}

} // namespace

class TicketFinderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { test::failOnAnyWarning(); }

    void listsAreFoundTheNewestFirst()
    {
        const QTemporaryDir dir;
        put(dir.path(), QStringLiteral("old.csv"), 50);
        put(dir.path(), QStringLiteral("sub/NEW.CSV"), 1);
        put(dir.path(), QStringLiteral("sub/below/tabs.tsv"), 20);
        put(dir.path(), QStringLiteral("letter.txt"), 1);
        put(dir.path(), QStringLiteral(".hidden/secret.csv"), 1);
        put(dir.path(), QStringLiteral("a/b/c/deep.csv"), 1);
        QVERIFY(QFile::link(dir.path(), dir.filePath(QStringLiteral("sub/round")))); // leads nowhere
        const QDir inside(dir.filePath(QStringLiteral("sub")));
        const TicketFiles files = TicketFinder::filesIn({dir.path(), inside.path(), QStringLiteral("/nowhere")});
        QCOMPARE(namesOf(files),
            QStringList({QStringLiteral("NEW.CSV"), QStringLiteral("tabs.tsv"), QStringLiteral("old.csv")}));
        QCOMPARE(files.first().path, inside.filePath(QStringLiteral("NEW.CSV")));
        QCOMPARE(files.first().folder, inside.path());
        QCOMPARE(files.first().sizeBytes, 10);
    }

    void onlyTheNewestOfManyAreShown()
    {
        const QTemporaryDir dir;
        for (int i = 0; i < 105; ++i)
            put(dir.path(), QStringLiteral("%1.csv").arg(i), i);
        const TicketFiles files = TicketFinder::filesIn({dir.path()});
        QCOMPARE(files.size(), TicketFinder::kFilesMax);
        QCOMPARE(files.first().name, QStringLiteral("0.csv"));
    }

    void aLookIsToldLater()
    {
        const QTemporaryDir dir;
        put(dir.path(), QStringLiteral("tickets.csv"), 1);
        TicketFinder finder;
        QSignalSpy found(&finder, &TicketFinder::found);
        finder.look({dir.path()});
        QVERIFY(found.isEmpty());
        QTRY_COMPARE(found.size(), 1);
        QCOMPARE(namesOf(found.first().first().value<TicketFiles>()), QStringList{QStringLiteral("tickets.csv")});
        finder.look({dir.path()});
        QTRY_COMPARE(found.size(), 2);
    }
};

GATEBOOK_TEST_MAIN(TicketFinderTest)
#include "tst_ticketfinder.moc"
