// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/front/requestparser.h"

#include <boost/beast/http/basic_parser.hpp>

#include <algorithm>
#include <limits>
#include <utility>

#include "server/front/headcheck.h"

namespace gatebook::front {

namespace {

namespace beast = boost::beast;
namespace http = boost::beast::http;
using beast::error_code;
using beast::string_view;

constexpr qsizetype kMaxChunkHeader = 4096; // with extensions, and trailers after the last chunk
constexpr quint64 kMaxChunk = 0xffff'ffff;

QByteArray bytes(string_view text)
{
    return {text.data(), static_cast<qsizetype>(text.size())};
}

Refusal tooLarge()
{
    return {413, QByteArrayLiteral("payload_too_large"), "the body is larger than this route takes", 0};
}

// HTTP/9.9 is a version that we do not speak; anything else at that place is no HTTP.
bool foreignVersion(const QByteArray &head)
{
    const QByteArray line = head.first(std::max<qsizetype>(head.indexOf('\r'), 0));
    const QByteArray version = line.sliced(line.lastIndexOf(' ') + 1);
    const auto digit = [&](qsizetype at) { return version[at] >= '0' && version[at] <= '9'; };
    return version.size() == 8 && version.startsWith("HTTP/") && digit(5) && version[6] == '.' && digit(7)
        && version != "HTTP/1.0" && version != "HTTP/1.1";
}

} // namespace

class RequestParser::Grammar final : public http::basic_parser<true>
{
public:
    Grammar()
    {
        // Our own bounds hold: the head is bounded before it gets here, the body below.
        header_limit(std::numeric_limits<std::uint32_t>::max());
        body_limit(std::numeric_limits<std::uint64_t>::max()); // "none" refuses any length in Boost 1.74
    }

    RawHead raw;
    QByteArray body;
    qint64 bodyLimit = 0;
    quint64 chunkLeft = 0;
    bool overLimit = false;

private:
    void on_request_impl(
        http::verb /*verb*/, string_view method, string_view target, int version, error_code & /*ec*/) override
    {
        raw.method = bytes(method);
        raw.target = bytes(target);
        raw.version = version;
    }

    // A parser of requests never calls it.
    void on_response_impl(int /*status*/, string_view /*reason*/, int /*version*/, error_code & /*ec*/) override { }

    void on_field_impl(http::field /*field*/, string_view name, string_view value, error_code & /*ec*/) override
    {
        // Trailers come this way too on older Boost; nobody here wants one.
        if (!m_headDone)
            raw.fields.append({bytes(name).toLower(), bytes(value)});
    }

    // Not an override on older Boost.
    virtual void on_trailer_field_impl(
        http::field /*field*/, string_view /*name*/, string_view /*value*/, error_code & /*ec*/)
    {
    }

    void on_header_impl(error_code & /*ec*/) override { m_headDone = true; }
    void on_body_init_impl(const boost::optional<std::uint64_t> & /*length*/, error_code & /*ec*/) override { }

    std::size_t on_body_impl(string_view part, error_code & /*ec*/) override
    {
        body.append(part.data(), static_cast<qsizetype>(part.size()));
        return part.size();
    }

    void on_chunk_header_impl(std::uint64_t size, string_view /*extensions*/, error_code &ec) override
    {
        overLimit = size <= kMaxChunk && size > static_cast<quint64>(bodyLimit - body.size());
        if (size > kMaxChunk || overLimit)
            ec = http::error::bad_chunk;
        chunkLeft = size;
    }

    std::size_t on_chunk_body_impl(std::uint64_t /*left*/, string_view part, error_code &ec) override
    {
        chunkLeft -= part.size();
        return on_body_impl(part, ec);
    }

    void on_finish_impl(error_code & /*ec*/) override { }

