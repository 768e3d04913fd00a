// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QStringView>
#include <QUuid>

#include <optional>

namespace gatebook::wire {

// Compact UTF-8 JSON, written front to back into one buffer; commas are its business, nesting is the caller's. A member
// takes its name first, a plain ASCII literal; elements of arrays and the root take none.
class JsonWriter
{
public:
    explicit JsonWriter(qsizetype reserve = 256);

    void beginObject();
    void beginObject(QByteArrayView name);
    void endObject();
    void beginArray();
    void beginArray(QByteArrayView name);
    void endArray();

    void text(QStringView value);
    void integer(qint64 value);
    void raw(const QByteArray &json); // JSON that is written already

    void text(QByteArrayView name, QStringView value);
    void textOrNull(QByteArrayView name, QStringView value);  // empty: null
    void token(QByteArrayView name, const QByteArray &value); // opaque text, UTF-8 already
    void integer(QByteArrayView name, qint64 value);
    void real(QByteArrayView name, double value); // finite; the shortest text that reads back the same
    void boolean(QByteArrayView name, bool value);
    void uuid(QByteArrayView name, const QUuid &value);
    void uuidOrNull(QByteArrayView name, const QUuid &value); // null uuid: null
    void time(QByteArrayView name, qint64 ms);
    void timeOrNull(QByteArrayView name, std::optional<qint64> ms);
    void null(QByteArrayView name);
    void json(QByteArrayView name, const QByteArray &json); // written already

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
