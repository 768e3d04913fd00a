// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>
#include <QVideoSink>
#include <QtQml/qqmlregistration.h>

#include "app/view/alarmwatch.h"
#include "app/view/appearanceview.h"
#include "app/view/diagnosticsview.h"
#include "app/view/hubsetupview.h"
#include "app/view/languageview.h"
#include "app/view/noticeview.h"
#include "app/view/orderview.h"
#include "app/view/overrideview.h"
#include "app/view/pairlaptopview.h"
#include "app/view/pinview.h"
#include "app/view/preflightview.h"
#include "app/view/recentview.h"
#include "app/view/scannerview.h"
#include "app/view/searchview.h"
#include "app/view/settingsview.h"
#include "app/view/setupview.h"
#include "app/view/undoview.h"
#include "app/view/verdictqueue.h"
#include "app/view/verdictview.h"
#include "app/view/waitingview.h"

namespace gatebook {

// The window as a whole: which page is shown, and the view-model of each.
class KioskView : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the kiosk")
    Q_PROPERTY(Page page READ page NOTIFY pageChanged)
    Q_PROPERTY(bool windowed READ windowed CONSTANT)
    Q_PROPERTY(gatebook::WaitingView *waiting READ waiting CONSTANT)
    Q_PROPERTY(gatebook::VerdictView *verdict READ verdict CONSTANT)
    Q_PROPERTY(gatebook::SearchView *search READ search CONSTANT)
    Q_PROPERTY(gatebook::SetupView *setup READ setup CONSTANT)
    Q_PROPERTY(gatebook::NoticeView *notices READ notices CONSTANT)
    Q_PROPERTY(gatebook::UndoView *undo READ undo CONSTANT)
    Q_PROPERTY(gatebook::PinView *pin READ pin CONSTANT)
    Q_PROPERTY(gatebook::SettingsView *settings READ settings CONSTANT)
    Q_PROPERTY(gatebook::AppearanceView *appearance READ appearance CONSTANT)
    Q_PROPERTY(gatebook::LanguageView *language READ language CONSTANT)
    Q_PROPERTY(gatebook::HubSetupView *hubSetup READ hubSetup CONSTANT)
    Q_PROPERTY(gatebook::PairLaptopView *pairLaptop READ pairLaptop CONSTANT)
    Q_PROPERTY(gatebook::OverrideView *overrides READ overrides CONSTANT)
    Q_PROPERTY(gatebook::OrderView *order READ order CONSTANT)
    Q_PROPERTY(gatebook::PreflightView *preflight READ preflight CONSTANT)
    Q_PROPERTY(gatebook::DiagnosticsView *diagnostics READ diagnostics CONSTANT)
    Q_PROPERTY(gatebook::RecentView *recent READ recent CONSTANT)
    Q_PROPERTY(gatebook::ScannerView *scanner READ scanner CONSTANT)
    Q_PROPERTY(QVideoSink *videoSink READ videoSink WRITE setVideoSink NOTIFY videoSinkChanged)

public:
    enum Page {
        Waiting,
        Verdict,
        Search,
        Setup,
        Undo,
        Pin,
        Settings,
        HubSetup,
        PairLaptop,
        Override,
        Order,
        Preflight,
        Diagnostics,
        Recent,
        Scanner
    };
    Q_ENUM(Page)

    KioskView(const Clock &clock, bool windowed);

    [[nodiscard]] Page page() const { return m_page; }
    [[nodiscard]] bool windowed() const { return m_windowed; }
    [[nodiscard]] WaitingView *waiting() { return &m_waiting; }
    [[nodiscard]] VerdictView *verdict() { return &m_verdict; }
    [[nodiscard]] SearchView *search() { return &m_search; }
    [[nodiscard]] SetupView *setup() { return &m_setup; }
    [[nodiscard]] NoticeView *notices() { return &m_notices; }
    [[nodiscard]] UndoView *undo() { return &m_undo; }
    [[nodiscard]] PinView *pin() { return &m_pin; }
    [[nodiscard]] SettingsView *settings() { return &m_settings; }
    [[nodiscard]] AppearanceView *appearance() { return &m_appearance; }
    [[nodiscard]] LanguageView *language() { return &m_language; }
    [[nodiscard]] HubSetupView *hubSetup() { return &m_hubSetup; }
    [[nodiscard]] PairLaptopView *pairLaptop() { return &m_pairLaptop; }
    [[nodiscard]] OverrideView *overrides() { return &m_overrides; }
    [[nodiscard]] OrderView *order() { return &m_order; }
    [[nodiscard]] PreflightView *preflight() { return &m_preflight; }
    [[nodiscard]] DiagnosticsView *diagnostics() { return &m_diagnostics; }
    [[nodiscard]] RecentView *recent() { return &m_recent; }
    [[nodiscard]] ScannerView *scanner() { return &m_scanner; }
    [[nodiscard]] QVideoSink *videoSink() const { return m_videoSink; }
    void setVideoSink(QVideoSink *sink);

