// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/view/diagnostics.h"

#include <QDir>
#include <QLocale>

#include <array>

#include "app/view/eventtime.h"
#include "shared/base/text.h"

namespace gatebook {

namespace {

QString number(quint64 n)
{
    return QLocale().toString(n);
}

QString idText(const QUuid &uuid)
{
    return uuid.isNull() ? QStringLiteral("–") : uuid.toString(QUuid::WithoutBraces);
}

QString withoutHome(const QString &path)
{
    const QString home = QDir::homePath();
    return home.size() > 1 && path.startsWith(home + u'/') ? u'~' + path.mid(home.size()) : path;
}

} // namespace

std::vector<DiagnosticsLine> Diagnostics::of(const DiagnosticsFacts &facts)
{
    Lines lines;
    addTimings(lines, facts.timings);
    addFrames(lines, facts);
    addSync(lines, facts);
    addDevice(lines, facts);
    return lines;
}

void Diagnostics::addTimings(Lines &lines, const ScanTimings &timings)
{
    lines.push_back({tr("A scan's way, in milliseconds"), {}});
    const std::array steps{std::pair(ScanStep::Decode, tr("Frame or key to decoded")),
        std::pair(ScanStep::Wait, tr("To the gate")), std::pair(ScanStep::Judge, tr("Judged and written")),
        std::pair(ScanStep::Commit, tr("Synced to disk")), std::pair(ScanStep::Show, tr("To the screen")),
        std::pair(ScanStep::Answer, tr("Decoded to the screen, all in all"))};
    for (const auto &[step, label] : steps) {
        const auto p50 = timings.p50(step);
        const auto p95 = timings.p95(step);
        lines.push_back({label,
            p50 && p95 ? tr("p50 %1, p95 %2, of %3 scans").arg(number(*p50), number(*p95), number(timings.count(step)))
                       : tr("no scan yet")});
    }
}

void Diagnostics::addFrames(Lines &lines, const DiagnosticsFacts &facts)
{
    lines.push_back({tr("Camera"), {}});
    lines.push_back({tr("Name"), facts.camera.isEmpty() ? tr("none") : displayText(facts.camera, 80)});
    lines.push_back({tr("Frames a second"),
        facts.framesPerSecond ? QLocale().toString(*facts.framesPerSecond, 'f', 1) : tr("not counted yet")});
    lines.push_back({tr("Frames"),
        tr("%1 came, %2 were decoded, %3 dropped")
            .arg(number(facts.frames.offered), number(facts.frames.taken), number(facts.frames.dropped))});
    lines.push_back({tr("Decoding a frame, in milliseconds"),
        facts.decodeP50 && facts.decodeP95 ? tr("p50 %1, p95 %2").arg(*facts.decodeP50).arg(*facts.decodeP95)
                                           : tr("no frame yet")});
}

void Diagnostics::addSync(Lines &lines, const DiagnosticsFacts &facts)
{
    const KioskStatus &status = facts.status;
    lines.push_back({tr("Hub"), {}});
    lines.push_back({tr("Address"), status.hubAddress.isEmpty() ? tr("none") : displayText(status.hubAddress, 120)});
    if (!status.hubPin.isEmpty())
        lines.push_back({tr("Hub's key"), displayText(status.hubPin, 64)});
    lines.push_back({tr("Last contact"),
        status.sync.lastContactMonotonicMs ? agoText(facts.nowMs - *status.sync.lastContactMonotonicMs)
                                           : tr("none yet")});
    if (!status.sync.detail.isEmpty())
        lines.push_back({tr("Last trouble"), displayText(status.sync.detail, 200)});
    lines.push_back({tr("Queue"),
        tr("%1 wait, %2 set aside, %3 of earlier events")
            .arg(number(status.sync.queue.waiting), number(status.sync.queue.setAside),
                number(status.otherEventsWaiting))});
    lines.push_back({tr("List"),
        status.hasManifest ? tr("%1 tickets, %2 entered").arg(number(status.ticketCount), number(status.checkedInCount))
                           : tr("none")});
    if (status.manifestAgeMs)
        lines.push_back({tr("List compared"), agoText(*status.manifestAgeMs + facts.nowMs - facts.statusMs)});
    if (status.clockSkewMs)
        lines.push_back({tr("Clock beside the hub's"), tr("%1 ms").arg(QLocale().toString(*status.clockSkewMs))});
    lines.push_back({tr("Event id"), idText(status.event.uuid)});
    lines.push_back({tr("Device id"), idText(status.deviceUuid)});
}

void Diagnostics::addDevice(Lines &lines, const DiagnosticsFacts &facts)
{
    lines.push_back({tr("This device"), {}});
    for (const QString &version : facts.versions.split(u'\n', Qt::SkipEmptyParts))
        lines.push_back({version.section(u' ', 0, 0), version.section(u' ', 1)});
    lines.push_back({tr("Data directory"), displayText(withoutHome(facts.dataDir), 200)});
    if (facts.machine && facts.machine->freeBytes)
        lines.push_back({tr("Free on its disk"),
            QLocale().formattedDataSize(*facts.machine->freeBytes, 1, QLocale::DataSizeSIFormat)});
    if (facts.machine && facts.machine->power.percent)
        lines.push_back({tr("Battery"), tr("%1 %").arg(*facts.machine->power.percent)});
}

QString Diagnostics::text(const std::vector<DiagnosticsLine> &lines)
{
    QString text;
    for (const DiagnosticsLine &line : lines)
        text += line.value.isEmpty() ? (text.isEmpty() ? QString() : QStringLiteral("\n")) + line.label + u'\n'
                                     : QStringLiteral("  %1: %2\n").arg(line.label, line.value);
    return text;
}

} // namespace gatebook
