// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The kiosks of an Evening: started, stopped, paired, wired.
#include "tests/simulation/evening.h"

#include <utility>

namespace gatebook::test {

KioskSlot &Evening::addKiosk()
{
    const std::size_t number = m_kiosks.size();
    auto slot = std::make_unique<KioskSlot>();
    slot->machine = std::make_unique<KioskMachine>(
        number, newFolder(QStringLiteral("kiosk"), number), m_scheduler, machineSeed(number + 1), m_wallSeed);
    m_kiosks.push_back(std::move(slot));
    KioskSlot &kiosk = *m_kiosks.back();
    wireKiosk(kiosk);
    if (m_wallSeed != 0)
        kiosk.machine->clock().jump();
    return kiosk;
}

void Evening::wireKiosk(KioskSlot &kiosk)
{
    kiosk.machine->carry = [this, &kiosk](quint64 exchange, const sync::HttpRequest &request, const Token &token) {
        m_trace.note(m_scheduler.now(), "asks", kiosk.machine->number(), request.method + request.target.right(40));
        m_wire.carry(kiosk.machine->number(), request, token,
            [this, &kiosk, exchange](const FaultyWire::Delivery &got) { heard(kiosk, exchange, got); });
    };
    kiosk.machine->onDied = [this, &kiosk] {
        fire(Fault::DiedWriting, kiosk.machine->number());
        const bool power = m_random.below(4) != 0;
        killKiosk(
            kiosk, power ? std::optional(anyCut()) : std::nullopt, 1'000 + static_cast<qint64>(m_random.below(30'000)));
    };
}

void Evening::pumpSoon(KioskSlot &kiosk)
{
    m_scheduler.in(1, [machine = kiosk.machine.get()] { machine->pump(); });
}

void Evening::heard(KioskSlot &kiosk, quint64 exchange, const FaultyWire::Delivery &delivery)
{
    m_trace.note(m_scheduler.now(), "hears", kiosk.machine->number(), QByteArray::number(delivery.reply.status));
    if (!kiosk.machine->hear(exchange, delivery.reply))
        return;
    const sync::SyncState state = kiosk.machine->agent().status().state;
    check(kiosk.watch.checkKept(*kiosk.machine, state == sync::SyncState::Revoked));
    checkPulled(kiosk, delivery);
    if (delivery.log && delivery.reply.status == 200)
        openStream(kiosk);
    if (state == sync::SyncState::Revoked || state == sync::SyncState::Unauthorized)
        pairIn(kiosk, 30'000 + static_cast<qint64>(m_random.below(600'000)));
    pumpSoon(kiosk);
}

// The stream's own thread has no place here: what it asks of a request is asked of a pull, and who may pull may listen.
void Evening::openStream(KioskSlot &kiosk)
{
    HubMachine &hub = *m_hubs.at(kiosk.hub)->machine;
    const auto seen = kiosk.machine->store().newestCursor();
    if (!hub.isUp() || kiosk.listensTo == hub.life() || !seen || seen->isEmpty())
        return;
    sync::HttpRequest request;
    request.method = "GET";
    request.target = "/staff/events/" + m_event.toByteArray(QUuid::WithoutBraces) + "/check-ins?limit=1&since=" + *seen;
    request.headers.emplaceBack("Gatebook-Seen", *seen);
    hub.request(request, kiosk.machine->token(), [&kiosk, &hub](const sync::HttpReply &reply) {
        if (reply.status == 200)
            kiosk.listensTo = hub.life();
    });
}

void Evening::startKiosk(KioskSlot &kiosk)
{
    if (kiosk.machine->isUp())
        return;
    const auto started = kiosk.machine->start();
    if (kiosk.machine->disk().isDead())
        return kiosk.machine->onDied();
    if (!started && started.error().kind == Error::Kind::Corrupt) {
        replaceKioskDisk(kiosk);
        return startKioskIn(kiosk, 1'000);
    }
    if (!started)
        return startKioskIn(kiosk, kRetryMs);
    check(kiosk.watch.checkJournal(*kiosk.machine));
    if (!kiosk.machine->isEnrolled())
        return pairIn(kiosk, 1'000);
    pumpSoon(kiosk);
}

void Evening::startKioskIn(KioskSlot &kiosk, qint64 delayMs)
{
    m_scheduler.in(delayMs, [this, &kiosk] { startKiosk(kiosk); });
}

void Evening::killKiosk(KioskSlot &kiosk, const std::optional<SimDisk::PowerCut> &cut, qint64 backInMs)
{
    kiosk.machine->die(cut);
    kiosk.isPairing = false;
    kiosk.listensTo = 0;
    startKioskIn(kiosk, backInMs);
}

void Evening::replaceKioskDisk(KioskSlot &kiosk)
{
    check(std::exchange(kiosk.isDamaged, false) ? QString() : QStringLiteral("a kiosk's database damaged itself"));
    const LogModel &log = *m_hubs.at(kiosk.hub)->watch.model();
    for (const QUuid &uuid : kiosk.watch.shownScans())
        m_scansDestroyed += log.find(uuid) ? 0 : 1;
    kiosk.machine->eraseDisk();
    kiosk.watch.newDisk();
    fire(Fault::BitFlip, kiosk.machine->number());
}

void Evening::pairIn(KioskSlot &kiosk, qint64 delayMs)
{
    if (std::exchange(kiosk.isPairing, true))
        return;
    m_scheduler.in(delayMs, [this, &kiosk, attempt = ++kiosk.pairing] {
        if (attempt == kiosk.pairing && kiosk.isPairing)
            pair(kiosk);
    });
}

void Evening::pair(KioskSlot &kiosk)
{
    kiosk.isPairing = false;
    HubSlot &hub = *m_hubs.at(kiosk.hub);
    if (!kiosk.machine->isUp())
        return;              // its start comes back to this
    pairIn(kiosk, kRetryMs); // unless it works
    const auto done = [this, &kiosk, attempt = kiosk.pairing](const wire::EnrolAnswer &answer) {
        if (attempt != kiosk.pairing || !kiosk.machine->isUp())
            return;
        kiosk.isPairing = false;
        m_trace.note(m_scheduler.now(), "paired", kiosk.machine->number());
        const QString name = QStringLiteral("Laptop %1").arg(kiosk.machine->number());
        if (kiosk.machine->enrol(answer, name)) {
            kiosk.device = answer.deviceUuid;
            return pumpSoon(kiosk);
        }
        if (kiosk.machine->disk().isDead())
            kiosk.machine->onDied();
    };
    if (hub.machine->isUp())
        m_desk.enrol(*hub.machine, *kiosk.machine, done);
    if (kiosk.machine->disk().isDead())
        kiosk.machine->onDied();
}

} // namespace gatebook::test
