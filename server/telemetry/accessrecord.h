// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/telemetry/requestfacts.h"

namespace gatebook::telemetry {

// A request that was answered, by the handler or by the front itself.
struct AccessRecord
{
    enum class Kind {
        Answered,
        Aborted,      // the client was gone before it had the whole answer, whose status is told all the same
        StreamOpened, // an endless answer began
        StreamEnded,
    };

    Kind kind = Kind::Answered;
    QByteArray requestId;
    QByteArray peer;   // address without port
    QByteArray method; // one that the front knows; empty: none of those, or none at all
    int status = 0;
    bool refused = false; // by the front: the handler had no say
    qint64 requestBytes = 0;
    qint64 answerBytes = 0; // put on their way
    qint64 durationUs = 0;  // from the request's first byte to the answer's last
    RequestFacts facts;
};

} // namespace gatebook::telemetry
