// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QSignalSpy>

#include "app/view/eventtime.h"
#include "app/view/kioskview.h"
#include "app/view/synctext.h"
#include "tests/support/testclock.h"
#include "tests/support/testmain.h"

using namespace gatebook;

namespace {

constexpr qint64 kMinute = 60'000;
constexpr qint64 kHour = 60 * kMinute;
using Source = SearchAnswer::Source;
const QString kBerlin = QStringLiteral("Europe/Berlin");

GateVerdict verdictOf(VerdictKind kind)
{
    GateVerdict shown;
    shown.verdict.kind = kind;
    shown.verdict.ticket = Ticket{};
    shown.verdict.ticket->name = QStringLiteral("Ada Müller");
    return shown;
}

// As a device with this event's zone and this skew of its clock would.
void show(VerdictView &view, const GateVerdict &shown, const QString &timezone, std::optional<qint64> clockSkewMs)
{
    KioskStatus status;
    status.event.timezone = timezone;
    status.clockSkewMs = clockSkewMs;
    view.setStatus(status);
    view.show(shown);
}

SearchHit hitOf(const QString &name)
{
    SearchHit hit;
    hit.name = name;
    return hit;
}

// Types it and waits until the view asks; → the number of that question.
int typedGeneration(SearchView &view, const QString &text)
{
    QSignalSpy requested(&view, &SearchView::searchRequested);
    view.type(text);
    if (requested.isEmpty())
        requested.wait();
    return requested.isEmpty() ? -1 : requested.first().at(1).toInt();
}

} // namespace

class ViewModelsTest : public QObject
{
    Q_OBJECT

private:
    test::TestClock m_clock;

private Q_SLOTS:
    void init() { test::failOnAnyWarning(); }

