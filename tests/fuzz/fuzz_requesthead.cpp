// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QList>

#include <algorithm>
#include <array>

#include "server/api/percent.h"
#include "server/front/headcheck.h"
#include "server/front/requestparser.h"
#include "tests/fuzz/fuzztarget.h"

// What comes in at the hub's socket: bytes, in pieces as the network makes them.
namespace gatebook::fuzz {

namespace {

using front::RequestParser;
using State = RequestParser::State;

constexpr int kHeadMax = 1024;
constexpr int kFieldsMax = 8;
constexpr qint64 kBodyMax = 128;

// One request of a stream, or the end of it.
struct Read
{
    State state = State::Head;
    front::RequestHead head;
    QByteArray body;
    int refusal = 0;
    QByteArray code;

    bool operator==(const Read &other) const
    {
        const api::Request &mine = head.request;
        const api::Request &its = other.head.request;
        return state == other.state && refusal == other.refusal && code == other.code && body == other.body
            && mine.method == its.method && mine.path == its.path && mine.query == its.query
            && mine.headers == its.headers && head.methodName == other.head.methodName
            && head.headOnly == other.head.headOnly && head.http11 == other.head.http11
            && head.keepAlive == other.head.keepAlive && head.expectsContinue == other.head.expectsContinue
            && head.chunked == other.head.chunked && head.contentLength == other.head.contentLength;
    }
};

// Everything that a parser makes of a stream that arrives in the given pieces.
QList<Read> reads(const QList<QByteArray> &pieces)
{
    RequestParser parser(kHeadMax, kFieldsMax, [](const front::RequestHead &) { return kBodyMax; });
    QList<Read> all;
    for (const QByteArray &piece : pieces) {
        for (qsizetype at = 0; at < piece.size() && parser.state() != State::Refused;) {
            const bool inHead = parser.state() == State::Head;
            const qsizetype taken = parser.feed(QByteArrayView(piece).sliced(at));
            GATEBOOK_HOLDS(taken > 0 && taken <= piece.size() - at);
            at += taken;
            GATEBOOK_HOLDS(at == piece.size() || parser.state() == State::Complete || parser.state() == State::Refused
                || (inHead && parser.state() == State::Body));
            if (parser.state() != State::Complete)
                continue;
            const QByteArray body = parser.takeBody();
            all.append({State::Complete, parser.head(), body, 0, {}});
            parser.reset();
        }
    }
    if (parser.state() == State::Refused)
        all.append({State::Refused, {}, {}, parser.refusal().status, parser.refusal().code});
    else if (parser.started())
        all.append({State::Head, {}, {}, 0, {}});
    return all;
}

bool isSoundField(const QByteArray &name, const QByteArray &value)
{
    const auto token
        = [](char c) { return c > 0x20 && c < 0x7f && !QByteArrayView("\"(),/:;<=>?@[\\]{}").contains(c); };
    const auto text = [](char c) { return c == '\t' || (static_cast<uchar>(c) >= 0x20 && c != 0x7f); };
    return !name.isEmpty() && name == name.toLower() && std::all_of(name.begin(), name.end(), token)
        && std::all_of(value.begin(), value.end(), text);
}

// What the rest of the hub may rely on.
void isSound(const front::RequestHead &head)
{
    const api::Request &request = head.request;
    const QByteArray target = request.path + request.query;
    GATEBOOK_HOLDS(request.path.startsWith('/') && !request.path.contains('?'));
    GATEBOOK_HOLDS(std::all_of(target.begin(), target.end(), [](char c) { return c > 0x20 && c < 0x7f && c != '#'; }));
    GATEBOOK_HOLDS(api::percentDecoded(request.path, api::Plus::Literal).has_value());
    GATEBOOK_HOLDS(!request.query.contains("%00"));
    for (auto it = request.headers.begin(); it != request.headers.end(); ++it)
        GATEBOOK_HOLDS(isSoundField(it.key(), it.value()));
    GATEBOOK_HOLDS(request.headers.contains("host") || !head.http11);
    const bool coded = request.headers.contains("transfer-encoding");
    GATEBOOK_HOLDS(!coded || !request.headers.contains("content-length"));
    GATEBOOK_HOLDS(head.chunked == coded && head.contentLength >= 0);
}

// As another client would have sent it.
QByteArray written(const Read &read)
{
    const api::Request &request = read.head.request;
    QByteArray text = (read.head.headOnly ? "HEAD" : read.head.methodName) + ' ' + request.path;
    if (!request.query.isEmpty())
        text += '?' + request.query;
    text += read.head.http11 ? " HTTP/1.1\r\n" : " HTTP/1.0\r\n";
    for (auto it = request.headers.begin(); it != request.headers.end(); ++it)
        text += it.key() + ':' + it.value() + "\r\n";
    text += "\r\n";
    if (!read.head.chunked)
        return text + read.body;
    if (!read.body.isEmpty())
        text += QByteArray::number(read.body.size(), 16) + "\r\n" + read.body + "\r\n";
    return text + "0\r\n\r\n";
}

void stream(const QByteArray &bytes, const QList<QByteArray> &pieces)
{
    static constexpr std::array kRefusals{400, 413, 417, 431, 501, 505};
    const QList<Read> whole = reads({bytes});
    GATEBOOK_HOLDS(reads(pieces) == whole);
    for (const Read &read : whole) {
        if (read.state == State::Refused)
            GATEBOOK_HOLDS(std::find(kRefusals.begin(), kRefusals.end(), read.refusal) != kRefusals.end());
        if (read.state != State::Complete)
            continue;
        isSound(read.head);
        GATEBOOK_HOLDS(read.body.size() <= kBodyMax);
        GATEBOOK_HOLDS(read.head.chunked || read.body.size() == read.head.contentLength);
        const QByteArray text = written(read);
        // Joined fields may make it longer than what was sent.
        GATEBOOK_HOLDS(text.indexOf("\r\n\r\n") + 4 > kHeadMax || reads({text}) == QList<Read>{read});
    }
}

// The check alone, of heads that no grammar has seen: fields are separated by line feeds, names from values by colons.
void check(const QByteArray &text)
{
    const QByteArrayList lines = text.split('\n');
    front::RawHead raw;
    raw.method = "POST";
    raw.target = lines.front();
    for (const QByteArray &line : lines.mid(1)) {
        const qsizetype colon = std::max<qsizetype>(line.indexOf(':'), 0);
        raw.fields.append({line.first(colon).toLower(), line.mid(colon + 1)});
    }
    front::RequestHead head;
    if (front::checkHead(raw, head))
        return;
    GATEBOOK_HOLDS(head.request.path.startsWith('/') && !text.split('\n').front().contains('\0'));
    GATEBOOK_HOLDS(api::percentDecoded(head.request.path, api::Plus::Literal).has_value());
    GATEBOOK_HOLDS(head.request.headers.contains("host"));
    GATEBOOK_HOLDS(!(head.chunked && head.request.headers.contains("content-length")));
    GATEBOOK_HOLDS(head.contentLength >= 0 && head.contentLength < 1'000'000'000'000'000);
}

} // namespace

} // namespace gatebook::fuzz

// The first byte: how many cuts; then one byte each, the length of that piece; the rest is the stream.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, std::size_t size)
{
    using namespace gatebook::fuzz;
    Input input(data, size);
    const quint8 mode = input.byte();
    if (mode == '!') {
        check(input.rest());
        return 0;
    }
    QList<qsizetype> lengths;
    for (int cuts = mode % 8; cuts > 0; --cuts)
        lengths.append(input.byte());
    const QByteArray bytes = input.rest();
    QList<QByteArray> pieces;
    if (lengths.isEmpty()) {
        for (const char c : bytes)
            pieces.append(QByteArray(1, c));
    }
    qsizetype at = 0;
    for (const qsizetype length : lengths) {
        pieces.append(bytes.mid(at, length));
        at += length;
    }
    if (!lengths.isEmpty())
        pieces.append(bytes.mid(at));
    stream(bytes, pieces);
    return 0;
}
