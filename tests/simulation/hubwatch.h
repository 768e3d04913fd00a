// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QUuid>

#include <memory>

#include "shared/store/database.h"
#include "shared/wire/messages.h"
#include "tests/simulation/logmodel.h"

namespace gatebook::test {

// Reads a hub's committed log by its own SQL, over a reading connection, into the oracle's model of it, and says what does not
// hold. A hub that is put back to a backup gets the model of that backup; what had been read from the one before goes on with it.
class HubWatch
{
public:
    explicit HubWatch(const QUuid &event) : m_event(event), m_model(std::make_shared<LogModel>()) { }

    // After each commit. → what is wrong; empty: nothing.
    [[nodiscard]] QString observe(store::Database &reader);
    // After the hub was started again: all that was committed is still there.
    [[nodiscard]] QString observeRestart(store::Database &reader);
    // One answer to a push, as it leaves the hub: what it says must be committed, and true.
    [[nodiscard]] QString observeAnswer(store::Database &reader, const QByteArray &body);

    [[nodiscard]] std::shared_ptr<const LogModel> model() const { return m_model; }
    // The hub's disk is another one from now on, with this log on it.
    void putBack(const LogModel &model)
    {
        m_model = std::make_shared<LogModel>(model);
        m_groupStart = model.head();
    }

private:
    [[nodiscard]] QString readNew(store::Database &reader, qint64 eventId);
    [[nodiscard]] QString judge(const wire::ItemResult &result) const;

    QUuid m_event;
    std::shared_ptr<LogModel> m_model;
    qint64 m_groupStart = 0; // the head before the newest commit that was seen
};

} // namespace gatebook::test
