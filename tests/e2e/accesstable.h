// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QMetaEnum>

#include <array>

// docs/PROTOCOL.md, "Who may call", written down a second time: from the document, never from the hub's sources.
namespace gatebook::test {

Q_NAMESPACE

enum class Caller {
    Nobody,
    MalformedAuthorization,
    UnknownToken,
    RevokedDevice,
    RevokedAdmin,
    OwnStaff,
    OtherStaff,
    Admin
};
Q_ENUM_NS(Caller)

// The event in a path, as OwnStaff sees it; Archived is an event of theirs, too.
enum class Target { Own, Foreign, Unknown, Malformed, EncodedSlash, Archived };
Q_ENUM_NS(Target)

template <typename Enum> QList<Enum> enumValues()
{
    const auto meta = QMetaEnum::fromType<Enum>();
    QList<Enum> values;
    for (int i = 0; i < meta.keyCount(); ++i)
        values.append(static_cast<Enum>(meta.value(i)));
    return values;
}

template <typename Enum> const char *enumName(Enum value)
{
    return QMetaEnum::fromType<Enum>().valueToKey(static_cast<int>(value));
}

enum class Answered { Yes, No };

struct AccessRow
{
    const char *method;
    const char *pattern;
    bool needsToken;
    Answered ownStaff;
    Answered otherStaff;
    Answered admin;
};

inline constexpr auto kYes = Answered::Yes;
inline constexpr auto kNo = Answered::No;

inline constexpr std::array kAccessTable{
    AccessRow{"GET", "/staff/events/{event}/manifest", true, kYes, kNo, kYes},
    AccessRow{"GET", "/staff/events/{event}/check-ins", true, kYes, kNo, kYes},
    AccessRow{"GET", "/staff/events/{event}/participants", true, kYes, kNo, kYes},
    AccessRow{"GET", "/staff/events/{event}/live", true, kYes, kNo, kYes},
    AccessRow{"POST", "/staff/events/{event}/check-ins/batch", true, kYes, kNo, kNo},
    AccessRow{"PUT", "/staff/events/{event}/device", true, kYes, kNo, kNo},
    AccessRow{"GET", "/admin/events", true, kNo, kNo, kYes},
    AccessRow{"GET", "/metrics", true, kNo, kNo, kYes},
    AccessRow{"POST", "/enroll", false, kYes, kYes, kYes},
    AccessRow{"GET", "/healthz", false, kYes, kYes, kYes},
};

struct Expected
{
    int status = 0;
    QByteArray code; // of a problem
    QByteArray allow;
};

// `method` may be one that the path does not have.
[[nodiscard]] Expected expectedOf(const QByteArray &method, const QByteArray &pattern, Caller caller, Target target);

} // namespace gatebook::test
