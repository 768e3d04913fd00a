// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QUuid>

#include <optional>

#include "shared/base/clock.h"
#include "shared/base/result.h"
#include "shared/sync/backoff.h"
#include "shared/sync/replyclass.h"
#include "shared/sync/syncstore.h"
#include "shared/sync/transport.h"

namespace gatebook::sync {

// What every phase of one event's sync works on.
struct PhaseContext
{
    QUuid event;
    SyncStore &store;
    const Clock &clock;
    QString version;                     // this program's
    std::optional<qint64> clockOffsetMs; // wall clock minus the hub's, as last heard
    bool archived = false;
};

// One of the things that a sync does. An Error is always the store's: nothing happened, it is tried again later.
class Phase
{
public:
    explicit Phase(PhaseContext &context) : m_context(context) { }
    virtual ~Phase() = default;
    Phase(const Phase &) = delete;
    Phase &operator=(const Phase &) = delete;

    // Absent: nothing to do now.
    [[nodiscard]] virtual Result<std::optional<HttpRequest>> next() = 0;
    // Takes the body of a complete 200. → empty, or words that say why it is not the answer to what was asked.
    [[nodiscard]] virtual Result<QString> accept(const QByteArray &body) = 0;
    // Any other answer, or none.
    [[nodiscard]] virtual Result<void> refused(const ReplyMeaning &) { return {}; }

    [[nodiscard]] Backoff &backoff() { return m_backoff; }

protected:
    [[nodiscard]] HttpRequest request(const QByteArray &method, const QByteArray &rest) const;
    [[nodiscard]] Result<void> noteHubTime(qint64 serverTimeMs);

    [[nodiscard]] PhaseContext &context() { return m_context; }
    [[nodiscard]] const PhaseContext &context() const { return m_context; }

private:
    PhaseContext &m_context;
    Backoff m_backoff;
};

} // namespace gatebook::sync
