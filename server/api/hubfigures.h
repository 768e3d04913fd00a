// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <utility>
#include <vector>

#include "server/telemetry/platform/processfigures.h"

namespace gatebook::api {

// What /metrics tells of the parts of the hub that the API does not know. Counts are since the start.
struct HubFigures
{
    QByteArray version;     // of Gatebook
    qint64 startedAtMs = 0; // wall clock
    telemetry::ProcessFigures process;

    int connections = 0;  // open now
    int inFlight = 0;     // requests being handled now
    qint64 bodyBytes = 0; // reserved for request bodies now
    quint64 accepted = 0;
    std::vector<std::pair<QByteArray, quint64>> turnedAway; // by reason
    quint64 handshakesDone = 0;
    quint64 handshakesFailed = 0;

    quint64 accessLinesDropped = 0;
};

} // namespace gatebook::api
