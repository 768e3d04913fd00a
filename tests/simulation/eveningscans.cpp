// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What happens at the gates of an Evening, and what the oracle says of it.
#include "tests/simulation/evening.h"

#include "server/ledger/cursor.h"
#include "shared/wire/decode.h"

namespace gatebook::test {

void Evening::begin()
{
    HubSlot &hub = addHub();
    startHub(hub);
    check(m_desk.importAll(*hub.machine) ? QString() : QStringLiteral("the first import failed"));
    backUp(hub);
    for (int i = 0; i < m_swarm.kiosks; ++i) {
        KioskSlot &kiosk = addKiosk();
        startKiosk(kiosk); // pairs, since it is not enrolled
    }
}

void Evening::scanned(KioskSlot &kiosk, const QString &code)
{
    const QUuid ticket = m_desk.ticketOf(code);
    kiosk.watch.lookAt(*kiosk.machine, ticket);
    const GateVerdict verdict = kiosk.machine->scan(code);
    m_trace.note(m_scheduler.now(), "scan", kiosk.machine->number(),
        code.toUtf8() + ' ' + QByteArray::number(static_cast<int>(verdict.verdict.kind)));
    if (!kiosk.machine->isUp())
        return; // it died before anybody saw the verdict
    check(kiosk.watch.shown(verdict, ticket, m_undone));
    if (kiosk.poisonsNext && !verdict.clientUuid.isNull()) {
        kiosk.poisonsNext = false;
        m_wire.poison(verdict.clientUuid);
    }
    pumpSoon(kiosk);
}

void Evening::takenBack(KioskSlot &kiosk)
{
    const QUuid admission = kiosk.watch.lastAdmitted();
    if (admission.isNull())
        return;
    m_undone.insert(admission); // also where it fails: it may have reached the disk
    const auto done = kiosk.machine->undo(admission);
    if (!kiosk.machine->isUp() || !done)
        return;
    kiosk.watch.forgetLastAdmitted();
    fire(Fault::Undo, kiosk.machine->number());
    pumpSoon(kiosk);
}

// The end of a pull: the list is what the log says at that position.
void Evening::checkPulled(KioskSlot &kiosk, const FaultyWire::Delivery &delivery)
{
    if (!delivery.log || delivery.reply.status != 200 || !delivery.request.target.contains("/check-ins?"))
        return;
    const auto page
        = wire::decodeFeedPage(delivery.reply.body); // not told by its text: a check that is skipped says nothing
    if (!page || page->hasMore)
        return;
    const auto pulled = kiosk.machine->store().pullCursor();
    const auto cursor = ledger::decodeCursor(page->nextCursor);
    if (pulled && cursor && *pulled == page->nextCursor)
        check(KioskWatch::checkList(*kiosk.machine, *delivery.log, cursor->seq));
}

} // namespace gatebook::test
