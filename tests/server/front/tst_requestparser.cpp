// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/front/requestparser.h"

#include <QTest>

#include <rapidcheck.h>

#include <algorithm>

#include "tests/support/testmain.h"

namespace gatebook::test {

namespace {

constexpr int kMaxHead = 512;
constexpr int kMaxFields = 4;
constexpr qint64 kMaxBody = 64;
constexpr auto kHost = "Host: hub\r\n";

qint64 bodyLimit(const front::RequestHead & /*head*/)
{
    return kMaxBody;
}

QByteArray described(const front::RequestHead &head, const QByteArray &body)
{
    QByteArray text = head.methodName + (head.headOnly ? "(head) " : " ") + head.request.path + '?' + head.request.query
        + (head.keepAlive ? " keep" : " close");
    QList<QByteArray> names = head.request.headers.keys();
    std::sort(names.begin(), names.end());
    for (const QByteArray &name : names)
        text += '|' + name + '=' + head.request.headers.value(name);
    return text + '>' + body;
}

// Everything that a parser makes of a stream that arrives in the given pieces.
QList<QByteArray> outcome(const QList<QByteArray> &pieces)
{
    front::RequestParser parser(kMaxHead, kMaxFields, bodyLimit);
    QList<QByteArray> all;
    for (const QByteArray &piece : pieces) {
        qsizetype at = 0;
        while (at < piece.size() && parser.state() != front::RequestParser::State::Refused) {
            at += parser.feed(QByteArrayView(piece).sliced(at));
            if (parser.state() != front::RequestParser::State::Complete)
                continue;
            const QByteArray body = parser.takeBody();
            all.append(described(parser.head(), body));
            parser.reset();
        }
    }
    if (parser.state() == front::RequestParser::State::Refused)
        all.append(QByteArray::number(parser.refusal().status) + ' ' + parser.refusal().code);
    else if (parser.started())
        all.append(QByteArrayLiteral("unfinished"));
    return all;
}

QByteArray get(const QByteArray &target, const QByteArray &fields = kHost)
{
    return "GET " + target + " HTTP/1.1\r\n" + fields + "\r\n";
}

QByteArray post(const QByteArray &fields, const QByteArray &body)
{
    return "POST /a HTTP/1.1\r\nHost: hub\r\n" + fields + "\r\n" + body;
}

QByteArray chunked(const QByteArray &body)
{
    return post("Transfer-Encoding: chunked\r\n", body);
}

// Streams out of valid requests, attacks and noise, so that what follows what is a matter of chance too.
rc::Gen<QByteArray> streams()
{
    static const QList<QByteArray> kParts{get("/a?b=c"), get("/%41%C3%A4"), post("Content-Length: 3\r\n", "xyz"),
        chunked("3\r\nabc\r\n0\r\n\r\n"), chunked("2;ext=1\r\nab\r\n1\r\nc\r\n0\r\nT: x\r\n\r\n"),
        chunked("41\r\n" + QByteArray(0x41, 'x') + "\r\n0\r\n\r\n"), chunked("zz\r\n"), chunked("1\r\nab\r\n0\r\n\r\n"),
        "GET / HTTP/9.9\r\nHost: h\r\n\r\n", "GET /%0a HTTP/1.1\r\nHost: h\r\n\r\n", "\r\n", "\r", "\n", ":", " ", "0",
        "HEAD / HTTP/1.0\r\nConnection: keep-alive\r\n\r\n", get("/" + QByteArray(kMaxHead, 'x')),
        post("Content-Length: 65\r\n", {}), chunked("1" + QByteArray(5000, ' ')), get("/", "A: 1\r\n\tB\r\n")};
    return rc::gen::map(rc::gen::container<std::vector<int>>(rc::gen::inRange<int>(0, static_cast<int>(kParts.size()))),
        [](const std::vector<int> &picks) {
            QByteArray stream;
            for (const int pick : picks)
                stream += kParts[pick];
            return stream;
        });
}

QList<QByteArray> cut(const QByteArray &stream, std::vector<int> cuts)
{
    std::transform(
        cuts.begin(), cuts.end(), cuts.begin(), [&](int at) { return at % static_cast<int>(stream.size() + 1); });
    std::sort(cuts.begin(), cuts.end());
    QList<QByteArray> pieces;
    qsizetype from = 0;
    for (const int at : cuts) {
        pieces.append(stream.sliced(from, at - from));
        from = at;
    }
    pieces.append(stream.sliced(from));
    return pieces;
}

QList<QByteArray> bytewise(const QByteArray &stream)
{
    QList<QByteArray> pieces;
    for (const char c : stream)
        pieces.append(QByteArray(1, c));
    return pieces;
}

} // namespace

class TestRequestParser : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnAnyWarning(); }
    void soundRequestsAreUnderstood_data();
    void soundRequestsAreUnderstood();
    void badFramingIsRefused_data();
    void badFramingIsRefused() { whatCouldBeReadInTwoWaysIsRefused(); }
    void whatCouldBeReadInTwoWaysIsRefused_data();
    void whatCouldBeReadInTwoWaysIsRefused();
    void escapedControlCharactersOfAQueryAreTheHandlersBusiness();
    void theFirstByteOfGarbageIsEnough();
    void theBoundsAreExact();
    void anyCutOfTheBytesGivesTheSame();
};