    void setStatus(const KioskStatus &status);
    void setCamera(FrameSource::State state, const QString &name);
    void setMachine(const MachineFacts &machine);
    // Whatever page is shown; that page comes back after it. At once, unless the verdict before must still be seen.
    void showVerdict(const GateVerdict &verdict);
    void showAdmittedAgain();                  // the ticket that was admitted last is still held up
    void showGroup(const GroupVerdict &group); // what came of an order
    [[nodiscard]] bool allShown() const { return m_queue.isEmpty(); }
    void setRecentScans(const RecentScans &scans);
    void closeSetup();      // if it is open: it has done its work
    void closeFirstSetup(); // as closeSetup(); the preflight page follows it
    void addNotice(const Notice &notice);
    [[nodiscard]] bool wantsPairing() const; // a pairing code that is scanned now is meant to pair this device

    Q_INVOKABLE void openSearch();
    // Of a paired device a supervisor's, as is leaving the full screen: the PIN is asked for first, where one is set.
    Q_INVOKABLE void openSetup();
    Q_INVOKABLE void openSettings();
    Q_INVOKABLE void openHubSetup();
    Q_INVOKABLE void openPairLaptop();
    Q_INVOKABLE void openScanner();
    Q_INVOKABLE void leave();                  // → leaveGranted
    Q_INVOKABLE void changePin();              // sets one where none is set
    [[nodiscard]] Q_INVOKABLE bool mayClose(); // the window; false: it leads to leave()
    void showFirstPage();      // once it is known whether this device is paired: what it needs before it can be used
    void endSupervision();     // the supervisor has gone: whoever comes next is asked for the PIN
    Q_INVOKABLE void askHub(); // about the code that was on no list, while that verdict is the last
    Q_INVOKABLE void openPreflight();
    Q_INVOKABLE void openDiagnostics();   // from the preflight page, which comes back after it
    Q_INVOKABLE void openUndo();          // of the last admission, while it is offered
    Q_INVOKABLE void openUndoOf(int row); // of an admission of the order that was admitted
    Q_INVOKABLE void openOverride();      // of the last refusal, while it is offered
    Q_INVOKABLE void openOrder();         // while one is offered
    Q_INVOKABLE void openRecent();
    Q_INVOKABLE void openUndoOfRecent(); // of the admission chosen there
    // From a verdict to the page that it covers, from a taking back to the order it belongs to, from the diagnostics to the
    // preflight page, from all others to the waiting page.
    Q_INVOKABLE void goBack();

Q_SIGNALS:
    void pageChanged();
    void verdictShown(const gatebook::GateVerdict &verdict); // its turn has come
    void videoSinkChanged();
    void leaveGranted();

private:
    void setPage(Page page);
    void goneTo(Page page);
    [[nodiscard]] bool isPaired() const;
    void pass(PinView::Goal goal);
    void ask(PinView::Goal goal);
    void arrive(PinView::Goal goal);
    void leavePinPage();
    void uncover(Page page);
    [[nodiscard]] Page pageUnder(const GateVerdict &verdict) const; // where a verdict leads back to
    void showNow(const GateVerdict &verdict);

    const Clock &m_clock;
    bool m_windowed;
    Page m_page = Waiting;
    Page m_under = Waiting; // what the verdict covers
    WaitingView m_waiting;
    VerdictView m_verdict;
    SearchView m_search;
    SetupView m_setup;
    NoticeView m_notices;
    PinView m_pin;
    SettingsView m_settings;
    Page m_beforePin = Waiting;
    Page m_beforeSetup = Waiting;
    bool m_supervised = false; // on one of the supervisor's pages, behind the PIN
    UndoView m_undo;
    AppearanceView m_appearance;
    LanguageView m_language;
    HubSetupView m_hubSetup;
    PairLaptopView m_pairLaptop;
    OverrideView m_overrides;
    OrderView m_order;
    AlarmWatch m_alarms;
    PreflightView m_preflight;
    DiagnosticsView m_diagnostics;
    RecentView m_recent;
    VerdictQueue m_queue;
    ScannerView m_scanner;
    QPointer<QVideoSink> m_videoSink;
    KioskStatus m_status;
};

} // namespace gatebook
