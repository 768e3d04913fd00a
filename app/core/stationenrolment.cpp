// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Station: how this device comes to know an event and its hub.
#include "app/core/station.h"

#include <algorithm>

#include "shared/wire/pairinguri.h"
#include "shared/wire/pin.h"

namespace gatebook {

namespace {

constexpr qsizetype kAddressesMax = 16; // kept of one hub
const QString kRefreshed = QStringLiteral(
    QT_TRANSLATE_NOOP("gatebook::Core", "The addresses of the hub are up to date; nothing else was changed."));

} // namespace

void Station::enrol(const QString &uri)
{
    const auto parsed = wire::parsePairingUri(uri.trimmed());
    if (!parsed) {
        Q_EMIT enrolmentFinished(false, parsed.error().message);
        return;
    }
    if (parsed->code.isEmpty()) {
        const auto refreshed = refreshAddresses(*parsed);
        Q_EMIT enrolmentFinished(refreshed.ok(), refreshed ? kRefreshed : refreshed.error().message);
        return;
    }
    if (m_enroller->isBusy() || m_keyProbe->isBusy()) {
        Q_EMIT enrolmentFinished(
            false, QStringLiteral(QT_TRANSLATE_NOOP("gatebook::Core", "An enrolment is under way.")));
        return;
    }
    const bool namesKey = !parsed->pin.isEmpty();
    if (namesKey || !HubTrust().usable(parsed->urls).isEmpty())
        startEnrolment(*parsed);
    else
        askForKey(*parsed);
}

void Station::enrolTyped(const QString &address, const QString &code)
{
    if (wire::looksLikePairingUri(address)) {
        enrol(address);
        return;
    }
    const auto typed = wire::typedPairing(address, code);
    if (typed)
        enrol(wire::pairingUriText(*typed));
    else
        Q_EMIT enrolmentFinished(false, typed.error().message);
}

void Station::askForKey(const wire::PairingUri &uri)
{
    m_keyProbe->ask(uri.urls, [this, uri](const Result<HubKeyProbe::Met> &met) {
        if (!met) {
            Q_EMIT enrolmentFinished(false, met.error().message);
            return;
        }
        wire::PairingUri bound = uri;
        bound.pin = met->pin;
        bound.urls.removeAll(met->url);
        bound.urls.prepend(met->url);
        Q_EMIT keyFound(wire::fingerprintText(bound.pin), wire::pairingUriText(bound));
    });
}

// The code of the hub that this device is with is no wish to pair: somebody may only mean to show where the hub is now.
void Station::pairingScanned(const QString &uri)
{
    const auto parsed = wire::parsePairingUri(uri);
    if (!parsed || !isLetInBy(*parsed)) {
        Q_EMIT pairingOffered(uri);
        return;
    }
    const auto refreshed = refreshAddresses(*parsed);
    Q_EMIT ownHubSeen(
        parsed->code.isEmpty() ? QString() : uri, refreshed.ok(), refreshed ? kRefreshed : refreshed.error().message);
}

bool Station::isLetInBy(const wire::PairingUri &uri) const
{
    if (!m_active || uri.pin.isEmpty() || m_active->hub.pin != uri.pin || m_active->revoked || m_active->archived)
        return false;
    switch (m_runners.front()->status().state) {
    case sync::SyncState::Unauthorized:
    case sync::SyncState::Revoked:
    case sync::SyncState::Forbidden:
    case sync::SyncState::Archived:
        return false;
    default:
        return true;
    }
}

// Only a hub whose pin is known may move, and only to where it must prove that: a plain address proves nothing.
Result<void> Station::refreshAddresses(const wire::PairingUri &uri)
{
    const QStringList urls = HubTrust(uri.pin).usable(uri.urls);
    if (uri.pin.isEmpty() || urls.isEmpty() || QUrl(urls.first()).scheme() != QStringLiteral("https"))
        return Error{Error::Kind::Invalid,
            QStringLiteral(
                QT_TRANSLATE_NOOP("gatebook::Core", "This code holds no https address: nothing was changed."))};
    Enrolments enrolments(m_database->database());
    const auto all = enrolments.all();
    if (!all)
        return all.error();
    bool known = false;
    bool news = false;
    for (const Enrolment &enrolment : *all) {
        if (enrolment.hub.pin != uri.pin)
            continue;
        known = true;
        const QStringList addresses = withAddresses(enrolment, urls);
        if (addresses == enrolment.hub.urls)
            continue;
        news = true;
        if (auto set = enrolments.setUrls(enrolment.id, addresses); !set)
            return set;
    }
    if (!known)
        return Error{Error::Kind::NotFound,
            QStringLiteral(
                QT_TRANSLATE_NOOP("gatebook::Core", "This code belongs to a hub that this kiosk does not know."))};
    return news ? activate() : Result<void>();
}

// None that works is lost to a code that is old or made up: the one in use stays the first, the others stay behind the new.
QStringList Station::withAddresses(const Enrolment &enrolment, const QStringList &urls) const
{
    const QStringList &known = enrolment.hub.urls;
    if (std::all_of(urls.begin(), urls.end(), [&known](const QString &url) { return known.contains(url); }))
        return known;
    QStringList all = urls + known;
    const bool works
        = m_active && m_active->id == enrolment.id && m_runners.front()->status().state != sync::SyncState::Offline;
    if (works)
        all.prepend(m_runners.front()->address());
    all.removeDuplicates();
    return all.mid(0, kAddressesMax);
}

void Station::startEnrolment(const wire::PairingUri &uri)
{
    const auto device = Enrolments(m_database->database()).deviceUuidFor(uri.code, m_random);
    if (!device) {
        Q_EMIT enrolmentFinished(false, device.error().message);
        return;
    }
    wire::PairingUri canonical = uri;
    canonical.code = PairingCode(uri.code.revealCanonical());
    m_enroller->enrol(
        canonical, *device, m_deviceName, [this](const Result<wire::EnrolAnswer> &answer) { enrolled(answer); });
}

void Station::enrolled(const Result<wire::EnrolAnswer> &answer)
{
    if (!answer) {
        Q_EMIT enrolmentFinished(false, answer.error().message);
        return;
    }
    auto done = Enrolments(m_database->database()).accept(*answer, m_deviceName);
    if (done)
        done = activate();
    Q_EMIT enrolmentFinished(done.ok(),
        done ? QStringLiteral("Enrolled with %1 for %2.").arg(answer->hub.name, answer->event.name)
             : done.error().message);
}

} // namespace gatebook
