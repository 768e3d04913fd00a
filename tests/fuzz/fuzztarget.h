// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <cstdlib>

// What every fuzz target defines: one input, judged by the target's own oracles. libFuzzer's entry point, which the replay
// (replay.cpp) calls as well. https://llvm.org/docs/LibFuzzer.html
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, std::size_t size);

// A property that must hold for every input. Where it does not, the process ends: whoever feeds it keeps the input.
#define GATEBOOK_HOLDS(condition)                                                                                      \
    ((condition) ? static_cast<void>(0) : gatebook::fuzz::violated(#condition, __FILE__, __LINE__))

namespace gatebook::fuzz {

[[noreturn]] inline void violated(const char *condition, const char *file, int line)
{
    std::fprintf(stderr, "%s:%d: does not hold: %s\n", file, line, condition);
    std::abort();
}

// Takes decisions off the front of an input, so that the fuzzer makes them; what is left is the text under test. Past its end
// all decisions are 0.
class Input
{
public:
    Input(const uint8_t *data, std::size_t size)
        : m_left(QByteArray::fromRawData(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size)))
    {
    }

    quint8 byte()
    {
        if (m_left.isEmpty())
            return 0;
        const auto value = static_cast<quint8>(m_left.front());
        m_left.remove(0, 1);
        return value;
    }

    quint64 word()
    {
        quint64 value = 0;
        for (int i = 0; i < 8; ++i)
            value = value << 8 | byte();
        return value;
    }

    // Of the given length, or as much as there is.
    QByteArray bytes(qsizetype length)
    {
        QByteArray taken = m_left.first(std::min(length, m_left.size()));
        m_left.remove(0, taken.size());
        return taken;
    }

    // A copy of its own, so that a read beyond its end is seen.
    [[nodiscard]] QByteArray rest() const { return {m_left.constData(), m_left.size()}; }

private:
    QByteArray m_left;
};

} // namespace gatebook::fuzz