void TestRequestParser::soundRequestsAreUnderstood_data()
{
    QTest::addColumn<QByteArray>("stream");
    QTest::addColumn<QList<QByteArray>>("expected");
    const auto row = [](const char *name, const QByteArray &stream, const QList<QByteArray> &expected) {
        QTest::newRow(name) << stream << expected;
    };
    row("get", get("/a?b=%20"), {"GET /a?b=%20 keep|host=hub>"});
    row("head is a get", "HEAD / HTTP/1.1\r\nHost: h\r\n\r\n", {"GET(head) /? keep|host=h>"});
    row("length", post("Content-Length: 2\r\n", "hi"), {"POST /a? keep|content-length=2|host=hub>hi"});
    row("chunks", chunked("1\r\na\r\n02;x\r\nbc\r\n0\r\n\r\n"),
        {"POST /a? keep|host=hub|transfer-encoding=chunked>abc"});
    row("trailers are dropped", chunked("0\r\nHost: evil\r\n\r\n"),
        {"POST /a? keep|host=hub|transfer-encoding=chunked>"});
    row("close", get("/", "Host: h\r\nConnection: close\r\n"), {"GET /? close|connection=close|host=h>"});
    row("1.0 closes", "GET / HTTP/1.0\r\n\r\n", {"GET /? close>"});
    row("1.0 stays", "GET / HTTP/1.0\r\nConnection: keep-alive\r\n\r\n", {"GET /? keep|connection=keep-alive>"});
    row("ipv6 host", get("/", "Host: [::1]:8480\r\n"), {"GET /? keep|host=[::1]:8480>"});
    row("joined fields", get("/", "Host: h\r\nX: 1\r\nx: 2\r\n"), {"GET /? keep|host=h|x=1,2>"});
    row("a joined field that is empty", get("/", "Host: h\r\nX: 1\r\nx: \r\n"), {"GET /? keep|host=h|x=1,>"});
    row("empty lines before", "\r\n\r\n" + get("/"), {"GET /? keep|host=hub>"});
    row("pipelined", get("/1") + get("/2"), {"GET /1? keep|host=hub>", "GET /2? keep|host=hub>"});
    row("half", "GET / HT", {"unfinished"});
}

void TestRequestParser::soundRequestsAreUnderstood()
{
    QFETCH(const QByteArray, stream);
    QFETCH(const QList<QByteArray>, expected);
    QCOMPARE(outcome({stream}), expected);
    QCOMPARE(outcome(bytewise(stream)), expected);
}