    void everyVerdictHasItsTone_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<int>("tone");
        const auto row = [](const char *name, VerdictKind kind, Tone::Kind tone) {
            QTest::newRow(name) << static_cast<int>(kind) << static_cast<int>(tone);
        };
        row("admit", VerdictKind::Admit, Tone::Admit);
        row("already in", VerdictKind::AlreadyIn, Tone::Again);
        row("cancelled", VerdictKind::Cancelled, Tone::Refuse);
        row("blocked", VerdictKind::Blocked, Tone::Refuse);
        row("not now", VerdictKind::NotValidNow, Tone::Refuse);
        row("unknown", VerdictKind::Unknown, Tone::Refuse);
        row("not a ticket", VerdictKind::NotATicket, Tone::Calm);
        row("not ready", VerdictKind::NotReady, Tone::Refuse);
        row("not saved", VerdictKind::NotSaved, Tone::Refuse);
    }

    void everyVerdictHasItsTone()
    {
        QFETCH(int, kind);
        QFETCH(int, tone);
        VerdictView view(m_clock);
        show(view, verdictOf(static_cast<VerdictKind>(kind)), kBerlin, 0);
        QCOMPARE(static_cast<int>(view.tone()), tone);
        QVERIFY(!view.word().isEmpty());
        QVERIFY(static_cast<VerdictKind>(kind) == VerdictKind::Admit || !view.explanation().isEmpty());
        QVERIFY(view.shownMs() > 0);
    }

    void alreadyInSaysWhenAndWhereInTheEventsZone()
    {
        GateVerdict shown = verdictOf(VerdictKind::AlreadyIn);
        m_clock.setWallMs(1'777'665'780'000); // 2026-05-01T20:03:00Z
        shown.verdict.earlier
            = CheckedIn{{}, 1'777'665'780'000 - 12 * kMinute, QStringLiteral("North"), QStringLiteral("Laptop 3")};
        VerdictView view(m_clock);
        show(view, shown, kBerlin, 0);
        QCOMPARE(view.explanation(), QStringLiteral("Entered at 21:51 (12 min ago)\nGate North, Laptop 3"));
        show(view, shown, QStringLiteral("UTC"), 0);
        QVERIFY(view.explanation().startsWith(QStringLiteral("Entered at 19:51")));
    }

    void aClockThatIsBehindMakesNoNegativeAge()
    {
        GateVerdict shown = verdictOf(VerdictKind::AlreadyIn);
        shown.verdict.earlier = CheckedIn{{}, m_clock.wallMs() + 5 * kMinute, {}, {}};
        VerdictView view(m_clock);
        show(view, shown, kBerlin, 0);
        QVERIFY(!view.explanation().contains(QStringLiteral("ago")));
    }

    void noAgeIsToldByAClockThatIsWrongOrNotKnown()
    {
        GateVerdict shown = verdictOf(VerdictKind::AlreadyIn);
        const qint64 hubNow = 1'777'665'780'000; // 22:03 in Berlin
        shown.verdict.earlier = CheckedIn{{}, hubNow - 12 * kMinute, {}, {}};
        VerdictView view(m_clock);
        m_clock.setWallMs(hubNow + kMinute);
        show(view, shown, kBerlin, kMinute);
        QCOMPARE(view.explanation(), QStringLiteral("Entered at 21:51 (12 min ago)")); // by the hub's clock
        show(view, shown, kBerlin, {});
        QCOMPARE(view.explanation(), QStringLiteral("Entered at 21:51"));
        m_clock.setWallMs(hubNow - 5 * kHour);
        show(view, shown, kBerlin, -5 * kHour);
        QCOMPARE(view.explanation(), QStringLiteral("Entered at 21:51"));
    }

    void aWrongClockAndTheAgeOfTheListAreTold()
    {
        KioskStatus status;
        status.enrolled = status.hasManifest = true;
        status.clockSkewMs = kMinute;
        WaitingView view(m_clock);
        view.setStatus(status);
        QCOMPARE(view.clockWarning(), QString());
        QVERIFY(view.syncDetail().contains(QStringLiteral("age of the list unknown")));
        status.clockSkewMs = -7 * kMinute;
        status.manifestAgeMs = 2 * kMinute;
        view.setStatus(status);
        QVERIFY2(view.clockWarning().contains(QStringLiteral("7 min behind")), qPrintable(view.clockWarning()));
        m_clock.advance(kMinute);
        QVERIFY2(view.syncDetail().endsWith(QStringLiteral("list checked 3 min ago")), qPrintable(view.syncDetail()));
        status.clockSkewMs = 90 * kMinute;
        view.setStatus(status);
        QVERIFY(view.clockWarning().contains(QStringLiteral("90 min ahead")));
    }

    void notNowSaysWhen()
    {
        GateVerdict shown = verdictOf(VerdictKind::NotValidNow);
        shown.verdict.ticket->validFromMs = m_clock.wallMs();
        VerdictView view(m_clock);
        show(view, shown, QStringLiteral("UTC"), 0);
        QVERIFY2(view.explanation().startsWith(QStringLiteral("Valid from ")), qPrintable(view.explanation()));
    }

    void namesCannotTrickTheLine()
    {
        GateVerdict shown = verdictOf(VerdictKind::Admit);
        shown.verdict.ticket->name = QStringLiteral("Ada\u202Ereversed\nline");
        VerdictView view(m_clock);
        show(view, shown, kBerlin, 0);
        QVERIFY(!view.who().contains(QChar(0x202E)));
        QVERIFY(!view.who().contains(u'\n'));
    }

    void anEqualVerdictIsStillANewOne()
    {
        VerdictView view(m_clock);
        show(view, verdictOf(VerdictKind::Admit), kBerlin, 0);
        const int serial = view.serial();
        show(view, verdictOf(VerdictKind::Admit), kBerlin, 0);
        QVERIFY(view.serial() != serial);
    }

    void theDayIsNamedWhenItIsAnother()
    {
        const qint64 at = 1'777'665'780'000; // Friday 2026-05-01 22:03 in Berlin
        QCOMPARE(eventTime(at, kBerlin, at), QStringLiteral("22:03"));
        QCOMPARE(eventTime(at, kBerlin, at + 3 * kHour), QStringLiteral("Fri 1 May 22:03"));
    }

    void agesAreWords()
    {
        QCOMPARE(agoText(-5), QStringLiteral("just now"));
        QCOMPARE(agoText(59'999), QStringLiteral("just now"));
        QCOMPARE(agoText(kMinute), QStringLiteral("1 min ago"));
        QCOMPARE(agoText(2 * kHour), QStringLiteral("2 h ago"));
        QCOMPARE(agoText(72 * kHour), QStringLiteral("3 days ago"));
    }

    void everySyncStateHasWords()
    {
        using sync::SyncState;
        QSet<QString> texts;
        for (const SyncState state : {SyncState::Idle, SyncState::Downloading, SyncState::Pushing, SyncState::Pulling,
                 SyncState::Offline, SyncState::Unauthorized, SyncState::Revoked, SyncState::Archived,
                 SyncState::Forbidden, SyncState::StoreTrouble}) {
            KioskStatus status;
            status.enrolled = status.hasManifest = true;
            status.sync.state = state;
            texts << syncText(status);
        }
        QCOMPARE(texts.size(), 10);
        QVERIFY(!texts.contains(QString()));
    }

    void theQueueCountsEarlierEventsToo()
    {
        KioskStatus status;
        status.sync.queue = {2, 1};
        status.otherEventsWaiting = 3;
        const QString text = syncDetailText(status, 0);
        QVERIFY2(text.contains(QStringLiteral("5 scans wait")), qPrintable(text));
        QVERIFY(text.contains(QStringLiteral("1 set aside")));
        QVERIFY(text.contains(QStringLiteral("no contact yet")));
    }

    void lateAnswersToAnOlderQueryAreDropped()
    {
        SearchView view(m_clock);
        const int generation = typedGeneration(view, QStringLiteral("ada"));
        view.type(QStringLiteral("ada m"));
        view.setResult(generation, {Source::Device, {hitOf(QStringLiteral("Ada"))}, {}});
        QCOMPARE(qobject_cast<HitModel *>(view.hits())->rowCount(), 0);
    }

    void anEmptyAnswerOfTheHubKeepsWhatIsKnownHere()
    {
        SearchView view(m_clock);
        const int generation = typedGeneration(view, QStringLiteral("ada"));
        view.setResult(generation, {Source::Device, {hitOf(QStringLiteral("Ada"))}, {}});
        view.setResult(generation, {Source::Hub, {}, {}});
        QCOMPARE(qobject_cast<HitModel *>(view.hits())->rowCount(), 1);
    }

    void aHubThatCantBeAskedLeavesTheListOfThisDevice()
    {
        SearchView view(m_clock);
        const int generation = typedGeneration(view, QStringLiteral("ada"));
        SearchHit hit = hitOf(QStringLiteral("Ada"));
        hit.status = TicketStatus::Cancelled;
        view.setResult(generation, {Source::Device, {hit}, {}});
        view.setResult(generation, {Source::HubFailed, {}, QStringLiteral("Connection refused")});
        QCOMPARE(qobject_cast<HitModel *>(view.hits())->rowCount(), 1);
        QCOMPARE(view.message(), QStringLiteral("From this device's list. The hub can't be asked now."));
        view.choose(0);
        QCOMPARE(view.action(), QStringLiteral("Check this ticket"));
    }

    void aTypedCodeIsJudgedAsItIs()
    {
        SearchView view(m_clock);
        QSignalSpy entered(&view, &SearchView::codeEntered);
        view.enterCode(QStringLiteral("  "));
        QCOMPARE(entered.size(), 0);
        view.enterCode(QStringLiteral(" AB 1\u00A0"));
        QCOMPARE(entered.at(0).at(0).toString(), QStringLiteral(" AB 1\u00A0"));
    }
};

QTEST_MAIN(ViewModelsTest)
#include "tst_viewmodels.moc"
