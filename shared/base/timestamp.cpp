// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/base/timestamp.h"

#include <algorithm>
#include <chrono>

namespace gatebook {

namespace {

using namespace std::chrono;

constexpr qint64 kMinMs = sys_time<milliseconds>(sys_days(year(0) / 1 / 1)).time_since_epoch().count();
constexpr qint64 kMaxMs = sys_time<milliseconds>(sys_days(year(10000) / 1 / 1)).time_since_epoch().count() - 1;

// Reads text from the left; every step says whether what it expected was there.
class Scanner
{
public:
    explicit Scanner(QStringView text) : m_text(text) { }

    [[nodiscard]] bool atEnd() const { return m_at == m_text.size(); }

    bool digits(int count, int &value)
    {
        value = 0;
        for (int i = 0; i < count; ++i, ++m_at) {
            if (!nextIsDigit())
                return false;
            value = value * 10 + (m_text[m_at].unicode() - u'0');
        }
        return true;
    }

    bool one(QStringView allowed)
    {
        if (atEnd() || !allowed.contains(m_text[m_at]))
            return false;
        m_last = m_text[m_at++];
        return true;
    }

    [[nodiscard]] QChar last() const { return m_last; }

    // ".345…" → 345; no fraction → 0; a dot without a digit is refused.
    bool fraction(int &ms)
    {
        ms = 0;
        if (!one(u"."))
            return true;
        if (!nextIsDigit())
            return false;
        for (int scale = 100; nextIsDigit(); scale /= 10, ++m_at)
            ms += scale * (m_text[m_at].unicode() - u'0');
        return true;
    }

private:
    [[nodiscard]] bool nextIsDigit() const
    {
        return m_at < m_text.size() && m_text[m_at] >= u'0' && m_text[m_at] <= u'9';
    }

    QStringView m_text;
    qsizetype m_at = 0;
    QChar m_last;
};

bool readOffset(Scanner &scan, int &minutes)
{
    minutes = 0;
    if (scan.one(u"Zz"))
        return true;
    if (!scan.one(u"+-"))
        return false;
    const int sign = scan.last() == u'-' ? -1 : 1;
    int h = 0;
    int m = 0;
    if (!scan.digits(2, h) || !scan.one(u":") || !scan.digits(2, m) || h > 23 || m > 59)
        return false;
    minutes = sign * (h * 60 + m);
    return true;
}

// By hand, not by printf: a feed page writes thousands of these.
char *putDigits(char *at, unsigned value, int count, char after)
{
    for (int i = count - 1; i >= 0; --i, value /= 10)
        at[i] = static_cast<char>('0' + value % 10);
    at[count] = after;
    return at + count + 1;
}

} // namespace

std::optional<qint64> parseTimestamp(QStringView text)
{
    Scanner scan(text);
    int y = 0, mo = 0, d = 0, h = 0, mi = 0, s = 0, ms = 0, offset = 0;
    const bool shape = scan.digits(4, y) && scan.one(u"-") && scan.digits(2, mo) && scan.one(u"-") && scan.digits(2, d)
        && scan.one(u"Tt") && scan.digits(2, h) && scan.one(u":") && scan.digits(2, mi) && scan.one(u":")
        && scan.digits(2, s) && scan.fraction(ms) && readOffset(scan, offset) && scan.atEnd();
    const year_month_day date = year(y) / month(static_cast<unsigned>(mo)) / day(static_cast<unsigned>(d));
    if (!shape || !date.ok() || h > 23 || mi > 59 || s > 60)
        return std::nullopt;
    const auto instant
        = sys_time<milliseconds>(sys_days(date)) + hours(h) + minutes(mi - offset) + seconds(s) + milliseconds(ms);
    return std::clamp<qint64>(instant.time_since_epoch().count(), kMinMs, kMaxMs);
}

std::array<char, 24> timestampChars(qint64 ms)
{
    const sys_time<milliseconds> instant{milliseconds(std::clamp(ms, kMinMs, kMaxMs))};
    const auto day = floor<days>(instant);
    const year_month_day date(day);
    const hh_mm_ss time(instant - day);
    std::array<char, 24> text{};
    char *at = text.data();
    at = putDigits(at, static_cast<unsigned>(static_cast<int>(date.year())), 4, '-');
    at = putDigits(at, static_cast<unsigned>(date.month()), 2, '-');
    at = putDigits(at, static_cast<unsigned>(date.day()), 2, 'T');
    at = putDigits(at, static_cast<unsigned>(time.hours().count()), 2, ':');
    at = putDigits(at, static_cast<unsigned>(time.minutes().count()), 2, ':');
    at = putDigits(at, static_cast<unsigned>(time.seconds().count()), 2, '.');
    putDigits(at, static_cast<unsigned>(time.subseconds().count()), 3, 'Z');
    return text;
}

QString timestampText(qint64 ms)
{
    const auto text = timestampChars(ms);
    return QString::fromLatin1(text.data(), text.size());
}

} // namespace gatebook
