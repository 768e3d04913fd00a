// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QSemaphore>

#include "server/telemetry/linewriter.h"
#include "tests/support/testmain.h"

using namespace gatebook;

namespace {

// What the sink of a writer was given; the test decides when it goes on and whether it works.
struct Paper
{
    QSemaphore mayWrite;
    QSemaphore asked;
    std::atomic<bool> held = false;
    std::atomic<bool> broken = false;
    QByteArray text;
};

class PaperSink final : public telemetry::LineSink
{
public:
    explicit PaperSink(Paper &paper) : m_paper(paper) { }

    [[nodiscard]] bool write(const QByteArray &lines, const std::atomic<bool> & /*hurry*/) override
    {
        m_paper.asked.release();
        if (m_paper.held)
            m_paper.mayWrite.acquire();
        if (m_paper.broken)
            return false;
        m_paper.text += lines;
        return true;
    }

private:
    Paper &m_paper;
};

std::unique_ptr<telemetry::LineWriter> writerOn(Paper &paper)
{
    return std::make_unique<telemetry::LineWriter>(std::make_unique<PaperSink>(paper),
        [](quint64 dropped) { return "dropped " + QByteArray::number(dropped) + '\n'; });
}

} // namespace

class LineWriterTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { gatebook::test::failOnAnyWarning(); }
    void linesArriveInOrder();
    void theEndWritesWhatWaits();
    void aStuckSinkHoldsNobodyUpAndItsLossIsTold();
    void linesThatCannotBeWrittenAreCounted();
};

void LineWriterTest::linesArriveInOrder()
{
    Paper paper;
    const auto writer = writerOn(paper);
    for (int i = 0; i < 3; ++i)
        writer->write("line " + QByteArray::number(i) + '\n');
    writer->flush();
    QCOMPARE(paper.text, QByteArray("line 0\nline 1\nline 2\n"));
    QCOMPARE(writer->dropped(), 0U);
}

void LineWriterTest::theEndWritesWhatWaits()
{
    Paper paper;
    auto writer = writerOn(paper);
    writer->write("last words\n");
    writer.reset();
    QCOMPARE(paper.text, QByteArray("last words\n"));
}

void LineWriterTest::aStuckSinkHoldsNobodyUpAndItsLossIsTold()
{
    Paper paper;
    paper.held = true;
    const auto writer = writerOn(paper);
    writer->write("first\n");
    paper.asked.acquire(); // it is stuck now
    const QByteArray line(QByteArray(1'023, 'x') + '\n');
    const quint64 room = telemetry::LineWriter::kQueueBytesMax / line.size();
    for (quint64 i = 0; i < room + 7; ++i) // returns though nothing moves
        writer->write(line);
    QCOMPARE(writer->dropped(), 7U);
    paper.held = false;
    paper.mayWrite.release();
    writer->flush();
    QVERIFY(paper.text.startsWith("first\ndropped 7\n" + line));
    QCOMPARE(paper.text.count(line), static_cast<qsizetype>(room));
    writer->write("after\n");
    writer->flush();
    QVERIFY(paper.text.endsWith(line + "after\n")); // told once
}

void LineWriterTest::linesThatCannotBeWrittenAreCounted()
{
    Paper paper;
    paper.broken = true;
    const auto writer = writerOn(paper);
    writer->write("lost\n");
    writer->write("lost, too\n");
    writer->flush();
    QCOMPARE(writer->dropped(), 2U);
    paper.broken = false;
    writer->write("kept\n");
    writer->flush();
    QCOMPARE(paper.text, QByteArray("dropped 2\nkept\n"));
}

GATEBOOK_TEST_MAIN(LineWriterTest)
#include "tst_linewriter.moc"
