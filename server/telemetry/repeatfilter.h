// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>
#include <QStringList>

#include <optional>

namespace gatebook::telemetry {

// Lets the first few messages of a kind through and counts the rest, so that a flood of one thing neither fills a disk nor
// hides another. Messages that differ in numbers only are of one kind. Not thread-safe.
class RepeatFilter
{
public:
    static constexpr int kPassed = 5; // of one kind in a window
    static constexpr qint64 kWindowMs = 60'000;
    static constexpr int kKindsMax = 200; // remembered at once; what is new beyond that is one kind

    // nowMs: monotonic. → whether this one is to be told.
    [[nodiscard]] bool passes(const QString &message, qint64 nowMs);
    // What windows that are over kept back: one text for each kind, "N more like this within a minute: …".
    [[nodiscard]] QStringList takeSummaries(qint64 nowMs);
    // The same of windows that still run.
    [[nodiscard]] QStringList takeAllSummaries();

private:
    struct Kind
    {
        QString example;
        qint64 sinceMs = 0;
        qint64 count = 0;
    };

    [[nodiscard]] static QString summary(const Kind &kind);

    QHash<QString, Kind> m_kinds;
};

} // namespace gatebook::telemetry
