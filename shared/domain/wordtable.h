// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <array>
#include <optional>
#include <utility>

namespace gatebook {

// An enumeration and its words on the wire, both ways. Small tables: a linear walk beats a hash.
template <typename Value, std::size_t Size> class WordTable
{
public:
    using Entry = std::pair<Value, QStringView>;

    constexpr explicit WordTable(std::array<Entry, Size> entries) : m_entries(std::move(entries)) { }

    [[nodiscard]] QString wordOf(Value value) const
    {
        for (const Entry &entry : m_entries) {
            if (entry.first == value)
                return entry.second.toString();
        }
        return {};
    }

    [[nodiscard]] std::optional<Value> valueOf(QStringView word) const
    {
        for (const Entry &entry : m_entries) {
            if (entry.second == word)
                return entry.first;
        }
        return std::nullopt;
    }

private:
    std::array<Entry, Size> m_entries;
};

} // namespace gatebook
