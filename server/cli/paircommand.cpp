// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "server/admin/registry.h"
#include "server/cli/commandcontext.h"
#include "server/cli/commands.h"
#include "server/cli/listenaddress.h"
#include "server/cli/outputpath.h"
#include "server/cli/qrcode.h"
#include "server/listenurls.h"
#include "shared/base/text.h"
#include "shared/base/timestamp.h"
#include "shared/wire/limits.h"
#include "shared/wire/pairinguri.h"
#include "shared/wire/pin.h"

namespace gatebook::cli {

namespace {

// A webcam reads a QR of that much; a device hears of all addresses when it enrols.
constexpr qsizetype kUrlsInQr = 6;

QStringList urlsFor(const CommandContext &context, const Arguments &arguments)
{
    QStringList urls = arguments.values(QStringLiteral("url"));
    if (!urls.isEmpty())
        return urls;
    // A hub that was killed leaves its note behind; only one that runs is believed.
    if (context.hubRuns())
        urls = readUrls(context.dataFile(kUrlsFile));
    if (urls.isEmpty())
        urls = reachableUrls(defaultListenAddresses());
    return urls.mid(0, kUrlsInQr);
}

// The code says whom to trust where it says https. Empty: nowhere.
Result<QString> pinFor(const CommandContext &context, const QStringList &urls)
{
    if (std::none_of(urls.begin(), urls.end(), isHttps))
        return QString();
    const auto own = context.hubCertificate();
    return own ? Result<QString>(own->pin) : own.error();
}

// For a device whose camera reads no QR.
QString wordsToType(const wire::PairingUri &pairing)
{
    QString words = QStringLiteral("To type instead: the code, and the first of these addresses that answers\n");
    for (QString url : pairing.urls)
        words += QStringLiteral("  %1\n").arg(url.remove(QStringLiteral("https://")));
    if (pairing.pin.isEmpty())
        return words;
    words += QStringLiteral(
        "The device shows a fingerprint then. Only if it is this one, the device has met this hub:\n");
    const QStringList lines = wire::fingerprintLines(pairing.pin);
    for (const QString &line : lines)
        words += QStringLiteral("  %1\n").arg(line);
    return words;
}

int show(CommandContext &context, const Arguments &arguments, const wire::PairingUri &pairing, qint64 expires)
{
    const QString uri = wire::pairingUriText(pairing);
    const auto qr = QrCode::encode(uri.toUtf8());
    if (!qr)
        return context.refuse(qr.error());
    const QString png = arguments.value(QStringLiteral("png"));
    if (!png.isEmpty()) {
        if (const auto written = qr->writePng(png); !written)
            return context.refuse(written.error());
        context.note(QStringLiteral("Wrote %1").arg(png));
    }
    QJsonObject document{{QStringLiteral("code"), pairing.code.reveal()}, {QStringLiteral("uri"), uri},
        {QStringLiteral("expires_at"), timestampText(expires)}};
    if (!pairing.pin.isEmpty())
        document[QStringLiteral("fingerprint")] = wire::fingerprintText(pairing.pin);
    return context.answer(document,
        qr->terminalText()
            + QStringLiteral("%1\nCode %2, for one device, until %3\n")
                  .arg(uri, pairing.code.reveal(), timestampText(expires))
            + wordsToType(pairing));
}

int run(CommandContext &context, const Arguments &arguments)
{
    const QString command = QStringLiteral("pair");
    const auto event = uuidArgument(arguments.value(QStringLiteral("event")), QStringLiteral("--event"));
    if (!event)
        return context.wrongUsage(event.error().message, command);
    const QString gate = arguments.value(QStringLiteral("gate")).trimmed();
    if (gate.isEmpty() || codePointCount(gate) > wire::kNameLengthMax || hasControlOrBidi(gate))
        return context.wrongUsage(QStringLiteral("--gate must be 1 to %1 characters, none of them control characters")
                                      .arg(wire::kNameLengthMax),
            command);
    if (arguments.has(QStringLiteral("png"))) {
        const auto usable = checkOutputPath(arguments.value(QStringLiteral("png")), context.dataDir());
        if (!usable)
            return context.refuse(usable.error());
    }
    wire::PairingUri uri{urlsFor(context, arguments), PairingCode(QStringLiteral("0000-0000-00")), {}};
    if (const auto usable = wire::parsePairingUri(wire::pairingUriText(uri)); !usable)
        context.note(QStringLiteral("warning: kiosks will not take this: %1").arg(usable.error().message));
    const auto database = context.openDatabase();
    if (!database)
        return context.refuse(database.error());
    const auto pin = pinFor(context, uri.urls);
    if (!pin)
        return context.refuse(pin.error());
    const auto code = admin::Registry(**database, context.clock(), context.random()).makePairingCode(*event, gate);
    if (!code)
        return context.refuse(code.error());
    uri.code = code->code;
    uri.pin = *pin;
    return show(context, arguments, uri, code->expiresAtMs);
}

} // namespace

CommandSpec pairCommand()
{
    return {QStringLiteral("pair"), {}, QStringLiteral("makes a code and QR with which one device enrols"),
        QStringLiteral("The code lives ten minutes and serves one device."),
        {{QStringLiteral("event"), QStringLiteral("U"), QStringLiteral("the event's UUID"), true},
            {QStringLiteral("gate"), QStringLiteral("G"), QStringLiteral("where the device will stand"), true},
            {QStringLiteral("png"), QStringLiteral("FILE"), QStringLiteral("write the QR as a picture, too")},
            {QStringLiteral("url"), QStringLiteral("URL"),
                QStringLiteral("where devices reach the hub (default: where it serves)"), false, true}},
        run};
}

} // namespace gatebook::cli