void TestRequestParser::badFramingIsRefused_data()
{
    QTest::addColumn<QByteArray>("stream");
    QTest::addColumn<int>("status");
    const auto row
        = [](const char *name, const QByteArray &stream, int status) { QTest::newRow(name) << stream << status; };
    row("TE and CL", post("Content-Length: 4\r\nTransfer-Encoding: chunked\r\n", "0\r\n\r\n"), 400);
    row("CL and TE", post("Transfer-Encoding: chunked\r\nContent-Length: 4\r\n", "0\r\n\r\n"), 400);
    row("two lengths", post("Content-Length: 1\r\nContent-Length: 2\r\n", "ab"), 400);
    row("same length twice", post("Content-Length: 1\r\nContent-Length: 1\r\n", "a"), 400);
    row("list of lengths", post("Content-Length: 1, 1\r\n", "a"), 400);
    row("negative length", post("Content-Length: -5\r\n", "abcde"), 400);
    row("signed length", post("Content-Length: +5\r\n", "abcde"), 400);
    row("length with a letter", post("Content-Length: 5x\r\n", "abcde"), 400);
    row("length of 2^64-1", post("Content-Length: 18446744073709551615\r\n", {}), 400);
    row("blank before the colon", post("Content-Length : 5\r\n", "abcde"), 400);
    row("1 GB", post("Content-Length: 1073741824\r\n", {}), 413);
    row("chunk size of no digits", chunked("zz\r\n"), 400);
    row("negative chunk", chunked("-5\r\n"), 400);
    row("chunk of 2^63-1", chunked("7fffffffffffffff\r\n"), 400);
    row("chunk beyond the limit", chunked("41\r\n"), 413);
    row("chunks beyond the limit", chunked("40\r\n" + QByteArray(64, 'x') + "\r\n1\r\n"), 413);
    row("chunk without its end", chunked("1\r\nabcd\r\n"), 400);
    row("endless chunk extension", chunked("1;" + QByteArray(5000, 'x')), 400);
    row("chunked twice", post("Transfer-Encoding: chunked\r\nTransfer-Encoding: chunked\r\n", "0\r\n\r\n"), 400);
    row("chunked in 1.0", "POST / HTTP/1.0\r\nTransfer-Encoding: chunked\r\n\r\n", 400);
    row("another coding", post("Transfer-Encoding: gzip, chunked\r\n", "0\r\n\r\n"), 501);
    row("a coding in disguise", post("Transfer-Encoding: xchunked\r\n", "0\r\n\r\n"), 501);
}

void TestRequestParser::whatCouldBeReadInTwoWaysIsRefused_data()
{
    QTest::addColumn<QByteArray>("stream");
    QTest::addColumn<int>("status");
    const auto row
        = [](const char *name, const QByteArray &stream, int status) { QTest::newRow(name) << stream << status; };
    row("no host", get("/", {}), 400);
    row("two hosts", get("/", "Host: a\r\nHost: b\r\n"), 400);
    row("evil host", get("/", "Host: a/b@c\r\n"), 400);
    row("host with port 0", get("/", "Host: a:0\r\n"), 400);
    row("two tokens", get("/", "Host: h\r\nAuthorization: Bearer a\r\nAuthorization: Bearer b\r\n"), 400);
    row("folded field", get("/", "Host: h\r\nX: a\r\n b\r\n"), 400);
    row("bare line feed", "GET / HTTP/1.1\nHost: h\n\n", 400);
    row("bare carriage return", "GET / HTTP/1.1\rHost: h\r\r", 400);
    row("NUL in a field", get("/", QByteArray("Host: h\r\nX: a\0b\r\n", 17)), 400);
    row("NUL in the path", get("/%00"), 400);
    row("line end in the path", get("/ping%0a"), 400);
    row("bad escape", get("/%zz"), 400);
    row("cut escape", get("/%4"), 400);
    row("bad UTF-8", get("/%ff%fe"), 400);
    row("NUL in the query", get("/?q=%00"), 400);
    row("bad escape in the query", get("/?q=%zz"), 400);
    row("raw control character in the query", get("/?q=a\x1d"), 400);
    row("a URL as target", get("http://hub/"), 400);
    row("no target", "GET HTTP/1.1\r\nHost: h\r\n\r\n", 400);
    row("HTTP/9.9", "GET / HTTP/9.9\r\nHost: h\r\n\r\n", 505);
    row("HTTP/1.2", "GET / HTTP/1.2\r\nHost: h\r\n\r\n", 505);
    row("no version", "GET /\r\nHost: h\r\n\r\n", 400);
    row("unknown method", "BREW / HTTP/1.1\r\nHost: h\r\n\r\n", 501);
    row("TRACE", "TRACE / HTTP/1.1\r\nHost: h\r\n\r\n", 501);
    row("CONNECT", "CONNECT / HTTP/1.1\r\nHost: h\r\n\r\n", 501);
    row("lower-case method", "get / HTTP/1.1\r\nHost: h\r\n\r\n", 501);
    row("TLS hello", QByteArray::fromHex("160301020001000001fc0303"), 400);
    row("unmet expectation", post("Expect: tea\r\nContent-Length: 1\r\n", "a"), 417);
    row("too many fields", get("/", "Host: h\r\nA: 1\r\nB: 1\r\nC: 1\r\nD: 1\r\n"), 431);
}

