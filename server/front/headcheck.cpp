// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/front/headcheck.h"

#include <QStringDecoder>

#include <algorithm>
#include <array>

namespace gatebook::front {

namespace {

// Longer lengths overflow somewhere on the way; no limit of ours comes near.
constexpr qsizetype kMaxLengthDigits = 15;

// Fields whose second occurrence is an attack or a mistake. Any other is joined, as RFC 9110 says.
constexpr std::array kSingles{"host", "content-length", "content-type", "content-encoding", "transfer-encoding",
    "authorization", "expect", "gatebook-seen"};

Refusal bad(const char *detail)
{
    return {400, QByteArrayLiteral("bad_request"), detail, 0};
}

bool digitsOnly(QByteArrayView text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

int hexValue(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    const char lower = static_cast<char>(c | 0x20);
    return lower >= 'a' && lower <= 'f' ? lower - 'a' + 10 : -1;
}

bool isControl(char c)
{
    return static_cast<uchar>(c) < 0x20 || c == 0x7f;
}

// Which escaped control characters a part of the target may hold. Whoever handles the request decodes a parameter by itself,
// and a scanned GS1 code has U+001D between its fields.
enum class Escaped { NoControls, NoNul };

// Percent-decodes; nullopt for a bad escape, and for a control character that is written out or escaped and not allowed.
std::optional<QByteArray> decoded(QByteArrayView text, Escaped escaped)
{
    QByteArray out;
    out.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        char c = text[i];
        if (c == '%') {
            if (i + 2 >= text.size() || hexValue(text[i + 1]) < 0 || hexValue(text[i + 2]) < 0)
                return std::nullopt;
            c = static_cast<char>(hexValue(text[i + 1]) * 16 + hexValue(text[i + 2]));
            i += 2;
            if (c == '\0' || (isControl(c) && escaped == Escaped::NoControls))
                return std::nullopt;
        } else if (c == '#' || isControl(c) || static_cast<uchar>(c) > 0x7e) {
            return std::nullopt;
        }
        out.append(c);
    }
    return out;
}

bool utf8(const QByteArray &bytes)
{
    if (std::all_of(bytes.begin(), bytes.end(), [](char c) { return static_cast<uchar>(c) < 0x80; }))
        return true;
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString text = decoder(bytes);
    return !decoder.hasError() && !text.isNull();
}

bool soundPath(QByteArrayView path)
{
    const auto plain = decoded(path, Escaped::NoControls);
    return plain.has_value() && utf8(*plain);
}

bool soundQuery(QByteArrayView query)
{
    return decoded(query, Escaped::NoNul).has_value();
}

bool soundPort(QByteArrayView port)
{
    return digitsOnly(port) && port.size() <= 5 && port.toInt() > 0 && port.toInt() <= 65535;
}

bool hostCharacter(char c, bool bracketed)
{
    const bool alphanumeric = hexValue(c) >= 0 || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    return alphanumeric || c == '.' || c == '-' || c == '_' || c == '~' || (bracketed && (c == ':' || c == '%'));
}

bool soundHost(QByteArrayView host)
{
    const bool bracketed = host.startsWith('[');
    const qsizetype close = bracketed ? host.indexOf(']') : host.indexOf(':');
    if (bracketed && close < 0)
        return false;
    const QByteArrayView name = bracketed ? host.sliced(1, close - 1) : host.first(close < 0 ? host.size() : close);
    QByteArrayView rest = bracketed ? host.sliced(close + 1) : host.sliced(name.size());
    if (name.isEmpty() || !std::all_of(name.begin(), name.end(), [&](char c) { return hostCharacter(c, bracketed); }))
        return false;
    return rest.isEmpty() || (rest.startsWith(':') && soundPort(rest.sliced(1)));
}

std::optional<Refusal> readMethod(const RawHead &raw, RequestHead &head)
{
    struct Known
    {
        const char *name;
        api::Method method;
    };
    static constexpr std::array<Known, 7> kKnown{
        {{"GET", api::Method::Get}, {"HEAD", api::Method::Get}, {"POST", api::Method::Post}, {"PUT", api::Method::Put},
            {"DELETE", api::Method::Delete}, {"OPTIONS", api::Method::Options}, {"PATCH", api::Method::Other}}};
    const auto known
        = std::find_if(kKnown.begin(), kKnown.end(), [&](const Known &entry) { return raw.method == entry.name; });
    if (known == kKnown.end())
        return Refusal{501, QByteArrayLiteral("method_not_implemented"), "this method is not known here", 0};
    head.request.method = known->method;
    head.headOnly = raw.method == "HEAD";
    head.methodName = head.headOnly ? QByteArrayLiteral("GET") : raw.method;
    return std::nullopt;
}

std::optional<Refusal> readTarget(const RawHead &raw, RequestHead &head)
{
    const qsizetype mark = raw.target.indexOf('?');
    head.request.path = mark < 0 ? raw.target : raw.target.first(mark);
    head.request.query = mark < 0 ? QByteArray() : raw.target.sliced(mark + 1);
    if (!head.request.path.startsWith('/'))
        return bad("the request target must be a path");
    if (!soundPath(head.request.path) || !soundQuery(head.request.query))
        return bad("the request target holds a bad escape or a control character");
    return std::nullopt;
}

std::optional<Refusal> readFields(const RawHead &raw, RequestHead &head)
{
    auto &headers = head.request.headers;
    for (const RawHead::Field &field : raw.fields) {
        const auto present = headers.find(field.name);
        if (present == headers.end()) {
            headers.insert(field.name, field.value);
            continue;
        }
        if (std::any_of(kSingles.begin(), kSingles.end(), [&](const char *name) { return field.name == name; }))
            return bad("a header field that must be single was sent twice");
        present->append(',').append(field.value); // no blank: an empty value would end in one, as no field does
    }
    const auto host = headers.constFind(QByteArrayLiteral("host"));
    if (host == headers.constEnd() ? head.http11 : !soundHost(*host))
        return bad("the Host field is missing or malformed");
    return std::nullopt;
}

std::optional<Refusal> readLength(RequestHead &head)
{
    const auto &headers = head.request.headers;
    const auto length = headers.constFind(QByteArrayLiteral("content-length"));
    const auto coding = headers.constFind(QByteArrayLiteral("transfer-encoding"));
    if (coding != headers.constEnd()) {
        if (length != headers.constEnd() || !head.http11)
            return bad("Transfer-Encoding does not go with Content-Length or HTTP/1.0");
        if (coding->compare("chunked", Qt::CaseInsensitive) != 0)
            return Refusal{501, QByteArrayLiteral("coding_not_implemented"), "only chunked is known here", 0};
        head.chunked = true;
    }
    if (length != headers.constEnd()) {
        if (!digitsOnly(*length) || length->size() > kMaxLengthDigits)
            return bad("Content-Length is not a length");
        head.contentLength = length->toLongLong();
    }
    return std::nullopt;
}

std::optional<Refusal> readExpect(RequestHead &head)
{
    const QByteArray expect = head.request.header(QByteArrayLiteral("expect"));
    if (expect.isEmpty() || !head.http11)
        return std::nullopt;
    if (expect.compare("100-continue", Qt::CaseInsensitive) != 0)
        return Refusal{417, QByteArrayLiteral("expectation_failed"), "only 100-continue can be expected", 0};
    head.expectsContinue = head.hasBody();
    return std::nullopt;
}

} // namespace

std::optional<Refusal> checkHead(const RawHead &raw, RequestHead &head)
{
    head.http11 = raw.version >= 11;
    head.keepAlive = raw.keepAlive;
    if (auto refusal = readMethod(raw, head))
        return refusal;
    if (auto refusal = readTarget(raw, head))
        return refusal;
    if (auto refusal = readFields(raw, head))
        return refusal;
    if (auto refusal = readLength(head))
        return refusal;
    return readExpect(head);
}

} // namespace gatebook::front
