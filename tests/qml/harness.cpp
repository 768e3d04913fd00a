// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/qml/harness.h"

#include <QDir>
#include <QQmlContext>
#include <QQuickStyle>

#include "app/device/pincheck.h"

namespace gatebook::test {

namespace {

constexpr qint64 kMinuteMs = 60'000;

} // namespace

Harness::Harness()
{
    const auto remember = [this](QString &where, const QString &what) {
        where = what;
        Q_EMIT asked();
    };
    connect(m_kiosk.search(), &SearchView::searchRequested, this, [this, remember](const QString &q, int generation) {
        m_generation = generation;
        remember(m_searched, q);
    });
    connect(m_kiosk.search(), &SearchView::codeEntered, this,
        [this, remember](const QString &code) { remember(m_entered, code); });
    connect(m_kiosk.search(), &SearchView::ticketRequested, this,
        [this, remember](const QUuid &uuid) { remember(m_admitted, uuid.toString(QUuid::WithoutBraces)); });
    connect(m_kiosk.setup(), &SetupView::pairingRequested, this,
        [this, remember](const QString &uri) { remember(m_paired, uri); });
    connect(m_kiosk.setup(), &SetupView::typedPairingRequested, this,
        [this, remember](const QString &address, const QString &code) { remember(m_typed, address + u'|' + code); });
    connect(m_kiosk.setup(), &SetupView::syncRequested, this, [this] {
        ++m_synced;
        Q_EMIT asked();
    });
    connect(m_kiosk.hubSetup(), &HubSetupView::setUpRequested, this,
        [this, remember](const QString &name, const QString &gate, const QString &file) {
            remember(m_hubWish, name + u'|' + gate + u'|' + file);
        });
    connect(m_kiosk.pairLaptop(), &PairLaptopView::codeRequested, this,
        [this, remember](const QString &gate) { remember(m_hubWish, gate); });
    connect(m_kiosk.preflight(), &PreflightView::toneRequested, this, [this] {
        ++m_tones;
        Q_EMIT asked();
    });
    prepareDiagnostics();
    connect(m_kiosk.undo(), &UndoView::undoRequested, this, [this, remember](const QUuid &uuid, const QString &by) {
        m_undone = uuid;
        remember(m_undoneBy, by);
    });
    connect(m_kiosk.pin(), &PinView::pinEntered, this,
        [this](const Pin &pin) { m_kiosk.pin()->pinChecked(pin.reveal() == m_pin, PinCheck::tr("Wrong PIN.")); });
    connect(m_kiosk.pin(), &PinView::pinChosen, this, [this](const Pin &, const Pin &next) {
        setPin(next.reveal());
        m_kiosk.pin()->pinChecked(true, {});
    });
}

void Harness::setPin(const QString &pin)
{
    m_pin = pin;
    m_kiosk.pin()->setPinSet(!pin.isEmpty());
}

void Harness::waitForPin(int ms)
{
    m_kiosk.pin()->setWait(ms);
}

KioskStatus Harness::status() const
{
    KioskStatus status;
    status.enrolled = status.hasManifest = status.canJudge = true;
    status.event.uuid = QUuid::createUuidV5(QUuid(), QStringLiteral("event"));
    status.event.name = QStringLiteral("Night Run 2026");
    status.event.venue = QStringLiteral("Harbour Hall");
    status.event.timezone = QStringLiteral("Europe/Berlin");
    status.deviceName = QStringLiteral("Laptop 3");
    status.gate = QStringLiteral("North");
    status.hubName = QStringLiteral("Hub");
    status.ticketCount = 2000;
    status.checkedInCount = 412;
    status.ownCheckedInCount = 130;
    status.clockSkewMs = 0;
    status.manifestAgeMs = 2 * 60'000;
    status.sync.state = sync::SyncState::Idle;
    status.sync.lastContactMonotonicMs = m_clock.monotonicMs();
    return status;
}

void Harness::reset()
{
    while (m_kiosk.notices()->shown())
        m_kiosk.notices()->dismiss();
    m_searched.clear();
    m_paired.clear();
    m_typed.clear();
    m_admitted.clear();
    m_entered.clear();
    m_undoneBy.clear();
    m_hubWish.clear();
    m_kiosk.hubSetup()->setStep(HubSetupView::Step::Choosing);
    m_kiosk.hubSetup()->setFiles({});
    hubRuns(false);
    m_synced = 0;
    setPin({});
    waitForPin(0);
    m_kiosk.endSupervision();
    m_tones = 0;
    if (m_kiosk.undo()->offered()) { // taken back, it is offered no more
        while (m_kiosk.page() != KioskView::Waiting)
            m_kiosk.goBack();
        m_kiosk.openUndo();
        m_kiosk.undo()->confirm(QStringLiteral("Sam"));
        m_kiosk.undo()->setResult(m_undone, true, {});
    }
    m_kiosk.setup()->setEnrolmentResult(true, {});
    m_kiosk.setStatus(status());
    m_kiosk.setMachine({{PowerFacts::Source::Mains, 97}, 42'000'000'000, DiskWrite{true, {}}});
    while (m_kiosk.page() != KioskView::Waiting)
        m_kiosk.goBack(); // from verdicts, and from the page that they covered
    m_kiosk.setRecentScans({});
    showCamera(FrameSource::State::Absent, AimHint::None);
}

void Harness::unpaired()
{
    m_kiosk.setStatus(KioskStatus{});
}

void Harness::revoked()
{
    KioskStatus now = status();
    now.revoked = true;
    now.hasManifest = now.canJudge = false;
    now.sync.state = sync::SyncState::Revoked;
    now.sync.queue.waiting = 2;
    m_kiosk.setStatus(now);
}

void Harness::downloading()
{
    KioskStatus now = status();
    now.hasManifest = now.canJudge = false;
    now.sync.state = sync::SyncState::Downloading;
    now.sync.received = 500;
    now.sync.total = 2000;
    m_kiosk.setStatus(now);
}

void Harness::offline(int waiting)
{
    KioskStatus now = status();
    now.sync.state = sync::SyncState::Offline;
    now.sync.queue.waiting = waiting;
    now.sync.detail = QStringLiteral("no hub answers at its address");
    now.sync.lastContactMonotonicMs = m_clock.monotonicMs() - 4 * kMinuteMs;
    m_kiosk.setStatus(now);
}

void Harness::answerSearch(int hits, bool online)
{
    SearchHits found;
    for (int i = 0; i < hits; ++i) {
        SearchHit hit;
        hit.ticketUuid = QUuid::createUuidV5(QUuid(), QString::number(i));
        hit.name = QStringLiteral("Ada Müller %1").arg(i + 1);
        hit.category = QStringLiteral("Day ticket");
        hit.order = QStringLiteral("QX7B%1").arg(i);
        if (i == 1)
            hit.note = QStringLiteral("Vegan");
        if (i == 1)
            hit.checkedIn = CheckedIn{QUuid(), m_clock.wallMs(), QStringLiteral("North"), QStringLiteral("Laptop 3")};
        if (i == 2)
            hit.status = TicketStatus::Cancelled;
        found << hit;
    }
    m_kiosk.search()->setResult(
        m_generation, {online ? SearchAnswer::Source::Hub : SearchAnswer::Source::Device, found, {}});
}

void Harness::answerOffline()
{
    m_kiosk.search()->setResult(m_generation, {SearchAnswer::Source::Offline, {}, {}});
}

void Harness::enrolmentFailed(const QString &message)
{
    m_kiosk.setup()->setEnrolmentResult(false, message);
}

void Harness::meetKey(const QString &fingerprint)
{
    m_kiosk.setup()->compareKey(fingerprint, QStringLiteral("gatebook:enroll?bound"));
}

void Harness::seeOwnHub()
{
    const QString done = QStringLiteral("The addresses of the hub are up to date; nothing else was changed.");
    if (m_kiosk.wantsPairing())
        m_kiosk.setup()->setOwnHubSeen(QStringLiteral("gatebook:enroll?own"), true, done);
    else
        m_kiosk.notices()->addPairing(done);
}

void Harness::raiseNotice()
{
    Notice notice;
    notice.kind = Notice::Kind::LostDouble;
    notice.ticketName = QStringLiteral("Ada Müller");
    notice.first = CheckedIn{QUuid(), m_clock.wallMs(), QStringLiteral("South"), QStringLiteral("Laptop 1")};
    m_kiosk.addNotice(notice);
}

void Harness::answerUndo(bool ok, const QString &message)
{
    m_kiosk.undo()->setResult(m_undone, ok, message);
}

void Harness::wrongClock()
{
    KioskStatus now = status();
    now.clockSkewMs = 7 * 60'000;
    m_kiosk.setStatus(now);
}

void Setup::applicationAvailable()
{
    QQuickStyle::setStyle(QStringLiteral("Basic"));
}

void Setup::qmlEngineAvailable(QQmlEngine *engine)
{
    engine->addImportPath(QStringLiteral("qrc:/qt/qml"));
    m_harness = std::make_unique<Harness>();
    m_harness->reset();
    connect(m_harness->kiosk()->language(), &LanguageView::changed, engine, &QQmlEngine::retranslate);
    engine->rootContext()->setContextProperty(QStringLiteral("harness"), m_harness.get());
    m_actions = std::make_unique<ActionsHarness>(*m_harness->kiosk());
    engine->rootContext()->setContextProperty(QStringLiteral("actions"), m_actions.get());
    // The pages as pictures, for a person to look at.
    const QString folder = qEnvironmentVariable("GATEBOOK_BUILD") + QStringLiteral("/screenshots");
    QDir().mkpath(folder);
    engine->rootContext()->setContextProperty(QStringLiteral("screenshotFolder"), folder);
}

} // namespace gatebook::test
