// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include "app/core/kioskcore.h"
#include "shared/wire/pairinguri.h"
#include "tests/e2e/hubfixture.h"

namespace gatebook::test {

inline constexpr int kPatienceMs = 20'000;

// A kiosk's core without its window.
struct CoreDevice
{
    CoreDevice()
    {
        QObject::connect(&core, &KioskCore::statusChanged, [this](const KioskStatus &now) { status = now; });
    }

    // Starts in this folder and downloads the list of the hub's event; fails the test if it can't.
    void pair(const HubFixture &hub, const QString &pairingCode, const QString &folder)
    {
        QVERIFY(core.start(folder, QStringLiteral("Laptop")));
        const QSignalSpy enrolled(&core, &KioskCore::enrolmentFinished);
        core.enrol(wire::pairingUriText(hub.pairingUri(pairingCode)));
        QTRY_COMPARE_WITH_TIMEOUT(enrolled.size(), 1, kPatienceMs);
        QVERIFY2(enrolled.first().first().toBool(), qPrintable(enrolled.first().last().toString()));
        QTRY_VERIFY_WITH_TIMEOUT(status.hasManifest, kPatienceMs);
    }

    SystemClock clock;
    SystemRandom random;
    KioskCore core{clock, random};
    KioskStatus status;
};

} // namespace gatebook::test
