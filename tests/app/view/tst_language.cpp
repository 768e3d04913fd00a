// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QGuiApplication>
#include <QMetaProperty>
#include <QSignalSpy>

#include "app/view/coretext.h"
#include "app/view/eventtime.h"
#include "app/view/kioskview.h"
#include "app/view/retranslation.h"
#include "shared/sync/replyclass.h"
#include "shared/wire/pairinguri.h"
#include "tests/support/testclock.h"
#include "tests/support/testmain.h"

using namespace gatebook;

namespace {

const QString kGerman = QStringLiteral("de");
const QString kArabic = QStringLiteral("ar");
const QString kEnglish = QStringLiteral("en");

KioskStatus statusWith(qint64 waiting)
{
    KioskStatus status;
    status.enrolled = status.hasManifest = status.canJudge = true;
    status.sync.queue.waiting = waiting;
    return status;
}

// Every text that a page can read from a view-model.
QStringList textsOf(QObject *view)
{
    QStringList texts;
    const QMetaObject *type = view->metaObject();
    for (int i = 0; i < type->propertyCount(); ++i) {
        if (type->property(i).metaType() == QMetaType::fromType<QString>())
            texts << QString::fromLatin1(type->property(i).name()) + u'=' + type->property(i).read(view).toString();
    }
    return texts;
}

} // namespace

// What happens when the language changes while the window is open.
class LanguageTest : public QObject
{
    Q_OBJECT

private:
    test::TestClock m_clock;

    // A view with something said on every page.
    void tellAll(KioskView &view) const
    {
        KioskStatus status = statusWith(3);
        status.clockSkewMs = 7 * 60'000;
        view.setStatus(status);
        view.waiting()->setCamera(FrameSource::State::Stalled, {});
        GateVerdict admitted;
        admitted.verdict.kind = VerdictKind::Admit;
        admitted.clientUuid = QUuid::createUuidV5(QUuid(), QStringLiteral("scan"));
        view.showVerdict(admitted);
        view.openUndo();
        view.undo()->confirm(QStringLiteral("Sam"));
        view.undo()->setResult(admitted.clientUuid, false, QStringLiteral("It was taken back already."));
        GateVerdict used;
        used.verdict.kind = VerdictKind::AlreadyIn;
        used.verdict.earlier = CheckedIn{{}, m_clock.wallMs(), QStringLiteral("North"), {}};
        view.showVerdict(used);
        view.setup()->pair(QStringLiteral("x"));
        view.setup()->setEnrolmentResult(false, QStringLiteral("Too many tries. Wait a minute and try again."));
        view.notices()->addOverflow();
        view.addNotice({});
        view.search()->type(QStringLiteral("zz"));
        view.search()->setResult(1, {SearchAnswer::Source::Hub, {}, {}});
    }

private Q_SLOTS:
    void init() { test::failOnAnyWarning(); }

    void cleanup()
    {
        LanguageView plain;
        plain.choose(kEnglish);
    }

