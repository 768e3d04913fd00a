// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QStringView>
#include <QUuid>

#include <optional>

namespace gatebook::wire {

// Compact UTF-8 JSON, written front to back into one buffer; commas are its business, nesting is the caller's. Keys are
// plain ASCII literals. Members take a key first; elements of arrays and the root take none.
class JsonWriter
{
public:
    explicit JsonWriter(qsizetype reserve = 256);

    void beginObject();
    void beginObject(QByteArrayView key);
    void endObject();
    void beginArray();
    void beginArray(QByteArrayView key);
    void endArray();

    void text(QStringView value);
    void integer(qint64 value);
    void raw(const QByteArray &json); // JSON that is written already

    void text(QByteArrayView key, QStringView value);
    void textOrNull(QByteArrayView key, QStringView value);  // empty: null
    void token(QByteArrayView key, const QByteArray &value); // opaque text, UTF-8 already
    void integer(QByteArrayView key, qint64 value);
    void real(QByteArrayView key, double value); // finite; the shortest text that reads back the same
    void boolean(QByteArrayView key, bool value);
    void uuid(QByteArrayView key, const QUuid &value);
    void uuidOrNull(QByteArrayView key, const QUuid &value); // null uuid: null
    void time(QByteArrayView key, qint64 ms);
    void timeOrNull(QByteArrayView key, std::optional<qint64> ms);
    void null(QByteArrayView key);

    [[nodiscard]] QByteArray take() { return std::move(m_json); }

private:
    void separate();
    void key(QByteArrayView name);
    void literal(QByteArrayView text);
    void quoted(QByteArrayView utf8);
    void escape(char byte);

    QByteArray m_json;
    bool m_comma = false; // the next key or element follows another
};

} // namespace gatebook::wire
