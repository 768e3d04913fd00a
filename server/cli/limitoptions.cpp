// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/cli/limitoptions.h"

#include <algorithm>
#include <array>
#include <variant>

namespace gatebook::cli {

namespace {

using front::FrontLimits;
using Field = std::variant<int FrontLimits::*, qint64 FrontLimits::*, int api::ApiLimits::*>;

constexpr qint64 kTimeMaxMs = 3'600'000;
constexpr qint64 kCountMax = 1'000'000;

struct Limit
{
    const char *name;
    Field field;
    qint64 least;
    qint64 most;
};

constexpr std::array kLimits{
    Limit{"connections", &FrontLimits::connections, 1, kCountMax},
    Limit{"strangers-per-address", &FrontLimits::strangersPerAddress, 1, kCountMax},
    Limit{"connections-per-caller", &FrontLimits::connectionsPerCaller, 1, kCountMax},
    Limit{"handshakes", &FrontLimits::handshakes, 1, kCountMax},
    Limit{"crowded-handshake-ms", &FrontLimits::crowdedHandshakeMs, 100, kTimeMaxMs},
    Limit{"head-bytes", &FrontLimits::headBytes, 1'024, 1 << 20},
    Limit{"head-fields", &FrontLimits::headFields, 16, 1'000},
    Limit{"head-ms", &FrontLimits::headMs, 100, kTimeMaxMs},
    Limit{"body-ms", &FrontLimits::bodyMs, 100, kTimeMaxMs},
    Limit{"idle-ms", &FrontLimits::idleMs, 100, kTimeMaxMs},
    Limit{"handler-ms", &FrontLimits::handlerMs, 100, kTimeMaxMs},
    Limit{"write-stall-ms", &FrontLimits::writeStallMs, 100, kTimeMaxMs},
    Limit{"lingering", &FrontLimits::lingering, 1, kCountMax},
    Limit{"in-flight", &FrontLimits::inFlight, 1, kCountMax},
    Limit{"in-flight-per-token", &api::ApiLimits::inFlightPerToken, 1, kCountMax},
    Limit{"body-bytes", &FrontLimits::bodyBytes, 1 << 20, qint64{1} << 40},
    Limit{"body-bytes-per-caller", &FrontLimits::bodyBytesPerCaller, 1 << 20, qint64{1} << 40},
    Limit{"stream-backlog-bytes", &FrontLimits::streamBacklogBytes, 4'096, 1 << 30},
    Limit{"wrong-tokens-per-minute", &api::ApiLimits::wrongTokensPerMinute, 1, kCountMax},
    Limit{"workers", &FrontLimits::workers, 1, 64},
};

void set(HubConfig &config, const Field &field, qint64 value)
{
    if (const auto *count = std::get_if<int FrontLimits::*>(&field))
        config.limits.**count = static_cast<int>(value);
    else if (const auto *bytes = std::get_if<qint64 FrontLimits::*>(&field))
        config.limits.**bytes = value;
    else
        config.apiLimits.*std::get<int api::ApiLimits::*>(field) = static_cast<int>(value);
}

qint64 valueOf(const HubConfig &config, const Field &field)
{
    if (const auto *count = std::get_if<int FrontLimits::*>(&field))
        return config.limits.**count;
    if (const auto *bytes = std::get_if<qint64 FrontLimits::*>(&field))
        return config.limits.**bytes;
    return config.apiLimits.*std::get<int api::ApiLimits::*>(field);
}

} // namespace

Result<void> applyLimit(const QString &text, HubConfig &config)
{
    const qsizetype equals = text.indexOf(u'=');
    const QString name = text.left(equals);
    const auto limit = std::find_if(
        kLimits.begin(), kLimits.end(), [&](const Limit &known) { return name == QLatin1StringView(known.name); });
    if (equals < 0 || limit == kLimits.end())
        return Error{Error::Kind::Invalid,
            QStringLiteral("--limit %1: not NAME=VALUE with one of the names that 'serve --help' lists").arg(text)};
    bool number = false;
    const qint64 value = text.mid(equals + 1).toLongLong(&number);
    if (!number || value < limit->least || value > limit->most)
        return Error{Error::Kind::Invalid,
            QStringLiteral("--limit %1: the value must be %2 to %3").arg(text).arg(limit->least).arg(limit->most)};
    set(config, limit->field, value);
    return {};
}

QString limitsHelp()
{
    const HubConfig defaults;
    QString text = QStringLiteral("Limits, with their defaults:");
    for (const Limit &limit : kLimits)
        text += QStringLiteral("\n  %1=%2").arg(QLatin1StringView(limit.name)).arg(valueOf(defaults, limit.field));
    return text;
}

} // namespace gatebook::cli
