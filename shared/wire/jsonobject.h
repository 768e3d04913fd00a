// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QUuid>

#include <limits>
#include <optional>
#include <string_view>
#include <vector>

#include <simdjson.h>

#include "shared/wire/problem.h"

namespace gatebook::wire {

using FieldErrors = std::vector<FieldError>;

enum class Need { Optional, Required };

struct TextRule
{
    qsizetype min = 0; // code points
    qsizetype max = std::numeric_limits<qsizetype>::max();
    bool trimmed = false; // blanks at both ends do not count
    bool stored = false;  // goes into a database as text: no U+0000, which PostgreSQL can't hold
};

// Reads the fields of one JSON object strictly. Each getter gives the value, or nothing: without a complaint where the
// field is absent (missing or null) and may be, else with an error that names it. Valid while the document and the error
// list live.
class JsonObject
{
public:
    // prefix: what stands before a field's name in an error, like "tickets[3]."; empty at the root.
    JsonObject(const simdjson::dom::object &object, QString prefix, FieldErrors &errors);

    [[nodiscard]] bool has(std::string_view key) const;
    [[nodiscard]] bool failed() const { return !m_errors->empty(); }
    void fail(std::string_view key, const QString &message) const;

    [[nodiscard]] std::optional<QString> text(std::string_view key, Need need, TextRule rule = {}) const;
    // Opaque text of the hub's making: 1..512 visible ASCII characters, so that it may stand in a header or a URL.
    [[nodiscard]] std::optional<QByteArray> token(std::string_view key, Need need) const;
    [[nodiscard]] std::optional<qint64> integer(std::string_view key, Need need, qint64 min = 0) const;
    [[nodiscard]] std::optional<double> real(std::string_view key, Need need, double min, double max) const;
    [[nodiscard]] std::optional<bool> boolean(std::string_view key, Need need) const;
    [[nodiscard]] std::optional<QUuid> uuid(std::string_view key, Need need) const;
    [[nodiscard]] std::optional<qint64> time(std::string_view key, Need need) const;
    [[nodiscard]] QStringList texts(std::string_view key, Need need) const;
    [[nodiscard]] std::optional<JsonObject> object(std::string_view key, Need need) const;
    [[nodiscard]] std::optional<simdjson::dom::array> array(std::string_view key, Need need) const;

    // A text that `parse` knows.
    template <typename Value>
    [[nodiscard]] std::optional<Value> word(
        std::string_view key, Need need, std::optional<Value> (*parse)(QStringView)) const
    {
        const std::optional<QString> text = this->text(key, need);
        const std::optional<Value> value = text ? parse(*text) : std::nullopt;
        if (text && !value)
            fail(key, QStringLiteral("is not a word that is known here"));
        return value;
    }

    // Calls read(JsonObject) for each element of a required array of objects; stops at the first error.
    template <typename Read> void forEach(std::string_view key, Read &&read) const
    {
        const auto elements = array(key, Need::Required);
        qsizetype index = 0;
        for (auto it = elements ? elements->begin() : simdjson::dom::array::iterator{};
             elements && !failed() && it != elements->end(); ++it) {
            if (const auto object = elementObject(*it, key, index++))
                read(*object);
        }
    }

private:
    [[nodiscard]] std::optional<simdjson::dom::element> find(std::string_view key, Need need) const;
    [[nodiscard]] std::optional<JsonObject> elementObject(
        const simdjson::dom::element &element, std::string_view key, qsizetype index) const;

    simdjson::dom::object m_object;
    QString m_prefix;
    FieldErrors *m_errors;
};

} // namespace gatebook::wire
