// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include "shared/base/result.h"

namespace gatebook::cli {

// A QR symbol, and two ways to show it. The quiet zone of four modules is part of what is shown.
class QrCode
{
public:
    [[nodiscard]] static Result<QrCode> encode(const QByteArray &text);

    // Half blocks, light on a dark terminal.
    [[nodiscard]] QString terminalText() const;
    // Whole or not at all.
    [[nodiscard]] Result<void> writePng(const QString &path) const;

    [[nodiscard]] int size() const { return m_size; }
    // Outside of the symbol everything is light.
    [[nodiscard]] bool isDark(int x, int y) const;

private:
    QrCode(int size, QByteArray modules) : m_size(size), m_modules(std::move(modules)) { }

    int m_size;
    QByteArray m_modules; // row by row, 1: dark
};

} // namespace gatebook::cli