void TestRequestParser::whatCouldBeReadInTwoWaysIsRefused()
{
    QFETCH(const QByteArray, stream);
    QFETCH(const int, status);
    const QList<QByteArray> whole = outcome({stream});
    QCOMPARE(whole.size(), 1);
    QCOMPARE(whole.first().split(' ').first(), QByteArray::number(status));
    QCOMPARE(outcome(bytewise(stream)), whole);
}

// A scanned GS1 code holds U+001D; what a parameter may hold the handler says, in its own words.
void TestRequestParser::escapedControlCharactersOfAQueryAreTheHandlersBusiness()
{
    for (const QByteArray &query : {QByteArray("q=0104%1D10AB%1d"), QByteArray("q=%0a%0D%7f"), QByteArray("q=%ff")})
        QCOMPARE(outcome({get("/a?" + query)}), QList<QByteArray>{"GET /a?" + query + " keep|host=hub>"});
}

void TestRequestParser::theFirstByteOfGarbageIsEnough()
{
    QCOMPARE(outcome({QByteArrayLiteral("\x16")}), QList<QByteArray>{"400 bad_request"});
    QCOMPARE(outcome({QByteArrayLiteral("GET /\xff")}), QList<QByteArray>{"400 bad_request"});
}

void TestRequestParser::theBoundsAreExact()
{
    const auto headOf = [](qsizetype size) {
        QByteArray head = get("/");
        return get("/" + QByteArray(size - head.size(), 'x'));
    };
    QVERIFY(outcome({headOf(kMaxHead)}).first().startsWith("GET /xx"));
    QCOMPARE(outcome({headOf(kMaxHead + 1)}), QList<QByteArray>{"431 header_too_large"});
    const QByteArray most = post("Content-Length: 64\r\n", QByteArray(64, 'x'));
    QVERIFY(outcome({most}).first().endsWith(QByteArray(64, 'x')));
    QVERIFY(outcome({chunked("40\r\n" + QByteArray(64, 'x') + "\r\n0\r\n\r\n")}).first().endsWith(QByteArray(64, 'x')));
}

void TestRequestParser::anyCutOfTheBytesGivesTheSame()
{
    QVERIFY(rc::check([] {
        const QByteArray stream = *streams();
        const auto cuts = *rc::gen::container<std::vector<int>>(rc::gen::inRange(0, 1 << 20));
        const QList<QByteArray> whole = outcome({stream});
        RC_ASSERT(outcome(cut(stream, cuts)) == whole);
        RC_ASSERT(outcome(bytewise(stream)) == whole);
    }));
}

} // namespace gatebook::test

GATEBOOK_TEST_MAIN(gatebook::test::TestRequestParser)
#include "tst_requestparser.moc"
