// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/kiosk.h"

#include <QCoreApplication>
#include <QQuickWindow>

#include <cstdio>
#include <utility>

#include "app/scan/camerasource.h"
#include "app/scan/picturesource.h"
#include "app/view/synctext.h"
#include "shared/wire/pairinguri.h"

namespace gatebook {

namespace {

constexpr int kDoneCheckMs = 100; // --once

} // namespace

Kiosk::Kiosk(KioskOptions options, const Clock &clock, RandomSource &random)
    : m_options(std::move(options)), m_clock(clock), m_core(clock, random), m_wedge(clock),
      m_view(clock, m_options.windowed || m_options.headless), m_lock(clock, m_view),
      m_oneLaptop(clock, m_core, m_view), m_screenshots(m_options.screenshotsDir, m_view), m_shown(clock), m_once(clock)
{
    m_doneCheck.setInterval(kDoneCheckMs);
}

Kiosk::~Kiosk()
{
    // Frames first: they pass through a sink that belongs to the window.
    m_scanner.reset();
    m_source.reset();
    m_core.stop();
    m_oneLaptop.stop();
}

Result<void> Kiosk::start()
{
    if (!m_options.enrolUri.isEmpty())
        if (const auto uri = wire::parsePairingUri(m_options.enrolUri); !uri)
            return uri.error();
    m_settings = KioskSettings::load(m_options.dataDir);
    if (auto opened = openSources(); !opened)
        return opened;
    connectCore();
    if (auto started = m_core.start(m_options.dataDir); !started)
        return started;
    if (auto read = m_lock.open(m_options.dataDir); !read)
        say(read.error().message);
    connectScans();
    connectView();
    connectSettings();
    connect(m_view.language(), &LanguageView::changed, &m_engine, &QQmlEngine::retranslate);
    applyLook();
    connectActions();
    connectPreflight();
    if (auto opened = openWindow(); !opened)
        return opened;
    m_oneLaptop.start(m_options.dataDir);
    connect(&m_stopSignals, &StopSignals::stopRequested, this, [] { QCoreApplication::exit(0); });
    if (!m_options.headless) {
        m_awake.emplace();
        if (m_settings.sound)
            m_chime = std::make_unique<Chime>();
    }
    if (!m_options.enrolUri.isEmpty()) {
        m_enrolling = true;
        m_view.openSetup();
        m_view.setup()->pair(m_options.enrolUri);
    }
    if (m_options.once) {
        connect(&m_doneCheck, &QTimer::timeout, this, &Kiosk::endWhenDone);
        m_doneCheck.start();
    }
    return {};
}

Result<void> Kiosk::openSources()
{
    if (!m_options.source.isEmpty()) {
        auto pictures = PictureSource::open(m_options.source, m_mailbox);
        if (!pictures)
            return pictures.error();
        m_source = std::move(*pictures);
        m_sourceDone = false;
    } else if (!m_options.headless || !m_options.camera.isEmpty()) {
        const QString name = m_options.camera.isEmpty() ? m_settings.camera : m_options.camera;
        m_source = std::make_unique<CameraSource>(name, m_clock);
    }
    if (m_source)
        m_scanner = std::make_unique<Scanner>(*m_source, m_mailbox, m_clock);
    if (!m_options.codes.isEmpty()) {
        auto codes = CodesReader::open(m_options.codes);
        if (!codes)
            return codes.error();
        m_codes = std::move(*codes);
        m_codesDone = false;
    }
    return {};
}

Result<void> Kiosk::openWindow()
{
    m_engine.addImportPath(QStringLiteral("qrc:/qt/qml"));
    m_engine.setInitialProperties({{QStringLiteral("kiosk"), QVariant::fromValue(&m_view)}});
    m_engine.load(QUrl(QStringLiteral("qrc:/qt/qml/Gatebook/Ui/Main.qml")));
    m_window
        = m_engine.rootObjects().isEmpty() ? nullptr : qobject_cast<QQuickWindow *>(m_engine.rootObjects().first());
    if (m_window == nullptr)
        return Error{
            Error::Kind::Unavailable, QStringLiteral("the window can't be made: are the Qt Quick modules installed?")};
    m_wedge.watch(m_window);
    m_lock.watch(*m_window);
    if (m_scanner) {
        m_scanner->setVideoSink(m_view.videoSink());
        if (m_options.source.isEmpty())
            m_scanner->start();
    }
    m_screenshots.watch(*m_window);
    m_shown.watch(*m_window);
    return {};
}

void Kiosk::connectScans()
{
    if (m_scanner) {
        connect(m_scanner.get(), &Scanner::sighted, &m_arbiter, &ScanArbiter::offer);
        connect(m_scanner.get(), &Scanner::aimHintChanged, m_view.waiting(), &WaitingView::setAimHint);
        connect(m_scanner.get(), &Scanner::finished, this, [this] { m_sourceDone = true; });
        connect(m_source.get(), &FrameSource::problem, this, say);
        const auto tellCamera = [this] { m_view.setCamera(m_source->state(), m_source->description()); };
        connect(m_source.get(), &FrameSource::stateChanged, this, tellCamera);
        tellCamera(); // a camera that is not there never changes its state
    }
    if (m_codes) {
        connect(m_codes.get(), &CodesReader::line, this, [this](const QString &code) {
            const qint64 now = m_clock.monotonicMs();
            m_arbiter.offer({code, {}, ScanSource::Typed, now, now});
        });
        connect(m_codes.get(), &CodesReader::finished, this, [this] { m_codesDone = true; });
        connect(&m_arbiter, &ScanArbiter::idle, m_codes.get(), [this] {
            if (m_codesBegun) // a picture of a pairing code was a scan, too
                m_codes->requestNext();
        });
    }
    connectHandScanner();
    connect(&m_wedge, &WedgeScanner::scanned, &m_arbiter, &ScanArbiter::offer);
    connect(&m_arbiter, &ScanArbiter::scanned, &m_core, &KioskCore::scan);
    connect(&m_arbiter, &ScanArbiter::admittedAgain, &m_view, &KioskView::showAdmittedAgain);
    connect(&m_arbiter, &ScanArbiter::overflowed, this, [this] {
        say(QStringLiteral("too many scans at once; one was not taken"));
        m_view.notices()->addOverflow();
    });
}

void Kiosk::connectCore()
{
    connect(&m_core, &KioskCore::verdictReady, this, &Kiosk::onVerdict);
    connect(&m_core, &KioskCore::statusChanged, this, &Kiosk::onStatus);
    connect(&m_core, &KioskCore::pairingOffered, this, &Kiosk::onPairingOffered);
    connect(&m_core, &KioskCore::ownHubSeen, this, &Kiosk::onOwnHubSeen);
    connect(&m_core, &KioskCore::keyFound, this, &Kiosk::onKeyFound);
    connect(&m_core, &KioskCore::enrolmentFinished, this, &Kiosk::onEnrolment);
    connect(&m_core, &KioskCore::searchFinished, m_view.search(), &SearchView::setResult);
    connect(&m_core, &KioskCore::undoFinished, this, [this](const QUuid &clientUuid, bool ok, const QString &message) {
        if (ok)
            m_arbiter.release(); // held up again, it is judged again
        m_view.undo()->setResult(clientUuid, ok, message);
    });
    connect(&m_core, &KioskCore::recentScansChanged, &m_view, &KioskView::setRecentScans);
    connect(&m_core, &KioskCore::noticeRaised, &m_view, &KioskView::addNotice);
    connect(&m_core, &KioskCore::storeFailed, this, say); // the window has it with verdict and status
}

void Kiosk::connectView()
{
    connect(m_view.setup(), &SetupView::pairingRequested, &m_core, &KioskCore::enrol);
    connect(m_view.setup(), &SetupView::typedPairingRequested, &m_core, &KioskCore::enrolTyped);
    connect(m_view.search(), &SearchView::searchRequested, &m_core, &KioskCore::search);
    connect(m_view.search(), &SearchView::ticketRequested, &m_core, &KioskCore::scanTicket);
    connect(m_view.search(), &SearchView::codeEntered, this, [this](const QString &code) {
        const qint64 now = m_clock.monotonicMs();
        m_arbiter.offer({code, {}, ScanSource::Typed, now, now});
    });
    connect(m_view.undo(), &UndoView::undoRequested, &m_core, &KioskCore::undo);
    connect(m_view.notices(), &NoticeView::dismissed, &m_core, &KioskCore::dismissNotice);
    connect(m_view.setup(), &SetupView::syncRequested, &m_core, &KioskCore::syncNow);
    connect(&m_screenshots, &Screenshots::problem, this, say);
    connect(&m_lock, &KioskLock::resumed, &m_core, &KioskCore::syncNow);
    connect(&m_oneLaptop, &OneLaptop::problem, this, say);
    connect(&m_view, &KioskView::verdictShown, this, &Kiosk::onVerdictShown);
}

void Kiosk::onStatus(const KioskStatus &status)
{
    m_status = status;
    m_statusKnown = true;
    m_view.setStatus(status);
    if (!m_options.headless && !std::exchange(m_firstPageShown, true))
        m_view.showFirstPage();
    m_oneLaptop.setStatus(status);
    if (m_scanner && status.enrolled) // pairing codes are QR codes
        m_scanner->setFormats(formatsFromNames(status.event.formats) | BarcodeFormat::QrCode);
    // A device that is paired with nobody looks for a pairing code among the pictures, as it would with a camera.
    const bool unpaired = !status.enrolled || status.revoked;
    if (m_scanner && (status.hasManifest || (unpaired && m_options.enrolUri.isEmpty())))
        m_scanner->start();
    if (m_codes && status.hasManifest && !m_codesBegun) {
        m_codesBegun = true;
        m_codes->requestNext();
    }
    m_screenshots.setState(status.hasManifest, m_scanner && !m_sourceDone);
}

void Kiosk::endWhenDone()
{
    if (!m_statusKnown || m_enrolling)
        return;
    if (!m_status.enrolled) {
        // Nobody, and no picture that is still to come, will pair this device.
        if (m_sourceDone && m_options.enrolUri.isEmpty())
            fail(QStringLiteral("this device is not paired with a hub; use --enroll"));
        return;
    }
    switch (m_once.look(m_sourceDone && m_codesDone && m_arbiter.isIdle() && m_view.allShown(), m_status)) {
    case OnceWatch::Outcome::Working:
        return;
    case OnceWatch::Outcome::Done:
        return QCoreApplication::exit(0);
    case OnceWatch::Outcome::NoList:
        return fail(QStringLiteral("there is no list on this device, and none comes: %1").arg(syncText(m_status)));
    }
}

void Kiosk::say(const QString &line)
{
    std::fprintf(stderr, "gatebook-kiosk: %s\n", qUtf8Printable(line));
}

void Kiosk::fail(const QString &message)
{
    say(message);
    QCoreApplication::exit(1);
}

} // namespace gatebook
