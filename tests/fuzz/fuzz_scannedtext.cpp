// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCoreApplication>
#include <QCryptographicHash>

#include <algorithm>

#include "shared/base/text.h"
#include "shared/domain/judge.h"
#include "shared/domain/ticketid.h"
#include "shared/wire/decode.h"
#include "shared/wire/jsonwriter.h"
#include "shared/wire/limits.h"
#include "shared/wire/pairinguri.h"
#include "tests/fuzz/fuzztarget.h"
#include "tests/fuzz/journaloracle.h"
#include "tests/fuzz/wedgeoracle.h"

// Whatever a barcode, a scanner or a person may hand to the door.
namespace gatebook::fuzz {

namespace {

const QUuid kEvent(QStringLiteral("0191d3a4-5b6c-7d8e-9f00-112233445566"));
constexpr qsizetype kShown = 40;

// PROTOCOL.md, Identity, in our own words: these six, at both ends, and nothing else.
bool isBlank(QChar c)
{
    return QStringView(u"\t\n\v\f\r ").contains(c);
}

void trimming(const QString &text, const QString &code)
{
    const qsizetype at = code.isEmpty() ? 0 : text.indexOf(code);
    GATEBOOK_HOLDS(at >= 0);
    GATEBOOK_HOLDS(std::all_of(text.begin(), text.begin() + at, isBlank));
    GATEBOOK_HOLDS(std::all_of(text.begin() + at + code.size(), text.end(), isBlank));
    GATEBOOK_HOLDS(code.isEmpty() || (!isBlank(code.front()) && !isBlank(code.back())));
    GATEBOOK_HOLDS(trimCode(code) == code);
}

// RFC 9562 §5.5: SHA-1 over namespace and name, six bits of it replaced.
QUuid uuidV5(const QByteArray &name)
{
    QByteArray bytes = QCryptographicHash::hash(kEvent.toRfc4122() + name, QCryptographicHash::Sha1).first(16);
    bytes[6] = static_cast<char>((bytes[6] & 0x0f) | 0x50);
    bytes[8] = static_cast<char>((bytes[8] & 0x3f) | 0x80);
    return QUuid::fromRfc4122(bytes);
}

// The hub makes the same ticket of a code that somebody else's client sends as it was read.
void hubAgrees(const QString &text, const QUuid &ticket)
{
    wire::JsonWriter item;
    item.beginObject();
    item.text("client_uuid", QStringLiteral("01900000-0000-7000-8000-000000000001"));
    item.text("scanned_at", QStringLiteral("2026-05-01T20:03:11Z"));
    item.text("code", text);
    item.endObject();
    const QByteArray json = item.take();
    const auto batch = wire::decodeBatch("{\"check_ins\":[" + json + "]}", kEvent);
    GATEBOOK_HOLDS(batch.ok());
    const auto *scan = std::get_if<Scan>(&batch->items.front());
    GATEBOOK_HOLDS(scan || json.size() > wire::kItemBytesMax);
    GATEBOOK_HOLDS(!scan || scan->ticketUuid == ticket);
}

bool isPrintedOn(QChar c)
{
    const char16_t unit = c.unicode();
    return unit == 0x1d || (unit >= 0x20 && unit < 0x7f) || unit >= 0xa0;
}

void identity(const QString &text)
{
    const QString code = trimCode(text);
    trimming(text, code);
    const QUuid ticket = ticketUuid(kEvent, text);
    GATEBOOK_HOLDS(ticket == ticketUuid(kEvent, code));
    GATEBOOK_HOLDS(ticket == uuidV5(code.toUtf8()));
    if (!isTicketCode(code))
        return journalKeepsNothingOf(text);
    GATEBOOK_HOLDS(code.isValidUtf16());
    GATEBOOK_HOLDS(std::all_of(code.begin(), code.end(), isPrintedOn));
    GATEBOOK_HOLDS(!code.isEmpty() && code.toUcs4().size() <= 512);
    hubAgrees(text, ticket);
}

void display(const QString &text)
{
    const QString shown = displayText(text, kShown);
    GATEBOOK_HOLDS(!hasControlOrBidi(shown) && shown.isValidUtf16());
    GATEBOOK_HOLDS(codePointCount(shown) <= kShown + 1);
    const bool harmless = text.isValidUtf16() && !hasControlOrBidi(text) && codePointCount(text) <= kShown;
    GATEBOOK_HOLDS(!harmless || shown == text);
    GATEBOOK_HOLDS(displayText(shown, kShown + 1) == shown);
    GATEBOOK_HOLDS(codePointCount(text) == text.toUcs4().size());
}

// A pairing QR is never taken for a ticket.
void pairing(const QString &text)
{
    GATEBOOK_HOLDS(!wire::parsePairingUri(text) || wire::looksLikePairingUri(text));
    GATEBOOK_HOLDS(wire::looksLikePairingUri(text) == text.trimmed().toLower().startsWith(u"gatebook:"));
}

void anyText(const QString &text)
{
    identity(text);
    display(text);
    pairing(text);
}

} // namespace

} // namespace gatebook::fuzz

// The first byte: UTF-8 (what a camera gives), the same typed by a scanner, any UTF-16 (what a keyboard may send), or keys with
// their pace.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, std::size_t size)
{
    using namespace gatebook::fuzz;
    // A timer wants an event loop to belong to; none ever runs here, so no time passes but the one that a test clock tells.
    static int argc = 0;
    [[maybe_unused]] static const auto *const application = new QCoreApplication(argc, nullptr); // outlives Qt's own
    Input input(data, size);
    const quint8 mode = input.byte() % 4;
    const QByteArray bytes = input.rest();
    if (mode == 3) {
        keysAtAnyPace(bytes);
    } else if (mode == 1) {
        typedByAScanner(QString::fromUtf8(bytes));
    } else {
        const auto units = bytes.size() / static_cast<qsizetype>(sizeof(QChar));
        anyText(
            mode == 0 ? QString::fromUtf8(bytes) : QString(reinterpret_cast<const QChar *>(bytes.constData()), units));
    }
    return 0;
}
