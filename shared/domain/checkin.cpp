// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/domain/checkin.h"

#include "shared/domain/wordtable.h"

namespace gatebook {

namespace {

constexpr WordTable<ScanKind, 2> kKinds({{
    {ScanKind::Entry, u"entry"},
    {ScanKind::Undo, u"undo"},
}});

constexpr WordTable<ScanVerdict, 2> kVerdicts({{
    {ScanVerdict::Admitted, u"admitted"},
    {ScanVerdict::Denied, u"denied"},
}});

} // namespace

QString word(ScanKind kind)
{
    return kKinds.wordOf(kind);
}

QString word(ScanVerdict verdict)
{
    return kVerdicts.wordOf(verdict);
}

std::optional<ScanKind> scanKindFrom(QStringView word)
{
    return kKinds.valueOf(word);
}

std::optional<ScanVerdict> scanVerdictFrom(QStringView word)
{
    return kVerdicts.valueOf(word);
}

} // namespace gatebook
