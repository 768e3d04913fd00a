// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QGuiApplication>
#include <QSignalSpy>
#include <QVideoFrame>
#include <QVideoSink>

#include "app/scan/camerasource.h"
#include "app/scan/scanner.h"
#include "tests/support/testmain.h"
#include "tests/support/virtualcamera/film.h"
#include "tests/support/virtualcamera/virtualcameras.h"

using namespace gatebook;
using namespace gatebook::test;

namespace {

using State = FrameSource::State;

constexpr int kPatienceMs = 60'000; // far beyond what any step takes
const QString kGate = QStringLiteral("Gate camera");

// From the camera to what was read, as the kiosk puts it together.
struct Pipeline
{
    explicit Pipeline(const QString &cameraName) : source(cameraName, clock), scanner(source, mailbox, clock)
    {
        scanner.setVideoSink(&sink);
        QObject::connect(&scanner, &Scanner::sighted, &scanner, [this](const ScanEvent &scan) { texts << scan.text; });
        QObject::connect(&scanner, &Scanner::aimHintChanged, &scanner, [this](AimHint now) { hint = now; });
        QObject::connect(&source, &FrameSource::stateChanged, &source, [this] { states << source.state(); });
        QObject::connect(&source, &FrameSource::problem, &source, [this](const QString &text) { problems << text; });
        scanner.start();
    }
    [[nodiscard]] bool isLive() const { return source.state() == State::Live; }

    SystemClock clock;
    FrameMailbox mailbox;
    CameraSource source;
    QVideoSink sink;
    Scanner scanner;
    QSet<QString> texts;
    AimHint hint = AimHint::None;
    QList<State> states;
    QStringList problems;
};

} // namespace

// The real QCamera path: a webcam of GStreamer's, Qt's camera and session, the sink, the mailbox, the decoder.
class CameraTest : public QObject
{
    Q_OBJECT

public:
    explicit CameraTest(VirtualCameras &cameras) : m_cameras(cameras) { }

private:
    void plugInFilm(const QString &name, const QString &format = QStringLiteral("YUY2"), bool looped = true)
    {
        m_cameras.plugIn(
            name, VirtualCameras::filmCaps(format), VirtualCameras::filmPipeline(m_film.path(), format, looped));
    }

    VirtualCameras &m_cameras;
    QTemporaryDir m_film;
    QSet<QString> m_tickets;

private Q_SLOTS:
    void initTestCase()
    {
        if (const QString missing = VirtualCameras::missing(); !missing.isEmpty())
            QSKIP(qPrintable(missing));
        const std::vector<FilmTicket> tickets = filmTickets();
        QVERIFY2(makeFilm(tickets, m_film.path()), "zint is needed to draw tickets: ./dev setup");
        for (const FilmTicket &ticket : tickets)
            m_tickets << ticket.text;
    }
    void init()
    {
        // Any but those of a machine without a sound server (Qt looks for all its devices at once) and of one that is busy.
        QTest::failOnWarning(QRegularExpression(QStringLiteral(
            "^(?!PulseAudioService: pa_context_connect|Failed to start video surface due to main thread)")));
    }
    void cleanup() { m_cameras.pullOutAll(); }

    void theTicketsOfAFilmAreReadInEveryPixelFormat_data()
    {
        QTest::addColumn<QString>("format");
        QTest::addColumn<QVideoFrameFormat::PixelFormat>("arrives");
        const auto row = [](const char *format, QVideoFrameFormat::PixelFormat arrives) {
            QTest::newRow(format) << QString::fromLatin1(format) << arrives;
        };
        row("YUY2", QVideoFrameFormat::Format_YUYV);
        row("NV12", QVideoFrameFormat::Format_NV12);
        row("I420", QVideoFrameFormat::Format_YUV420P);
        row("JPEG", QVideoFrameFormat::Format_YUV420P);
    }

    void theTicketsOfAFilmAreReadInEveryPixelFormat()
    {
        QFETCH(QString, format);
        QFETCH(QVideoFrameFormat::PixelFormat, arrives);
        plugInFilm(kGate, format);
        Pipeline pipeline(kGate);
        QVideoFrameFormat::PixelFormat arrived = QVideoFrameFormat::Format_Invalid;
        connect(&pipeline.sink, &QVideoSink::videoFrameChanged, this, [&arrived](const QVideoFrame &frame) {
            if (frame.isValid())
                arrived = frame.pixelFormat();
        });
        QTRY_VERIFY_WITH_TIMEOUT(pipeline.texts.contains(m_tickets), kPatienceMs);
        QCOMPARE(pipeline.texts, m_tickets); // nothing was misread
        QCOMPARE(arrived, arrives);
        QVERIFY(pipeline.isLive());
        QCOMPARE(pipeline.source.description(), kGate);
    }

