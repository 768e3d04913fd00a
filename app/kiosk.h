// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QQmlApplicationEngine>

#include <memory>
#include <optional>

#include "app/core/kioskcore.h"
#include "app/device/chime.h"
#include "app/device/kiosksettings.h"
#include "app/device/machineprobe.h"
#include "app/device/screenawake.h"
#include "app/device/stopsignals.h"
#include "app/kiosklock.h"
#include "app/kioskoptions.h"
#include "app/oncewatch.h"
#include "app/onelaptop.h"
#include "app/scan/codesreader.h"
#include "app/scan/scanarbiter.h"
#include "app/scan/scanner.h"
#include "app/scan/wedgescanner.h"
#include "app/screenshots.h"
#include "app/shownwatch.h"
#include "app/view/kioskview.h"

QT_FORWARD_DECLARE_CLASS(QQuickWindow)

namespace gatebook {

// The composition root: makes everything, in order, and ties it together. A scan passes source → scanner → arbiter → core →
// view. Lives on the GUI thread; leaves the event loop by QCoreApplication::exit().
class Kiosk : public QObject
{
    Q_OBJECT

public:
    Kiosk(KioskOptions options, const Clock &clock, RandomSource &random);
    ~Kiosk() override;

    [[nodiscard]] Result<void> start();
    // How long the last scans took; the window tells of each.
    [[nodiscard]] const ShownWatch &shownWatch() const { return m_shown; }

private:
    [[nodiscard]] Result<void> openSources();
    [[nodiscard]] Result<void> openWindow();
    void applyLook();
    void connectScans();
    void connectCore();
    void connectView();
    void connectSettings();
    void applySettings(const KioskSettings &settings);
    void connectActions();
    void connectOverrides();
    void onGroup(const GroupVerdict &group);
    void connectPreflight();
    void checkPreflight();
    [[nodiscard]] DiagnosticsFacts diagnosticsFacts();
    void playTone();
    void connectHandScanner();
    void onVerdict(const GateVerdict &verdict);
    void setVerdictTimes();
    void onVerdictShown(const GateVerdict &verdict);
    void onStatus(const KioskStatus &status);
    void onPairingOffered(const QString &uri);
    void onOwnHubSeen(const QString &uri, bool ok, const QString &message);
    void onKeyFound(const QString &fingerprint, const QString &uri);
    void onEnrolment(bool ok, const QString &message);
    void announce(const Verdict &verdict);
    void endWhenDone();
    static void say(const QString &line); // on stderr
    void fail(const QString &message);

    KioskOptions m_options;
    const Clock &m_clock;
    KioskSettings m_settings;
    KioskCore m_core;
    FrameMailbox m_mailbox;
    std::unique_ptr<FrameSource> m_source;
    std::unique_ptr<Scanner> m_scanner;
    ScanArbiter m_arbiter;
    WedgeScanner m_wedge;
    std::unique_ptr<CodesReader> m_codes;
    KioskView m_view;
    KioskLock m_lock;
    OneLaptop m_oneLaptop;
    std::unique_ptr<Chime> m_chime;
    std::optional<ScreenAwake> m_awake;
    std::unique_ptr<MachineProbe> m_machine;
    StopSignals m_stopSignals;
    Screenshots m_screenshots;
    ShownWatch m_shown;
    QTimer m_doneCheck;
    OnceWatch m_once;
    KioskStatus m_status;
    bool m_statusKnown = false;
    bool m_firstPageShown = false;
    bool m_codesBegun = false;
    bool m_sourceDone = true;
    bool m_codesDone = true;
    bool m_enrolling = false;
    QQmlApplicationEngine m_engine;
    QQuickWindow *m_window = nullptr; // the engine's
};

} // namespace gatebook
