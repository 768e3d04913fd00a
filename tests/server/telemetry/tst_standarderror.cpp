// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtGlobal>

#include "server/telemetry/linewriter.h"
#include "server/telemetry/platform/standarderror.h"
#include "tests/support/testmain.h"

#include <array>
#include <fcntl.h>
#include <unistd.h>

using namespace gatebook;

namespace {

// Standard error is the given descriptor as long as it lives.
class Redirected
{
public:
    explicit Redirected(int to) : m_before(::dup(STDERR_FILENO)) { ::dup2(to, STDERR_FILENO); }
    ~Redirected()
    {
        ::dup2(m_before, STDERR_FILENO);
        ::close(m_before);
    }
    Redirected(const Redirected &) = delete;
    Redirected &operator=(const Redirected &) = delete;

private:
    int m_before;
};

struct Pipe
{
    Pipe() { made = ::pipe(ends.data()) == 0; }
    ~Pipe()
    {
        ::close(ends[0]);
        ::close(ends[1]);
    }
    Pipe(const Pipe &) = delete;
    Pipe &operator=(const Pipe &) = delete;

    std::array<int, 2> ends{-1, -1};
    bool made = false;
};

telemetry::LineWriter::Notice silent()
{
    return [](quint64) { return QByteArray(); };
}

} // namespace

class StandardErrorTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { gatebook::test::failOnAnyWarning(); }
    void linesComeThroughAPipe();
    void aPipeThatNobodyReadsDoesNotKeepTheProgramFromEnding();
};

void StandardErrorTest::linesComeThroughAPipe()
{
    const Pipe pipe;
    QVERIFY(pipe.made);
    {
        const Redirected redirected(pipe.ends[1]);
        telemetry::LineWriter writer(std::make_unique<telemetry::StandardError>(), silent());
        writer.write("one\n");
        writer.write("two\n");
        writer.flush();
    }
    std::array<char, 64> bytes{};
    const auto size = ::read(pipe.ends[0], bytes.data(), bytes.size());
    QCOMPARE(QByteArray(bytes.data(), size), QByteArray("one\ntwo\n"));
}

void StandardErrorTest::aPipeThatNobodyReadsDoesNotKeepTheProgramFromEnding()
{
    const Pipe pipe;
    QVERIFY(pipe.made);
    const Redirected redirected(pipe.ends[1]);
    const QByteArray line = QByteArray(1'023, 'x') + '\n';
    telemetry::LineWriter writer(std::make_unique<telemetry::StandardError>(), silent());
    for (int i = 0; i < 10'000; ++i) // far more than a pipe and the queue hold
        writer.write(line);
    QVERIFY(writer.dropped() > 0);
    // The destructor returns.
}

GATEBOOK_TEST_MAIN(StandardErrorTest)
#include "tst_standarderror.moc"
