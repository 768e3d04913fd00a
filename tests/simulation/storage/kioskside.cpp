// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/simulation/storage/kioskside.h"

#include <QDir>

#include "shared/base/uuid.h"
#include "shared/domain/ticketid.h"

namespace gatebook::test {

namespace {

constexpr int kEvents = 2;

} // namespace

KioskSide::KioskSide(quint64 seed) : Side(QStringLiteral("kiosk"), seed)
{
    for (int i = 0; i < kEvents; ++i)
        m_pasts.emplace_back().hub = GuestList(i);
}

KioskSide::KioskSide(const KioskSide &other)
    : Side(other), m_pasts(other.m_pasts), m_active(other.m_active), m_unreadable(other.m_unreadable)
{
}

std::unique_ptr<Side> KioskSide::copy() const
{
    return std::unique_ptr<Side>(new KioskSide(*this));
}

Result<void> KioskSide::open(const QString &folder)
{
    m_folder = folder;
    QFile::remove(QDir(folder).filePath(QStringLiteral("kiosk.lock")));
    auto opened = KioskDatabase::open(folder);
    if (!opened)
        return opened.error();
    m_database = *std::move(opened);
    return standOnActive();
}

Result<void> KioskSide::standOnActive()
{
    m_gate.reset();
    m_store.reset();
    const auto active = Enrolments(database()).active();
    if (!active)
        return active.error();
    if (*active) {
        m_store = std::make_unique<KioskStore>(database(), (*active)->id, m_clock);
        m_gate = std::make_unique<Gate>(*m_store, m_clock, m_random);
    }
    return {};
}

void KioskSide::close()
{
    m_gate.reset();
    m_store.reset();
    m_database.reset();
}

// Every unanswered scan can be read again, whoever is enrolled.
Result<void> KioskSide::verify()
{
    const auto all = Enrolments(database()).all();
    if (!all)
        return all.error();
    for (const Enrolment &enrolment : *all) {
        KioskStore store(database(), enrolment.id, m_clock);
        const auto counts = store.counts();
        const auto queued = store.queued(1'000'000);
        if (!counts || !queued)
            return counts ? queued.error() : counts.error();
        if (counts->waiting != qint64(queued->size()))
            return Error{Error::Kind::Corrupt, QStringLiteral("the queue and its count differ")};
        if (const auto summary = store.summary(); !summary)
            return summary.error();
    }
    return {};
}

std::vector<Side::Choice> KioskSide::choices()
{
    const auto by = [this](auto make) { return [this, make] { return (this->*make)(); }; };
    return {
        {QStringLiteral("enrol"), 2, by(&KioskSide::enrol)},
        {QStringLiteral("attempt"), 1, by(&KioskSide::attempt)},
        {QStringLiteral("scan"), 20, by(&KioskSide::scan)},
        {QStringLiteral("pick"), 3, by(&KioskSide::pick)},
        {QStringLiteral("unreadable"), 1, by(&KioskSide::unreadable)},
        {QStringLiteral("undo"), 5, by(&KioskSide::undo)},
        {QStringLiteral("page"), 20, by(&KioskSide::page)},
        {QStringLiteral("feed onto a download"), 5, by(&KioskSide::feedOnto)},
        {QStringLiteral("install"), 10, by(&KioskSide::install)},
        {QStringLiteral("feed"), 6, by(&KioskSide::feed)},
        {QStringLiteral("end of pull"), 3, by(&KioskSide::endOfPull)},
        {QStringLiteral("answers"), 8, by(&KioskSide::answers)},
        {QStringLiteral("failure"), 2, by(&KioskSide::failure)},
        {QStringLiteral("retry"), 1, by(&KioskSide::retry)},
        {QStringLiteral("requeue"), 1, by(&KioskSide::requeue)},
        {QStringLiteral("forget history"), 1, by(&KioskSide::forgetHistory)},
        {QStringLiteral("wipe"), 1, by(&KioskSide::wipe)},
        {QStringLiteral("archive"), 1, by(&KioskSide::archive)},
        {QStringLiteral("hub time"), 2, by(&KioskSide::hubTime)},
        {QStringLiteral("sweep"), 4, by(&KioskSide::sweep)},
        {QStringLiteral("checkpoint"), 3, by(&KioskSide::checkpoint)},
        {QStringLiteral("reopen"), 2, by(&KioskSide::reopen)},
    };
}

QString KioskSide::ofEvent(const char *what) const
{
    return QString::fromLatin1(what) + QStringLiteral(" of event %1, ").arg(m_active);
}

void KioskSide::forget(const QString &beginning)
{
    std::erase_if(m_facts, [&beginning](const auto &fact) { return fact.first.startsWith(beginning); });
}

std::optional<Operation> KioskSide::enrol()
{
    if (m_store && m_random.below(3) != 0)
        return {};
    const std::size_t event = m_random.below(kEvents);
    wire::EnrolAnswer answer;
    answer.token = Token::make(m_random);
    answer.deviceUuid = makeUuidV7(m_clock, m_random);
    answer.gate = QStringLiteral("North");
    answer.event = m_pasts.at(event).hub.event();
    answer.hub.urls = {QStringLiteral("http://192.0.2.1:8080")};
    return named("enrol", [this, event, answer]() -> Result<void> {
        if (auto accepted = Enrolments(database()).accept(answer, QStringLiteral("Laptop 1")); !accepted)
            return accepted;
        m_active = event;
        past().enrolled = true;
        past().deviceUuid = answer.deviceUuid;
        past().deviceSeq = 0;
        note(ofEvent("identity"), QStringLiteral("SELECT count(*) FROM enrolments WHERE device_uuid = ? AND token = ?"),
            {store::bindable(answer.deviceUuid), QString::fromLatin1(answer.token.reveal())});
        note(QStringLiteral("active"), QStringLiteral("SELECT event_uuid = ? FROM enrolments WHERE active = 1"),
            {store::bindable(answer.event.uuid)});
        return standOnActive();
    });
}

std::optional<Operation> KioskSide::attempt()
{
    const QString code = QStringLiteral("K7QP-3M2X-%1").arg(m_random.below(4));
    return named("attempt", [this, code]() -> Result<void> {
        const auto device = Enrolments(database()).deviceUuidFor(PairingCode(code), m_random);
        if (!device)
            return device.error();
        note(QStringLiteral("attempt ") + code,
            QStringLiteral("SELECT device_uuid = ? FROM enrolment_attempts WHERE code_hash = ?"),
            {store::bindable(*device), PairingCode(code).hash()});
        return {};
    });
}

} // namespace gatebook::test
