// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/qml/gallery/gallerystates.h"

#include <QSignalSpy>

#include "app/device/pincheck.h"

namespace gatebook::test {

namespace {

using State = GalleryState;

const QString kFingerprint
    = QStringLiteral("0123 4567 89ab cdef 0011 2233 4455 6677 8899 aabb ccdd eeff 1a2b 3c4d 5e6f 7081");

void typeQuery(Harness &harness, const QString &query)
{
    harness.kiosk()->openSearch();
    QSignalSpy asked(harness.kiosk()->search(), &SearchView::searchRequested);
    harness.kiosk()->search()->type(query);
    asked.wait();
}

void chooseHit(Harness &harness, int row)
{
    typeQuery(harness, QStringLiteral("ada"));
    harness.answerSearch(5, false);
    if (row >= 0)
        harness.kiosk()->search()->choose(row);
}

void askUndo(Harness &harness)
{
    harness.admit();
    harness.kiosk()->openUndo();
}

void answerUndo(Harness &harness, bool ok)
{
    askUndo(harness);
    harness.kiosk()->undo()->confirm(QStringLiteral("Sam"));
    harness.answerUndo(ok, ok ? QString() : QStringLiteral("It was taken back already."));
}

std::vector<State> waitingStates()
{
    return {{QStringLiteral("waiting"), [](Harness &) {}},
        {QStringLiteral("waiting-unpaired"), [](Harness &h) { h.unpaired(); }},
        {QStringLiteral("waiting-revoked"), [](Harness &h) { h.revoked(); }},
        {QStringLiteral("waiting-offline"), [](Harness &h) { h.offline(17); }},
        {QStringLiteral("waiting-downloading"), [](Harness &h) { h.downloading(); }},
        {QStringLiteral("waiting-clock"), [](Harness &h) { h.wrongClock(); }},
        {QStringLiteral("waiting-notice"), [](Harness &h) { h.raiseNotice(); }},
        {QStringLiteral("waiting-undo"), [](Harness &h) {
             h.admit();
             h.kiosk()->goBack();
         }}};
}

std::vector<State> verdictStates()
{
    std::vector<State> states;
    for (const char *kind : {"admit", "already_in", "cancelled", "blocked", "not_valid_now", "unknown", "not_a_ticket",
             "not_ready", "not_saved"}) {
        const QString name = QString::fromLatin1(kind);
        states.push_back({QStringLiteral("verdict-") + QString(name).replace(u'_', u'-'),
            [name](Harness &h) { h.showVerdict(name, false); }});
    }
    states.push_back(
        {QStringLiteral("verdict-note"), [](Harness &h) { h.showVerdict(QStringLiteral("admit"), true); }});
    states.push_back({QStringLiteral("verdict-undo"), [](Harness &h) { h.admit(); }});
    states.push_back({QStringLiteral("verdict-long"), [](Harness &h) { h.showLongNames(); }, true});
    return states;
}

// On top of what reset() leaves: the supervisor's PIN is set.
void askOverride(Harness &harness, const std::function<void(ActionsHarness &)> &then)
{
    ActionsHarness actions(*harness.kiosk());
    actions.reset(true);
    actions.refuse();
    harness.kiosk()->openOverride();
    then(actions);
}

void askOrder(Harness &harness, const std::function<void(ActionsHarness &)> &then)
{
    ActionsHarness actions(*harness.kiosk());
    actions.reset(false);
    actions.admitOneOf(4);
    harness.kiosk()->openOrder();
    then(actions);
}

std::vector<State> actionStates()
{
    return {{QStringLiteral("override"), [](Harness &h) { askOverride(h, [](ActionsHarness &) {}); }},
        {QStringLiteral("override-wrong-pin"),
            [](Harness &h) {
                askOverride(h, [&h](ActionsHarness &actions) {
                    h.kiosk()->overrides()->confirm(
                        QStringLiteral("1111"), QStringLiteral("Sam"), OverrideView::reasons().first());
                    actions.answerPin(false, PinCheck::tr("Wrong PIN."));
                });
            }},
        {QStringLiteral("verdict-refused-offers"),
            [](Harness &h) {
                ActionsHarness actions(*h.kiosk());
                actions.reset(true);
                actions.refuse();
            }},
        {QStringLiteral("verdict-unknown-offers"),
            [](Harness &h) {
                ActionsHarness actions(*h.kiosk());
                actions.reset(true);
                actions.unknown(QStringLiteral("QX7B2-4711"));
            }},
        {QStringLiteral("order"), [](Harness &h) { askOrder(h, [](ActionsHarness &) {}); }},
        {QStringLiteral("order-done"), [](Harness &h) {
             askOrder(h, [&h](ActionsHarness &actions) {
                 h.kiosk()->order()->confirm();
                 actions.answerOrder(1);
             });
         }}};
}

std::vector<State> doorStates()
{
    return {{QStringLiteral("preflight-ready"),
                [](Harness &h) {
                    h.ready();
                    h.kiosk()->openPreflight();
                }},
        {QStringLiteral("preflight-trouble"),
            [](Harness &h) {
                h.trouble();
                h.kiosk()->openPreflight();
            }},
        {QStringLiteral("diagnostics"),
            [](Harness &h) {
                h.kiosk()->openPreflight();
                h.kiosk()->openDiagnostics();
            }},
        {QStringLiteral("scanner"), [](Harness &h) { h.kiosk()->openScanner(); }},
        {QStringLiteral("waiting-battery"), [](Harness &h) { h.battery(7); }},
        {QStringLiteral("waiting-scanned"), [](Harness &h) { h.scannedBefore(); }},
        {QStringLiteral("recent"), [](Harness &h) {
             h.scannedBefore();
             h.kiosk()->openRecent();
             h.kiosk()->recent()->choose(1);
         }}};
}

void openHubSetup(Harness &harness, HubSetupView::Step step)
{
    harness.unpaired();
    harness.kiosk()->openSetup();
    harness.kiosk()->openHubSetup();
    harness.findLists(3);
    if (step != HubSetupView::Step::Choosing)
        harness.hubStep(static_cast<int>(step));
}

std::vector<State> hubStates()
{
    return {{QStringLiteral("hub-no-list"),
                [](Harness &h) {
                    h.unpaired();
                    h.kiosk()->openHubSetup();
                    h.findLists(0);
                }},
        {QStringLiteral("hub-choosing"), [](Harness &h) { openHubSetup(h, HubSetupView::Step::Choosing); }},
        {QStringLiteral("hub-taking-list-in"), [](Harness &h) { openHubSetup(h, HubSetupView::Step::TakingListIn); }},
        {QStringLiteral("hub-done"), [](Harness &h) { openHubSetup(h, HubSetupView::Step::Done); }},
        {QStringLiteral("pair-laptop"),
            [](Harness &h) {
                h.hubRuns(true);
                h.kiosk()->openPairLaptop();
            }},
        {QStringLiteral("pair-laptop-code"), [](Harness &h) {
             h.hubRuns(true);
             h.kiosk()->openPairLaptop();
             h.kiosk()->pairLaptop()->makeCode(QStringLiteral("North"));
             h.showPairingCode(true);
         }}};
}

void failPin(Harness &harness)
{
    harness.setPin(QStringLiteral("2468"));
    harness.kiosk()->openSettings();
    harness.kiosk()->pin()->enter(QStringLiteral("1111"));
}

std::vector<State> supervisorStates()
{
    return {{QStringLiteral("settings"), [](Harness &h) { h.kiosk()->openSettings(); }},
        {QStringLiteral("settings-message"),
            [](Harness &h) {
                h.setPin(QStringLiteral("2468"));
                h.kiosk()->settings()->fail(KioskView::tr("The PIN is set."));
                h.kiosk()->openSettings();
                h.kiosk()->pin()->enter(QStringLiteral("2468"));
            }},
        {QStringLiteral("pin"),
            [](Harness &h) {
                h.setPin(QStringLiteral("2468"));
                h.kiosk()->openSettings();
            }},
        {QStringLiteral("pin-wrong"), failPin}, {QStringLiteral("pin-choose"), [](Harness &h) {
                                                     h.kiosk()->openSettings();
                                                     h.kiosk()->changePin();
                                                 }}};
}

std::vector<State> staffStates()
{
    return {{QStringLiteral("search"), [](Harness &h) { h.kiosk()->openSearch(); }},
        {QStringLiteral("search-hits"), [](Harness &h) { chooseHit(h, -1); }},
        {QStringLiteral("search-chosen"), [](Harness &h) { chooseHit(h, 0); }},
        {QStringLiteral("search-chosen-entered"), [](Harness &h) { chooseHit(h, 1); }},
        {QStringLiteral("search-nobody"),
            [](Harness &h) {
                h.kiosk()->openSearch();
                h.kiosk()->search()->type(QStringLiteral("zz"));
                h.answerSearch(0, true);
            }},
        {QStringLiteral("undo"), [](Harness &h) { askUndo(h); }},
        {QStringLiteral("undo-done"), [](Harness &h) { answerUndo(h, true); }},
        {QStringLiteral("undo-refused"), [](Harness &h) { answerUndo(h, false); }},
        {QStringLiteral("setup"), [](Harness &h) { h.kiosk()->openSetup(); }},
        {QStringLiteral("setup-unpaired"),
            [](Harness &h) {
                h.unpaired();
                h.kiosk()->openSetup();
            }},
        {QStringLiteral("setup-compare"),
            [](Harness &h) {
                h.kiosk()->openSetup();
                h.meetKey(kFingerprint);
            }},
        {QStringLiteral("setup-failed"),
            [](Harness &h) {
                h.kiosk()->openSetup();
                h.enrolmentFailed(
                    QStringLiteral("The code is wrong, used or expired. Ask the supervisor for a new one."));
            }},
        {QStringLiteral("setup-own-hub"),
            [](Harness &h) {
                h.kiosk()->openSetup();
                h.seeOwnHub();
            }},
        {QStringLiteral("setup-downloading"), [](Harness &h) {
             h.downloading();
             h.kiosk()->openSetup();
         }}};
}

} // namespace

const std::vector<GalleryState> &galleryStates()
{
    static const std::vector<State> all = [] {
        std::vector<State> states = waitingStates();
        for (const auto &more :
            {verdictStates(), staffStates(), supervisorStates(), actionStates(), doorStates(), hubStates()})
            states.insert(states.end(), more.begin(), more.end());
        return states;
    }();
    return all;
}

} // namespace gatebook::test