    bool m_headDone = false;
};

RequestParser::RequestParser(int maxHeadBytes, int maxFields, BodyLimit bodyLimit)
    : m_bodyLimit(std::move(bodyLimit)), m_scanner(maxHeadBytes, maxFields), m_grammar(std::make_unique<Grammar>())
{
}

RequestParser::~RequestParser() = default;

qsizetype RequestParser::feed(QByteArrayView data)
{
    if (m_state == State::Head)
        return feedHead(data);
    qsizetype taken = 0;
    while (taken < data.size() && m_state == State::Body)
        taken += feedBody(data.sliced(taken));
    return taken;
}

QByteArray RequestParser::takeBody()
{
    return std::exchange(m_grammar->body, QByteArray());
}

void RequestParser::reset()
{
    m_scanner.reset();
    m_pending.clear();
    m_head = {};
    m_refusal = {};
    m_grammar = std::make_unique<Grammar>();
    m_state = State::Head;
}

qsizetype RequestParser::feedHead(QByteArrayView data)
{
    qsizetype taken = 0;
    auto verdict = HeadScanner::Verdict::More;
    while (taken < data.size() && verdict == HeadScanner::Verdict::More)
        verdict = m_scanner.take(data[taken++]);
    m_pending.append(data.first(taken));
    m_head.headOnly = m_pending.startsWith("HEAD "); // a refusal of half a head has no body either
    switch (verdict) {
    case HeadScanner::Verdict::More:
        break;
    case HeadScanner::Verdict::Done:
        parseHead();
        break;
    case HeadScanner::Verdict::Malformed:
        refuse({400, QByteArrayLiteral("bad_request"), "this is not an HTTP request", 0});
        break;
    case HeadScanner::Verdict::TooLarge:
        refuse({431, QByteArrayLiteral("header_too_large"), "the request's header is too large", 0});
        break;
    }
    return taken;
}

void RequestParser::parseHead()
{
    while (m_pending.startsWith("\r\n"))
        m_pending.remove(0, 2);
    error_code ec;
    m_grammar->put({m_pending.constData(), static_cast<std::size_t>(m_pending.size())}, ec);
    if (ec || !m_grammar->is_header_done()) {
        if (ec == http::error::bad_version && foreignVersion(m_pending))
            refuse({505, QByteArrayLiteral("version_not_supported"), "only HTTP/1.0 and HTTP/1.1 are spoken here", 0});
        else
            refuse({400, QByteArrayLiteral("bad_request"), "the request's header is malformed", 0});
        return;
    }
    m_pending.clear();
    m_grammar->raw.keepAlive = m_grammar->keep_alive();
    if (auto refusal = checkHead(m_grammar->raw, m_head))
        return refuse(*std::move(refusal));
    if (m_head.hasBody())
        return beginBody();
    m_state = State::Complete;
}

void RequestParser::beginBody()
{
    m_grammar->bodyLimit = m_bodyLimit(m_head);
    if (m_head.contentLength > m_grammar->bodyLimit)
        return refuse(tooLarge());
    m_state = State::Body;
}

qsizetype RequestParser::feedBody(QByteArrayView data)
{
    if (m_head.chunked)
        return m_grammar->chunkLeft > 0 ? feedChunk(data) : feedChunkLine(data);
    error_code ec;
    const std::size_t taken = m_grammar->put({data.data(), static_cast<std::size_t>(data.size())}, ec);
    if (m_grammar->is_done())
        m_state = State::Complete;
    return static_cast<qsizetype>(taken);
}

qsizetype RequestParser::feedChunk(QByteArrayView data)
{
    error_code ec;
    const auto size = std::min(static_cast<quint64>(data.size()), m_grammar->chunkLeft);
    return static_cast<qsizetype>(m_grammar->put({data.data(), size}, ec));
}

// Beast sees whole lines only, so that neither its answer nor our bound depends on how the bytes arrived.
qsizetype RequestParser::feedChunkLine(QByteArrayView data)
{
    const qsizetype newline = data.indexOf('\n');
    const qsizetype wanted = newline < 0 ? data.size() : newline + 1;
    const qsizetype taken = std::min(wanted, kMaxChunkHeader - m_pending.size());
    m_pending.append(data.first(taken));
    if (m_pending.endsWith('\n')) {
        error_code ec;
        m_grammar->put({m_pending.constData(), static_cast<std::size_t>(m_pending.size())}, ec);
        if (!ec)
            m_pending.clear();
        else if (m_grammar->overLimit)
            refuse(tooLarge());
        else if (ec != http::error::need_more)
            refuse({400, QByteArrayLiteral("bad_request"), "the chunked body is malformed", 0});
        if (m_grammar->is_done())
            m_state = State::Complete;
    }
    if (m_state == State::Body && m_pending.size() >= kMaxChunkHeader)
        refuse({400, QByteArrayLiteral("bad_request"), "a chunk's header is too long", 0});
    return taken;
}

void RequestParser::refuse(Refusal refusal)
{
    m_refusal = std::move(refusal);
    m_pending.clear();
    m_grammar->body.clear();
    m_state = State::Refused;
}

} // namespace gatebook::front
