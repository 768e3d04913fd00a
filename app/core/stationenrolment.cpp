// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Station: how this device comes to know an event and its hub.
#include "app/core/station.h"
#include "shared/wire/pairinguri.h"

namespace gatebook {

void Station::enrol(const QString &uri)
{
    const auto parsed = wire::parsePairingUri(uri.trimmed());
    if (!parsed) {
        Q_EMIT enrolmentFinished(false, parsed.error().message);
        return;
    }
    if (parsed->code.isEmpty()) {
        const auto refreshed = refreshAddresses(*parsed);
        const bool ok = refreshed && *refreshed;
        const QString message = !refreshed ? refreshed.error().message
            : ok                           ? QStringLiteral("The hub's addresses were refreshed.")
                 : QStringLiteral("This code belongs to a hub that this kiosk does not know.");
        Q_EMIT enrolmentFinished(ok, message);
        return;
    }
    if (m_enroller->isBusy()) {
        Q_EMIT enrolmentFinished(false, QStringLiteral("An enrolment is under way."));
        return;
    }
    startEnrolment(*parsed);
}

// Only a hub whose pin is known may move, and only to where it must prove that: a plain address proves nothing.
Result<bool> Station::refreshAddresses(const wire::PairingUri &uri)
{
    Enrolments enrolments(m_database->database());
    const auto active = enrolments.active();
    if (!active)
        return active.error();
    if (!*active || uri.pin.isEmpty() || (*active)->hub.pin != uri.pin)
        return false;
    const QStringList urls = HubTrust(uri.pin).usable(uri.urls);
    if (urls.isEmpty() || QUrl(urls.first()).scheme() != QStringLiteral("https"))
        return Error{Error::Kind::Invalid, QStringLiteral("This code holds no https address: nothing was changed.")};
    if (auto set = enrolments.setUrls((*active)->id, urls); !set)
        return set.error();
    const auto activated = activate();
    return activated ? Result<bool>(true) : activated.error();
}

void Station::startEnrolment(const wire::PairingUri &uri)
{
    const auto device = Enrolments(m_database->database()).deviceUuidFor(uri.code, m_random);
    if (!device) {
        Q_EMIT enrolmentFinished(false, device.error().message);
        return;
    }
    wire::PairingUri canonical = uri;
    canonical.code = canonicalPairingCode(uri.code);
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
