// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/device/supervisorpin.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <sodium.h>

#include <array>
#include <utility>

#include "shared/base/ownerfile.h"
#include "shared/base/platform/durable.h"

namespace gatebook {

namespace {

constexpr qint64 kLargestFile = 1024;
constexpr QByteArrayView kFormat = "gatebook-pin 1";
constexpr QByteArrayView kWrongTries = "wrong-tries ";

// The digits, whatever script the keyboard writes them in; wiped when it goes.
class Digits
{
public:
    explicit Digits(const Pin &pin)
    {
        for (const QChar character : pin.reveal())
            m_text.append(character.isDigit() ? static_cast<char>('0' + character.digitValue()) : '?');
    }
    ~Digits() { sodium_memzero(m_text.data(), static_cast<std::size_t>(m_text.size())); }
    Digits(const Digits &) = delete;
    Digits &operator=(const Digits &) = delete;

    [[nodiscard]] bool wellFormed() const
    {
        return m_text.size() >= SupervisorPin::kFewestDigits && m_text.size() <= SupervisorPin::kMostDigits
            && !m_text.contains('?');
    }
    [[nodiscard]] const char *data() const { return m_text.constData(); }
    [[nodiscard]] unsigned long long size() const { return static_cast<unsigned long long>(m_text.size()); }

private:
    QByteArray m_text;
};

bool sodiumReady()
{
    static const bool ready = sodium_init() >= 0;
    return ready;
}

// Empty: there is not enough memory.
QByteArray hashOf(const Digits &digits, PinCost cost)
{
    std::array<char, crypto_pwhash_STRBYTES> text{};
    if (!sodiumReady()
        || crypto_pwhash_str(text.data(), digits.data(), digits.size(), cost.passes, cost.memoryBytes) != 0)
        return {};
    return {text.data()};
}

bool matches(const QByteArray &hash, const Digits &digits)
{
    return sodiumReady() && crypto_pwhash_str_verify(hash.constData(), digits.data(), digits.size()) == 0;
}

} // namespace

SupervisorPin::SupervisorPin(const QString &dataDir, const Clock &clock, PinCost cost)
    : m_path(QDir(dataDir).filePath(QStringLiteral("supervisor-pin"))), m_clock(clock), m_cost(cost)
{
}

Result<void> SupervisorPin::load()
{
    m_hash.clear();
    m_damaged = false;
    m_backOff.begin(0, m_clock.monotonicMs());
    QFile file(m_path);
    if (!file.exists())
        return {};
    if (file.open(QIODevice::ReadOnly) && parse(file.read(kLargestFile + 1)))
        return {};
    m_damaged = true;
    return Error{
        Error::Kind::Corrupt, QStringLiteral("%1 can't be read or is damaged; delete it to set a new PIN").arg(m_path)};
}

bool SupervisorPin::parse(const QByteArray &text)
{
    const QList<QByteArray> lines = text.split('\n');
    if (text.size() > kLargestFile || lines.size() != 4 || lines.at(0) != kFormat
        || !lines.at(1).startsWith(kWrongTries) || !lines.at(2).startsWith(crypto_pwhash_STRPREFIX)
        || lines.at(2).size() >= qsizetype{crypto_pwhash_STRBYTES} || !lines.at(3).isEmpty())
        return false;
    bool ok = false;
    const int wrongTries = lines.at(1).mid(kWrongTries.size()).toInt(&ok);
    if (!ok || wrongTries < 0)
        return false;
    m_hash = lines.at(2);
    m_backOff.begin(wrongTries, m_clock.monotonicMs());
    return true;
}

Result<void> SupervisorPin::write() const
{
    const QByteArray text = kFormat.toByteArray() + '\n' + kWrongTries.toByteArray()
        + QByteArray::number(m_backOff.wrongTries()) + '\n' + m_hash + '\n';
    const auto put = [&](QIODevice &file) -> Result<void> {
        if (file.write(text) != text.size())
            return Error{Error::Kind::DiskFull, QStringLiteral("%1: %2").arg(m_path, file.errorString())};
        return {};
    };
    if (auto written = writeForOwner(m_path, put); !written)
        return written;
    return flushFolder(QFileInfo(m_path).path());
}

qint64 SupervisorPin::waitMs() const
{
    return m_backOff.waitMs(m_clock.monotonicMs());
}

SupervisorPin::Answer SupervisorPin::check(const Pin &pin)
{
    if (m_damaged || m_hash.isEmpty())
        return {Outcome::Unusable, m_damaged ? m_path : QString()};
    if (waitMs() > 0)
        return {Outcome::TooSoon, {}};
    m_backOff.wrong(m_clock.monotonicMs()); // until it is known to be right
    static_cast<void>(write());             // see check() in the header
    const Digits digits(pin);
    if (!digits.wellFormed() || !matches(m_hash, digits))
        return {Outcome::Wrong, {}};
    m_backOff.right();
    static_cast<void>(write());
    return {Outcome::Right, {}};
}

SupervisorPin::Answer SupervisorPin::change(const Pin &current, const Pin &next)
{
    if (!isWellFormed(next))
        return {Outcome::Malformed, {}};
    if (isSet())
        if (const Answer answer = check(current); answer.outcome != Outcome::Right)
            return answer;
    const QByteArray made = hashOf(Digits(next), m_cost);
    if (made.isEmpty())
        return {Outcome::Unusable, QStringLiteral("not enough memory")};
    const QByteArray before = std::exchange(m_hash, made);
    if (const auto written = write(); !written) {
        m_hash = before;
        return {Outcome::Unusable, written.error().message};
    }
    return {Outcome::Right, {}};
}

bool SupervisorPin::isWellFormed(const Pin &pin)
{
    return Digits(pin).wellFormed();
}

} // namespace gatebook
