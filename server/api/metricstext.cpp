// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/api/metricstext.h"

#include <array>
#include <charconv>

namespace gatebook::api {

namespace {

// The shortest text that reads back the same.
QByteArray number(double value)
{
    std::array<char, 32> digits{};
    const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), value).ptr;
    return {digits.data(), end - digits.data()};
}

QByteArray quoted(QByteArray value)
{
    return '"' + value.replace('\\', "\\\\").replace('"', "\\\"").replace('\n', "\\n") + '"';
}

QByteArray word(MetricsText::Type type)
{
    switch (type) {
    case MetricsText::Type::Counter:
        return QByteArrayLiteral("counter");
    case MetricsText::Type::Gauge:
        return QByteArrayLiteral("gauge");
    case MetricsText::Type::Histogram:
        return QByteArrayLiteral("histogram");
    }
    return {};
}

} // namespace

void MetricsText::family(const QByteArray &name, Type type, const QByteArray &help)
{
    m_name = name;
    m_text += "# HELP " + name + ' ' + help + "\n# TYPE " + name + ' ' + word(type) + '\n';
}

void MetricsText::sample(const Labels &labels, double value)
{
    line({}, labels, number(value));
}

void MetricsText::histogram(const Labels &labels, const telemetry::Histogram::Snapshot &snapshot, double unit)
{
    for (std::size_t i = 0; i < snapshot.bounds.size(); ++i)
        line("_bucket", labels, QByteArray::number(snapshot.upTo[i]),
            number(static_cast<double>(snapshot.bounds[i]) / unit));
    line("_bucket", labels, QByteArray::number(snapshot.count), "+Inf");
    line("_sum", labels, number(static_cast<double>(snapshot.sum) / unit));
    line("_count", labels, QByteArray::number(snapshot.count));
}

void MetricsText::line(const QByteArray &suffix, const Labels &labels, const QByteArray &value, const QByteArray &upTo)
{
    QByteArray inner;
    for (const auto &[name, text] : labels)
        inner += (inner.isEmpty() ? "" : ",") + name + '=' + quoted(text);
    if (!upTo.isEmpty())
        inner += (inner.isEmpty() ? "" : ",") + QByteArrayLiteral("le=") + quoted(upTo);
    m_text += m_name + suffix;
    if (!inner.isEmpty())
        m_text += '{' + inner + '}';
    m_text += ' ' + value + '\n';
}

} // namespace gatebook::api
