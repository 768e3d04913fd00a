// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/localhub/hubcli.h"

#include <QCoreApplication>
#include <QFile>
#include <QHostAddress>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QUrl>

#include <memory>

#include "shared/base/timestamp.h"
#include "shared/base/uuid.h"
#include "shared/wire/pairinguri.h"

namespace gatebook {

namespace {

constexpr int kSoonMs = 60'000;
constexpr int kImportMs = 30 * 60'000; // a million tickets on a slow disk
constexpr qsizetype kWarningsShown = 20;

Error notUnderstood()
{
    return {Error::Kind::Invalid,
        QCoreApplication::translate("LocalHub", "The hub's program answered something that this kiosk can't read.")};
}

ListTakenIn listFrom(const QJsonObject &answer)
{
    ListTakenIn list;
    const QJsonArray warnings = answer.value(QStringLiteral("warnings")).toArray();
    for (const auto &warning : warnings) {
        if (list.warnings.size() == kWarningsShown)
            break;
        list.warnings << QCoreApplication::translate("LocalHub", "line %1: %2")
                             .arg(warning.toObject().value(QStringLiteral("line")).toInteger())
                             .arg(warning.toObject().value(QStringLiteral("message")).toString());
    }
    return list;
}

QStringList addressesToType(const QStringList &urls)
{
    QStringList addresses;
    for (const QString &text : urls) {
        const QUrl url(text);
        if (url.scheme() == u"https" && !QHostAddress(url.host()).isLoopback())
            addresses << url.authority();
    }
    return addresses;
}

Result<HubPairing> pairingFrom(const QJsonObject &answer, const QString &pngFile)
{
    HubPairing pairing;
    pairing.code = answer.value(QStringLiteral("code")).toString();
    pairing.uri = answer.value(QStringLiteral("uri")).toString();
    pairing.fingerprint = answer.value(QStringLiteral("fingerprint")).toString();
    pairing.expiresAtMs = parseTimestamp(answer.value(QStringLiteral("expires_at")).toString()).value_or(0);
    const auto uri = wire::parsePairingUri(pairing.uri);
    if (!uri)
        return uri.error();
    pairing.pin = uri->pin;
    pairing.addresses = addressesToType(uri->urls);
    QFile png(pngFile);
    if (!png.open(QIODevice::ReadOnly))
        return notUnderstood();
    pairing.png = png.readAll();
    return pairing;
}

} // namespace

HubCli::HubCli(const QString &program, const QString &dataDir) : m_command(program, dataDir)
{
}

void HubCli::createEvent(const QString &name, const QString &timezone, const Done<QUuid> &done)
{
    // With = so that what a person typed is a value, whatever it begins with.
    QStringList arguments{QStringLiteral("event"), QStringLiteral("create"), QStringLiteral("--name=") + name};
    if (!timezone.isEmpty())
        arguments << QStringLiteral("--timezone") << timezone;
    m_command.run(arguments, kSoonMs, [done](const Result<QJsonObject> &answer) {
        if (!answer)
            return done(answer.error());
        const auto uuid = parseUuid(answer->value(QStringLiteral("uuid")).toString());
        return uuid ? done(*uuid) : done(notUnderstood());
    });
}

void HubCli::import(const QUuid &event, const QString &file, const Done<ListTakenIn> &done)
{
    m_command.run({QStringLiteral("import"), QStringLiteral("--event"), uuidText(event), file}, kImportMs,
        [done](const Result<QJsonObject> &answer) { return answer ? done(listFrom(*answer)) : done(answer.error()); });
}

void HubCli::pair(const QUuid &event, const QString &gate, const QString &url, const Done<HubPairing> &done)
{
    // A code is a secret: this folder is for its owner alone, and gone as soon as the picture was read.
    const auto folder = std::make_shared<QTemporaryDir>();
    const QString png = folder->filePath(QStringLiteral("pairing.png"));
    QStringList arguments{QStringLiteral("pair"), QStringLiteral("--event"), uuidText(event),
        QStringLiteral("--gate=") + gate, QStringLiteral("--png"), png};
    if (!url.isEmpty())
        arguments << QStringLiteral("--url") << url;
    m_command.run(arguments, kSoonMs, [done, folder, png](const Result<QJsonObject> &answer) {
        if (!answer)
            return done(answer.error());
        const auto pairing = pairingFrom(*answer, png);
        folder->remove();
        return done(pairing);
    });
}

} // namespace gatebook