    void aStreamThatEndsIsBuiltAnew()
    {
        plugInFilm(kGate, QStringLiteral("NV12"), false);
        Pipeline pipeline(kGate);
        for (const State expected : {State::Live, State::Stalled, State::Live}) {
            QTRY_VERIFY_WITH_TIMEOUT(pipeline.states.contains(expected), kPatienceMs);
            pipeline.states.remove(0, pipeline.states.indexOf(expected) + 1);
        }
    }

    void aCameraThatFreezesIsNoticedAndComesBack()
    {
        plugInFilm(kGate);
        Pipeline pipeline(kGate);
        QTRY_VERIFY_WITH_TIMEOUT(pipeline.isLive(), kPatienceMs);
        m_cameras.setFrozen(kGate, true);
        QTRY_COMPARE_WITH_TIMEOUT(pipeline.source.state(), State::Stalled, kPatienceMs);
        m_cameras.setFrozen(kGate, false);
        QTRY_VERIFY_WITH_TIMEOUT(pipeline.isLive(), kPatienceMs);
        pipeline.texts.clear();
        QTRY_VERIFY_WITH_TIMEOUT(!pipeline.texts.isEmpty(), kPatienceMs);
    }

    void aCameraThatIsPulledOutComesBackWhenPluggedIn()
    {
        plugInFilm(kGate);
        Pipeline pipeline(kGate);
        for (int i = 0; i < 2; ++i) {
            QTRY_VERIFY_WITH_TIMEOUT(pipeline.isLive(), kPatienceMs);
            m_cameras.pullOut(kGate);
            QTRY_VERIFY_WITH_TIMEOUT(!pipeline.isLive(), kPatienceMs);
            plugInFilm(kGate);
        }
        QTRY_VERIFY_WITH_TIMEOUT(pipeline.isLive(), kPatienceMs);
        pipeline.texts.clear();
        QTRY_VERIFY_WITH_TIMEOUT(!pipeline.texts.isEmpty(), kPatienceMs);
    }

    void theCameraIsChosenByItsName()
    {
        m_cameras.plugIn(QStringLiteral("A blank wall"), VirtualCameras::filmCaps(QStringLiteral("NV12")),
            QStringLiteral("videotestsrc is-live=true pattern=white"));
        plugInFilm(kGate);
        Pipeline pipeline(kGate);
        QTRY_VERIFY_WITH_TIMEOUT(!pipeline.texts.isEmpty(), kPatienceMs);
        QCOMPARE(pipeline.source.description(), kGate);
    }

    void aDarkPictureIsSaid()
    {
        m_cameras.plugIn(kGate, VirtualCameras::filmCaps(QStringLiteral("NV12")),
            QStringLiteral("videotestsrc is-live=true pattern=black"));
        Pipeline pipeline(kGate);
        QTRY_COMPARE_WITH_TIMEOUT(pipeline.hint, AimHint::TooDark, kPatienceMs);
    }

    void aCameraThatIsNotThereIsNamedAndWaitedFor()
    {
        Pipeline pipeline(QStringLiteral("Left gate"));
        QCOMPARE(pipeline.source.state(), State::Absent);
        QCOMPARE(pipeline.problems.size(), 1);
        QVERIFY2(pipeline.problems.constFirst().contains(QStringLiteral("“Left gate” not found")),
            qPrintable(pipeline.problems.constFirst()));
        plugInFilm(QStringLiteral("Left gate"));
        QTRY_VERIFY_WITH_TIMEOUT(pipeline.isLive(), kPatienceMs);
        QCOMPARE(pipeline.problems.size(), 1);
    }

    // Who named no camera wants to scan: with whichever there is.
    void withoutANameAnotherCameraTakesOver()
    {
        plugInFilm(QStringLiteral("Built-in"));
        Pipeline pipeline({});
        QTRY_VERIFY_WITH_TIMEOUT(pipeline.isLive(), kPatienceMs);
        m_cameras.pullOutAll();
        QTRY_VERIFY_WITH_TIMEOUT(!pipeline.isLive(), kPatienceMs);
        plugInFilm(QStringLiteral("Spare"));
        QTRY_VERIFY_WITH_TIMEOUT(pipeline.isLive(), kPatienceMs);
        QCOMPARE(pipeline.source.description(), QStringLiteral("Spare"));
    }
};

int main(int argc, char **argv)
{
    VirtualCameras cameras; // before Qt looks for any
    const QTemporaryDir runtime;
    qputenv("XDG_RUNTIME_DIR", runtime.path().toLocal8Bit());
    const QGuiApplication app(argc, argv);
    CameraTest test(cameras);
    return QTest::qExec(&test, argc, argv);
}
#include "tst_camera.moc"