    void everyLanguageSpeaks_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("word");
        QTest::addColumn<bool>("rightToLeft");
        QTest::newRow("en") << kEnglish << QStringLiteral("ENTER") << false;
        QTest::newRow("de") << kGerman << QStringLiteral("EINLASS") << false;
        QTest::newRow("es") << QStringLiteral("es") << QStringLiteral("PASE") << false;
        QTest::newRow("fr") << QStringLiteral("fr") << QStringLiteral("ENTREZ") << false;
        QTest::newRow("ar") << kArabic << QStringLiteral("ادخل") << true;
        QTest::newRow("ja") << QStringLiteral("ja") << QStringLiteral("入場") << false;
    }

    void everyLanguageSpeaks()
    {
        QFETCH(QString, code);
        QFETCH(QString, word);
        QFETCH(bool, rightToLeft);
        KioskView view(m_clock, true);
        view.language()->choose(code);
        GateVerdict admitted;
        admitted.verdict.kind = VerdictKind::Admit;
        view.showVerdict(admitted);
        QCOMPARE(view.verdict()->word(), word);
        QCOMPARE(view.language()->rightToLeft(), rightToLeft);
        QCOMPARE(QGuiApplication::layoutDirection(), rightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
    }

    void anUnknownLanguageIsTheSystemsOrEnglish()
    {
        LanguageView language;
        language.choose(QStringLiteral("xx"));
        const auto &all = LanguageView::choices();
        QVERIFY(std::any_of(all.begin(), all.end(), [&](const auto &it) { return it.code == language.code(); }));
    }

    void oneScanIsSingularInEnglish()
    {
        KioskView view(m_clock, true);
        view.language()->choose(kEnglish);
        view.setStatus(statusWith(1));
        QVERIFY2(view.waiting()->syncDetail().contains(QStringLiteral("1 scan waits")),
            qPrintable(view.waiting()->syncDetail()));
        view.setStatus(statusWith(2000));
        QVERIFY2(view.waiting()->syncDetail().contains(QStringLiteral("2,000 scans wait")),
            qPrintable(view.waiting()->syncDetail()));
    }

    void arabicHasItsPluralsAndDigits()
    {
        KioskView view(m_clock, true);
        view.language()->choose(kArabic);
        view.setStatus(statusWith(2));
        QVERIFY2(view.waiting()->syncDetail().contains(QStringLiteral("عمليتا مسح")),
            qPrintable(view.waiting()->syncDetail()));
        view.setStatus(statusWith(5));
        QVERIFY2(view.waiting()->syncDetail().contains(QStringLiteral("٥ عمليات")),
            qPrintable(view.waiting()->syncDetail()));
    }

    void timesAreOfTheEventsZoneInTheWordsOfTheLanguage()
    {
        const QString berlin = QStringLiteral("Europe/Berlin");
        const qint64 at = 1'777'665'780'000; // Friday 2026-05-01 22:03 in Berlin
        const qint64 later = at + 12LL * 3'600'000;
        LanguageView language;
        language.choose(kEnglish);
        QCOMPARE(eventTime(at, berlin, later), QStringLiteral("Fri 1 May 22:03"));
        language.choose(QStringLiteral("ja"));
        QCOMPARE(eventTime(at, berlin, later), QStringLiteral("5月1日(金) 22:03"));
        language.choose(kArabic);
        QCOMPARE(eventTime(at, berlin, at), QStringLiteral("١٠:٠٣ م"));
    }

    void everyTextOnTheScreenIsMadeAnew()
    {
        KioskView view(m_clock, true);
        KioskView fresh(m_clock, true);
        view.language()->choose(kGerman);
        tellAll(view);
        view.language()->choose(QStringLiteral("fr"));
        tellAll(fresh); // said in French from the start
        const QList<QPair<QObject *, QObject *>> pairs{{view.waiting(), fresh.waiting()},
            {view.verdict(), fresh.verdict()}, {view.search(), fresh.search()}, {view.setup(), fresh.setup()},
            {view.notices(), fresh.notices()}, {view.undo(), fresh.undo()}};
        for (const auto &[switched, said] : pairs)
            QCOMPARE(textsOf(switched), textsOf(said));
    }

    void everyViewModelListensForIt()
    {
        KioskView view(m_clock, true);
        QCOMPARE(retranslate(view), QStringList());
        QSignalSpy changed(view.waiting(), &WaitingView::changed);
        view.language()->choose(kGerman);
        QCOMPARE(changed.size(), 1);
    }

    void whatTheCoreSaysIsTranslatedWithWhatStandsInItsGaps()
    {
        LanguageView language;
        language.choose(kGerman);
        const auto failed = wire::parsePairingUri(QStringLiteral("nonsense"));
        QVERIFY(!failed);
        QCOMPARE(coreText(failed.error().message),
            QStringLiteral("Dieser Kopplungscode ist nicht brauchbar: er muss mit gatebook:enroll? beginnen"));
        const sync::HttpReply portal{302, false, {}, {}, {}};
        QCOMPARE(coreText(sync::meaningOf(portal).words),
            QStringLiteral("etwas anderes hat geantwortet (302), vielleicht eine WLAN-Anmeldeseite"));
        QCOMPARE(coreText(QStringLiteral("said by nobody")), QStringLiteral("said by nobody"));
    }
};

QTEST_MAIN(LanguageTest)
#include "tst_language.moc"
