// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QQmlEngine>

#include <memory>

#include "app/view/kioskview.h"
#include "tests/qml/actionsharness.h"
#include "tests/support/testclock.h"

namespace gatebook::test {

// The real view-models with states to choose from, for the pages' tests.
class Harness : public QObject
{
    Q_OBJECT
    Q_PROPERTY(gatebook::KioskView *kiosk READ kiosk CONSTANT)
    Q_PROPERTY(QString searched MEMBER m_searched NOTIFY asked)
    Q_PROPERTY(QString paired MEMBER m_paired NOTIFY asked)
    Q_PROPERTY(QString typed MEMBER m_typed NOTIFY asked)
    Q_PROPERTY(QString admitted MEMBER m_admitted NOTIFY asked)
    Q_PROPERTY(QString entered MEMBER m_entered NOTIFY asked)
    Q_PROPERTY(QString undoneBy MEMBER m_undoneBy NOTIFY asked)
    Q_PROPERTY(QString hubWish MEMBER m_hubWish NOTIFY asked)
    Q_PROPERTY(int tones MEMBER m_tones NOTIFY asked)
    Q_PROPERTY(int synced MEMBER m_synced NOTIFY asked)

public:
    Harness();

    [[nodiscard]] KioskView *kiosk() { return &m_kiosk; }

    Q_INVOKABLE void reset(); // enrolled, with a list, in step
    Q_INVOKABLE void unpaired();
    Q_INVOKABLE void revoked();
    Q_INVOKABLE void downloading();
    Q_INVOKABLE void offline(int waiting);
    Q_INVOKABLE void showVerdict(const QString &kind, bool noted);
    Q_INVOKABLE void showVerdictOf(const QString &kind, const QString &name, bool noted);
    Q_INVOKABLE void showLongNames();
    Q_INVOKABLE void scannedBefore(); // ten scans, the newest one an admission
    Q_INVOKABLE void answerSearch(int hits, bool online);
    Q_INVOKABLE void answerOffline(); // the hub can't be asked
    Q_INVOKABLE void enrolmentFailed(const QString &message);
    Q_INVOKABLE void meetKey(const QString &fingerprint);
    Q_INVOKABLE void seeOwnHub();
    Q_INVOKABLE void raiseNotice();
    Q_INVOKABLE void admit(); // as showVerdict, of an admission that can be taken back
    Q_INVOKABLE void answerUndo(bool ok, const QString &message);
    Q_INVOKABLE void wrongClock();
    Q_INVOKABLE void holdTooFarAway() { showCamera(FrameSource::State::Live, AimHint::Closer); }
    Q_INVOKABLE void setPin(const QString &pin); // that is right from now on; empty: none is set
    Q_INVOKABLE void waitForPin(int ms);
    Q_INVOKABLE void speak(const QString &language) { m_kiosk.language()->choose(language); }
    Q_INVOKABLE void findLists(int count);
    Q_INVOKABLE void hubStep(int step); // of HubSetupView
    Q_INVOKABLE void hubFailed(const QString &why);
    Q_INVOKABLE void hubRuns(bool isHub);
    Q_INVOKABLE void showPairingCode(bool inNetwork);
    Q_INVOKABLE void battery(int percent);
    Q_INVOKABLE void ready();   // for doors, in every respect
    Q_INVOKABLE void trouble(); // in many respects
    Q_INVOKABLE void scannerSends(const QString &text, bool terminated); // while its page is open

Q_SIGNALS:
    void asked();

private:
    void showCamera(FrameSource::State state, AimHint hint)
    {
        m_kiosk.waiting()->setCamera(state, {});
        m_kiosk.waiting()->setAimHint(hint);
    }
    [[nodiscard]] KioskStatus status() const;
    void prepareDiagnostics();

    TestClock m_clock;
    KioskView m_kiosk{m_clock, true};
    QString m_searched;
    QString m_paired;
    QString m_typed;
    QString m_admitted;
    QString m_entered;
    QString m_undoneBy;
    QString m_pin;
    QString m_hubWish;
    QUuid m_undone;
    int m_synced = 0;
    int m_tones = 0;
    int m_generation = 0;
};

// What Qt Quick Test asks for before it makes an engine.
class Setup : public QObject
{
    Q_OBJECT

public Q_SLOTS:
    void applicationAvailable();
    void qmlEngineAvailable(QQmlEngine *engine);

private:
    std::unique_ptr<Harness> m_harness; // made when there is an application: it has timers
    std::unique_ptr<ActionsHarness> m_actions;
};

} // namespace gatebook::test
