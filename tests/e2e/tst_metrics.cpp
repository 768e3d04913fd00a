// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QSet>

#include "tests/e2e/batches.h"
#include "tests/e2e/hubfixture.h"
#include "tests/support/testmain.h"

namespace gatebook::test {

namespace {

struct Family
{
    QByteArray type;
    QByteArray help;
    int samples = 0;
};

// The part of a line up to the value: name and labels.
QByteArray seriesOf(const QByteArray &line)
{
    return line.left(line.lastIndexOf(' '));
}

// The family that a series belongs to.
QByteArray familyOf(const QByteArray &series, const QMap<QByteArray, Family> &families)
{
    const QByteArray name = series.left(series.contains('{') ? series.indexOf('{') : series.size());
    for (const char *suffix : {"_bucket", "_sum", "_count"}) {
        const QByteArray base = name.endsWith(suffix) ? name.chopped(qstrlen(suffix)) : QByteArray();
        if (families.value(base).type == "histogram")
            return base;
    }
    return name;
}

} // namespace

// GET /metrics as Prometheus and an operator want it.
class MetricsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void everySeriesIsOfAFamilyAndUnique();
    void namesFollowTheConventions();
    void theDocumentListsWhatIsThere();
    void prometheusOwnParserReadsIt();
    void requestsAreMeasuredByRoute();
    void refusalsOfTheFrontAreCounted();
    void groupsOfTheWriterAreMeasured();

private:
    [[nodiscard]] QByteArray page() const { return m_hub->get("/metrics", m_admin).body; }
    [[nodiscard]] static QMap<QByteArray, Family> familiesOf(const QByteArray &page);

    std::unique_ptr<HubFixture> m_hub;
    QByteArray m_admin;
    QUuid m_event;
    QByteArray m_device;
};

void MetricsTest::init()
{
    failOnAnyWarning();
    m_hub = std::make_unique<HubFixture>();
    m_admin = m_hub->addAdmin();
    m_event = m_hub->addEvent(QStringLiteral("Night Run"));
    m_device = m_hub->addDevice(m_event, QStringLiteral("Laptop"));
    m_hub->addTickets(m_event, {QStringLiteral("A")});
    QCOMPARE(m_hub->get("/nowhere").status, 404);
}

QMap<QByteArray, Family> MetricsTest::familiesOf(const QByteArray &page)
{
    QMap<QByteArray, Family> families;
    const QByteArrayList lines = page.split('\n');
    for (const QByteArray &line : lines) {
        const QByteArrayList words = line.split(' ');
        if (line.startsWith("# HELP "))
            families[words.at(2)].help = line.mid(8 + words.at(2).size());
        else if (line.startsWith("# TYPE "))
            families[words.at(2)].type = words.at(3);
    }
    for (const QByteArray &line : lines) {
        const QByteArray family = familyOf(seriesOf(line), families);
        if (!line.startsWith('#') && families.contains(family))
            ++families[family].samples;
    }
    return families;
}

void MetricsTest::everySeriesIsOfAFamilyAndUnique()
{
    const QByteArray text = page();
    QVERIFY(text.endsWith('\n') && !text.contains("\n\n"));
    const auto families = familiesOf(text);
    QVERIFY(families.size() > 20);
    QSet<QByteArray> seen;
    QByteArray last;
    QSet<QByteArray> over;
    for (const QByteArray &line : text.chopped(1).split('\n')) {
        const QByteArray name = line.startsWith('#') ? line.split(' ').at(2) : familyOf(seriesOf(line), families);
        QVERIFY2(families.contains(name), line.constData());
        if (name != last) { // a family stands together
            QVERIFY2(!over.contains(name), line.constData());
            over.insert(last);
            last = name;
        }
        if (line.startsWith('#'))
            continue;
        QVERIFY2(!seen.contains(seriesOf(line)), line.constData());
        seen.insert(seriesOf(line));
        bool ok = false;
        (void)line.mid(line.lastIndexOf(' ') + 1).toDouble(&ok);
        QVERIFY2(ok, line.constData());
    }
    for (auto family = families.begin(); family != families.end(); ++family)
        QVERIFY2(family->samples > 0 && !family->help.isEmpty() && !family->type.isEmpty(), family.key().constData());
}

