// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QHostAddress>
#include <QUrl>

#include <algorithm>

#include "shared/base/text.h"
#include "shared/wire/pairinguri.h"
#include "tests/fuzz/fuzztarget.h"

// Enrolment URIs: what a pairing QR may hold, and what a hub writes into one.
namespace gatebook::fuzz {

namespace {

using wire::PairingUri;

bool isPlain(const QString &text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) {
        return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9') || c == u'-'
            || c == u'_';
    });
}

// A device sends its token there: https, or this very machine.
void mayBeTrusted(const QString &text)
{
    const QUrl url(text);
    GATEBOOK_HOLDS(url.isValid() && !url.host().isEmpty());
    GATEBOOK_HOLDS(!hasControlOrBidi(text) && !text.contains(u' ') && !text.contains(u'@'));
    GATEBOOK_HOLDS(url.path().isEmpty() && !text.endsWith(u'/'));
    if (url.scheme() != u"https")
        GATEBOOK_HOLDS(
            url.scheme() == u"http" && (url.host() == u"localhost" || QHostAddress(url.host()).isLoopback()));
}

void isSound(const PairingUri &uri)
{
    GATEBOOK_HOLDS(!uri.urls.isEmpty() && uri.urls.size() <= 16);
    std::for_each(uri.urls.begin(), uri.urls.end(), mayBeTrusted);
    GATEBOOK_HOLDS(isPlain(uri.code.reveal()) && uri.code.reveal().size() <= 64);
    GATEBOOK_HOLDS(isPlain(uri.pin) && (uri.pin.isEmpty() || uri.pin.size() == 43));
    GATEBOOK_HOLDS(!uri.code.isEmpty() || !uri.pin.isEmpty());
}

void text(const QString &text)
{
    if (const auto typed = wire::typedPairing(text, QStringLiteral("K7QP-3M2X-9F")))
        isSound(*typed);
    const auto uri = wire::parsePairingUri(text);
    if (!uri) {
        GATEBOOK_HOLDS(!uri.error().message.isEmpty() && !hasControlOrBidi(uri.error().message));
        return;
    }
    GATEBOOK_HOLDS(wire::looksLikePairingUri(text));
    isSound(*uri);
    const QString written = wire::pairingUriText(*uri);
    const auto again = wire::parsePairingUri(written);
    GATEBOOK_HOLDS(again.ok());
    GATEBOOK_HOLDS(*again == *uri);
    GATEBOOK_HOLDS(wire::pairingUriText(*again) == written);
}

QString field(Input &input)
{
    return QString::fromUtf8(input.bytes(input.byte()));
}

// What is written is read as the same, or refused; it never turns into something else.
void value(Input &input)
{
    PairingUri uri;
    for (int count = input.byte() % 4; count > 0; --count)
        uri.urls.append(QStringLiteral("https://") + field(input));
    uri.code = PairingCode(field(input));
    uri.pin = field(input);
    const auto again = wire::parsePairingUri(wire::pairingUriText(uri));
    if (!again)
        return;
    std::for_each(uri.urls.begin(), uri.urls.end(), [](QString &url) {
        if (url.endsWith(u'/'))
            url.chop(1);
    });
    GATEBOOK_HOLDS(*again == uri);
}

} // namespace

} // namespace gatebook::fuzz

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, std::size_t size)
{
    gatebook::fuzz::Input input(data, size);
    if (input.byte() % 4 == 3)
        gatebook::fuzz::value(input);
    else
        gatebook::fuzz::text(QString::fromUtf8(input.rest()));
    return 0;
}
