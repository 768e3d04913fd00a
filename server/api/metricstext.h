// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <initializer_list>
#include <utility>

#include "server/telemetry/histogram.h"

namespace gatebook::api {

// Writes the Prometheus text exposition format 0.0.4 (prometheus.io/docs/instrumenting/exposition_formats): a family's head,
// then its samples.
class MetricsText
{
public:
    enum class Type { Counter, Gauge, Histogram };
    using Labels = std::initializer_list<std::pair<QByteArray, QByteArray>>;

    void family(const QByteArray &name, Type type, const QByteArray &help);
    // Of the family that was begun last.
    void sample(const Labels &labels, quint64 value) { line({}, labels, QByteArray::number(value)); }
    void sample(const Labels &labels, qint64 value) { line({}, labels, QByteArray::number(value)); }
    void sample(const Labels &labels, int value) { line({}, labels, QByteArray::number(value)); }
    void sample(const Labels &labels, double value);
    // Its values divided by `unit`, which makes them Prometheus' base unit.
    void histogram(const Labels &labels, const telemetry::Histogram::Snapshot &snapshot, double unit);

    void append(const MetricsText &other) { m_text += other.m_text; }
    [[nodiscard]] const QByteArray &text() const { return m_text; }

private:
    void line(
        const QByteArray &suffix, const Labels &labels, const QByteArray &value, const QByteArray &upTo = QByteArray());

    QByteArray m_text;
    QByteArray m_name;
};

} // namespace gatebook::api