// prometheus.io/docs/practices/naming
void MetricsTest::namesFollowTheConventions()
{
    static const QRegularExpression valid(QStringLiteral("^(gatebook|process)_[a-z0-9]+(_[a-z0-9]+)*$"));
    static const QRegularExpression foreignUnit(
        QStringLiteral("_(ms|us|milliseconds|microseconds|minutes|kb|mb)(_|$)"));
    const auto families = familiesOf(page());
    for (auto family = families.begin(); family != families.end(); ++family) {
        const QString name = QString::fromLatin1(family.key());
        QVERIFY2(valid.match(name).hasMatch(), family.key().constData());
        QVERIFY2(!foreignUnit.match(name).hasMatch(), family.key().constData());
        QCOMPARE(name.endsWith(u"_total"), family->type == "counter");
        QVERIFY2(family->help.endsWith('.'), family.key().constData());
        QVERIFY2(!name.contains(u"duration") || name.endsWith(u"_seconds"), family.key().constData());
    }
}

// One row of docs/METRICS.md for each family: | `name` | type | what |
void MetricsTest::theDocumentListsWhatIsThere()
{
    QFile file(qEnvironmentVariable("GATEBOOK_SOURCE") + QStringLiteral("/docs/METRICS.md"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    static const QRegularExpression row(QStringLiteral("^\\| `([a-z0-9_]+)(\\{[a-z, ]+\\})?` \\| ([a-z]+) \\|"));
    QMap<QByteArray, QByteArray> told;
    const QByteArrayList lines = file.readAll().split('\n');
    for (const QByteArray &line : lines) {
        const auto match = row.match(QString::fromUtf8(line));
        if (match.hasMatch())
            told.insert(match.captured(1).toLatin1(), match.captured(3).toLatin1());
    }
    QMap<QByteArray, QByteArray> there;
    const auto families = familiesOf(page());
    for (auto family = families.begin(); family != families.end(); ++family)
        there.insert(family.key(), family->type);
    QCOMPARE(told, there);
}

void MetricsTest::prometheusOwnParserReadsIt()
{
    const QString python = QFile::exists(QStringLiteral("/usr/bin/python3")) ? QStringLiteral("/usr/bin/python3")
                                                                             : QStringLiteral("python3");
    QProcess checker;
    checker.start(python, {qEnvironmentVariable("GATEBOOK_SOURCE") + QStringLiteral("/tests/e2e/checkmetrics.py")});
    checker.write(page());
    checker.closeWriteChannel();
    QVERIFY(checker.waitForFinished());
    const QByteArray said = checker.readAllStandardError();
    if (checker.exitCode() == HubFixture::kSkipped)
        QSKIP("python3-prometheus-client is not installed");
    QVERIFY2(checker.exitStatus() == QProcess::NormalExit && checker.exitCode() == 0, said.constData());
    QVERIFY2(checker.readAllStandardOutput().toInt() > 20, "it saw hardly any family");
}

void MetricsTest::requestsAreMeasuredByRoute()
{
    for (int i = 0; i < 3; ++i)
        QCOMPARE(m_hub->get("/healthz").status, 200);
    const QByteArray text = page();
    QVERIFY(text.contains("\ngatebook_http_request_duration_seconds_count{method=\"GET\",route=\"/healthz\"} 3\n"));
    QVERIFY(text.contains(
        "\ngatebook_http_request_duration_seconds_bucket{method=\"GET\",route=\"/healthz\",le=\"+Inf\"} 3\n"));
    QVERIFY(text.contains("\ngatebook_http_requests_in_flight 1\n")); // this one
    QVERIFY(text.contains("\ngatebook_connections_open "));
    QVERIFY(!text.contains("\ngatebook_http_received_bytes_total 0\n"));
}

void MetricsTest::refusalsOfTheFrontAreCounted()
{
    HttpRequest request;
    request.method = QByteArrayLiteral("BREW");
    request.target = QByteArrayLiteral("/healthz");
    QCOMPARE(m_hub->send(request).status, 501);
    QVERIFY(page().contains("\ngatebook_http_refused_requests_total{status=\"501\"} 1\n"));
}

void MetricsTest::groupsOfTheWriterAreMeasured()
{
    const QByteArray push
        = batchOf({admission(newUuid(), QStringLiteral("A")), admission(newUuid(), QStringLiteral("B"))});
    QCOMPARE(m_hub->post(staffPath(m_event, "/check-ins/batch"), m_device, push).status, 200);
    QVERIFY(page().contains("\ngatebook_writer_group_items_sum 2\n"));
    // The turn ends a moment after its answers.
    QTRY_VERIFY(page().contains("\ngatebook_writer_group_duration_seconds_count 1\n"));
    QVERIFY(page().contains("\ngatebook_writer_queue_items 0\n"));
}

} // namespace gatebook::test

GATEBOOK_TEST_MAIN(gatebook::test::MetricsTest)
#include "tst_metrics.moc"
