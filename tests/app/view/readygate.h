// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTest>

#include "app/view/preflightchecks.h"

namespace gatebook::test {

inline constexpr qint64 kReadyMs = 100'000'000;

// A gate that is ready in every respect.
inline PreflightFacts ready()
{
    PreflightFacts facts;
    facts.nowMs = facts.statusMs = kReadyMs;
    KioskStatus &status = facts.status;
    status.enrolled = status.hasManifest = status.canJudge = true;
    status.event.uuid = QUuid::createUuidV5(QUuid(), QStringLiteral("event"));
    status.ticketCount = 2000;
    status.manifestAgeMs = 1000;
    status.clockSkewMs = 300;
    status.hubAddress = QStringLiteral("https://192.168.1.10:8443");
    status.sync.state = sync::SyncState::Idle;
    status.sync.lastContactMonotonicMs = kReadyMs - 1000;
    facts.list = ListCheck{ListCheck::Outcome::Equal, 2000, 2000, {}, kReadyMs - 1000};
    facts.camera = FrameSource::State::Live;
    facts.cameraName = QStringLiteral("Gate camera");
    facts.framesPerSecond = 29.7;
    facts.scanner.state = ScannerTest::State::Good;
    facts.soundOutput = QStringLiteral("Speaker");
    facts.tonePlayed = true;
    facts.machine = MachineFacts{{PowerFacts::Source::Mains, 90}, 20'000'000'000, DiskWrite{true, {}}};
    facts.pinSet = true;
    return facts;
}

// What is not good says what to do, or works on by itself; what is good asks for nothing.
inline void expectState(const PreflightCheck &check, PreflightCheck::State state)
{
    QVERIFY2(check.state == state, qPrintable(check.title + u' ' + check.detail));
    QVERIFY(!check.title.isEmpty());
    QVERIFY(!check.detail.isEmpty());
    const bool asks = state == PreflightCheck::State::Attention || state == PreflightCheck::State::Bad;
    QVERIFY2(!asks || !check.whatToDo.isEmpty(), qPrintable(check.detail));
    QVERIFY2(state != PreflightCheck::State::Good || check.whatToDo.isEmpty(), qPrintable(check.whatToDo));
}

} // namespace gatebook::test
