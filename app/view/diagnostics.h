// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

#include <optional>
#include <vector>

#include "app/core/kioskstatus.h"
#include "app/device/machinefacts.h"
#include "app/scan/framemailbox.h"
#include "app/scan/scantimings.h"

namespace gatebook {

// All that the diagnostics page shows. Times are monotonic milliseconds.
struct DiagnosticsFacts
{
    qint64 nowMs = 0;
    KioskStatus status;
    qint64 statusMs = 0; // when it came
    ScanTimings timings;
    FrameMailbox::Counters frames;
    std::optional<double> framesPerSecond;
    std::optional<qint64> decodeP50; // of each frame, in milliseconds
    std::optional<qint64> decodeP95;
    QString camera;
    std::optional<MachineFacts> machine;
    QString versions; // a line each: "Qt 6.4.2"
    QString dataDir;
};

struct DiagnosticsLine
{
    QString label;
    QString value; // empty: the label is a heading

    bool operator==(const DiagnosticsLine &) const = default;
};

// What somebody who helps from afar wants to know of this device. Holds no secret and nobody's name: no token, ticket or
// code; no event, gate or device but by its id; the home folder as "~".
class Diagnostics
{
    Q_DECLARE_TR_FUNCTIONS(gatebook::Diagnostics)

public:
    [[nodiscard]] static std::vector<DiagnosticsLine> of(const DiagnosticsFacts &facts);
    [[nodiscard]] static QString text(const std::vector<DiagnosticsLine> &lines);

private:
    using Lines = std::vector<DiagnosticsLine>;
    static void addTimings(Lines &lines, const ScanTimings &timings);
    static void addFrames(Lines &lines, const DiagnosticsFacts &facts);
    static void addSync(Lines &lines, const DiagnosticsFacts &facts);
    static void addDevice(Lines &lines, const DiagnosticsFacts &facts);
};

} // namespace gatebook
