// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>

#include <cstdio>

#include "app/scan/codesreader.h"
#include "tests/support/testmain.h"

using namespace gatebook;

class CodesReaderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { test::failOnAnyWarning(); }

    void linesAreReadOneAtATimeWhenAskedFor()
    {
        QFile file(m_folder.filePath(QStringLiteral("codes.txt")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QVERIFY(file.write("A-1\r\n\nB 2 \nC-3") > 0);
        file.close();
        auto reader = CodesReader::open(file.fileName());
        QVERIFY(reader.ok());
        QSignalSpy lines((*reader).get(), &CodesReader::line);
        QSignalSpy finished((*reader).get(), &CodesReader::finished);
        for (const char *expected : {"A-1", "B 2 ", "C-3"}) {
            (*reader)->requestNext();
            QVERIFY(lines.wait());
            QCOMPARE(lines.takeFirst().at(0).toString(), QString::fromLatin1(expected));
            QCOMPARE(lines.size(), 0);
        }
        (*reader)->requestNext();
        QVERIFY(finished.wait());
        QVERIFY(!CodesReader::open(m_folder.filePath(QStringLiteral("none.txt"))).ok());
    }

    // Half of it could be another ticket's code.
    void aLineOfStandardInputDoesNotEndAtANullCharacter()
    {
        const QString name = m_folder.filePath(QStringLiteral("input.txt"));
        QFile file(name);
        QVERIFY(file.open(QIODevice::WriteOnly));
        const QByteArray line("A-1\0B", 5);
        QVERIFY(file.write(line + "\nC-2\n") > 0);
        file.close();
        QVERIFY(std::freopen(QFile::encodeName(name).constData(), "rb", stdin) != nullptr);
        auto reader = CodesReader::open(QStringLiteral("-"));
        QVERIFY(reader.ok());
        QSignalSpy lines((*reader).get(), &CodesReader::line);
        for (const QByteArray &expected : {line, QByteArray("C-2")}) {
            (*reader)->requestNext();
            QVERIFY(lines.wait());
            QCOMPARE(lines.takeFirst().at(0).toString(), QString::fromLatin1(expected));
        }
    }

private:
    QTemporaryDir m_folder;
};

GATEBOOK_TEST_MAIN(CodesReaderTest)
#include "tst_codesreader.moc"
