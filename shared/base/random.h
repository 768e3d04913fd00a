// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QtGlobal>

namespace gatebook {

// The only source of chance in the model. Injected, so that a seed repeats everything. Safe to call from any thread.
class RandomSource
{
public:
    virtual ~RandomSource() = default;
    [[nodiscard]] virtual quint64 next64() = 0;

    [[nodiscard]] QByteArray bytes(int count);
    // Uniform in [0, bound); bound > 0.
    [[nodiscard]] quint64 below(quint64 bound);
};

// The operating system's cryptographic generator.
class SystemRandom final : public RandomSource
{
public:
    [[nodiscard]] quint64 next64() override;
};

} // namespace gatebook
